"""The commands as entries of the palette, by name."""

from __future__ import annotations

from functools import partial

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.visual import VisualType

from reader.commands.command import Command
from reader.commands.keyboard import Keyboard, keyboard_of
from widgets.screens.backdrop import laid_over


class Palette(CommandPalette):
    """Textual's palette, with the faster backdrop of our dialogs."""

    # Textual draws a visual here as well; its own type leaves that out.
    def render(self) -> VisualType:  # pyright: ignore[reportIncompatibleMethodOverride]
        return laid_over(super().render())


class CommandProvider(Provider):
    """Offers every command of the reading screen."""

    async def discover(self) -> Hits:
        for command in self._keyboard.reading:
            yield DiscoveryHit(
                command.title, self._runner(command), help=self._help(command)
            )

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for command in self._keyboard.reading:
            score = matcher.match(f"{command.title} {command.help}")
            if score > 0:
                title = matcher.highlight(command.title)
                yield Hit(score, title, self._runner(command), help=self._help(command))

    @property
    def _keyboard(self) -> Keyboard:
        return keyboard_of(self.screen)

    def _runner(self, command: Command) -> partial[object]:
        return partial(self.screen.run_action, f"carry_out({command.id!r})")

    def _help(self, command: Command) -> str:
        told = self._keyboard.told(command.help)
        return "  ".join([*command.key_names[:1], told])
