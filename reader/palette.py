"""The commands as entries of the palette, by name."""

from __future__ import annotations

from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from reader.commands import COMMANDS, Command


class CommandProvider(Provider):
    """Offers every command of the reading screen."""

    async def discover(self) -> Hits:
        for command in COMMANDS:
            yield DiscoveryHit(
                command.title, self._runner(command), help=_help(command)
            )

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        for command in COMMANDS:
            score = matcher.match(f"{command.title} {command.help}")
            if score > 0:
                title = matcher.highlight(command.title)
                yield Hit(score, title, self._runner(command), help=_help(command))

    def _runner(self, command: Command) -> partial[object]:
        return partial(self.screen.run_action, f"carry_out({command.id!r})")


def _help(command: Command) -> str:
    return f"{command.key_names[0]}  {command.help}"
