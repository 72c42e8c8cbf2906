"""The tour: a few keys, each told in a sentence and learned by pressing it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual.geometry import Size
from textual.strip import Strip
from textual.widget import Widget

from reader.commands.keyboard import Keyboard
from reader.sessions.newcomer import remember
from widgets.lines.cells import Line, spread, wrapped_pieces
from widgets.lines.parts import PART_CLASSES, strip_of


@dataclass(frozen=True, slots=True)
class Step:
    """Something to try."""

    commands: tuple[str, ...]
    """Ids of the commands, any of which takes the reader on."""
    told: str
    """What they do, following their keys; ids of other commands are in braces."""


STEPS: tuple[Step, ...] = (
    Step(
        ("walk.next",),
        "goes to the next passage that this article shares with others. Each pane "
        "brings its own side to the same row, or says “not here”.",
    ),
    Step(
        ("walk.counterpart",),
        "takes you across, to the same passage in the next pane. The sign before it: "
        "= word for word, ≈ edited, ~ in other words, ≠ they disagree.",
    ),
    Step(
        ("walk.conflicts",),
        "goes to the first passage where the accounts disagree: in a number, a date, "
        "a name, a “not”. From there on, next means the next conflict.",
    ),
    Step(
        ("walk.only-here",),
        "goes to what this article alone says, and no other has.",
    ),
    Step(
        ("side.actors", "side.events"),
        "list who acts and what happened when, with a dot for each article. There, "
        "{list.choose} goes to a row, {program.back} comes back.",
    ),
    Step(
        ("keep.save", "keep.list"),
        "keep the passage you are on, with a note, and list what you kept: from that "
        "list it goes into a file, with its sources.",
    ),
    Step(
        ("ask.help",),
        "lists every key, {program.palette} finds every command by its name. "
        "Last step.",
    ),
)
_ROWS = 3
"""Rows of the screen that the tour takes at most."""


class Tour(Widget):
    """One step at a time, above the status line; `leave` ends it for good."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = PART_CLASSES
    DEFAULT_CSS = "Tour { height: auto; padding: 0 1; display: none; }"

    def __init__(
        self, keyboard: Keyboard, say: Callable[[str], None], *, due: bool = False
    ) -> None:
        """Prepare a tour.

        Args:
            keyboard: The keys that this reader has.
            say: Tells the reader that the last step is done.
            due: Whether to begin as soon as there is something to try the keys on.
        """
        super().__init__()
        self._due = due
        self._keyboard = keyboard
        self._say = say
        self._left: list[Step] = []

    @property
    def step(self) -> Step | None:
        """What the reader is asked to try."""
        return self._left[0] if self._left else None

    def begin_if_due(self) -> None:
        """Begin, if that is due; it is never due again."""
        if self._due:
            self._due = False
            remember()
            self.begin()

    def begin(self) -> None:
        """Show the first step."""
        self._show([step for step in STEPS if self._keys(step)])

    def leave(self) -> None:
        """End the tour."""
        self._show([])

    def note(self, command: str) -> None:
        """Drop the step that teaches a command the reader has carried out."""
        left = [step for step in self._left if command not in step.commands]
        if len(left) < len(self._left):
            self._show(left)
            if not left:
                self._say("end of the tour · the palette starts it again")

    def _show(self, left: list[Step]) -> None:
        self._left = left
        self.display = bool(left)
        self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return min(len(self._lines(width)), _ROWS)

    def render_line(self, y: int) -> Strip:
        width = self.content_size.width
        lines = self._lines(width)
        return strip_of(self, lines[y] if y < len(lines) else [], width)

    def _lines(self, width: int) -> list[Line]:
        if self.step is None or width < 1:
            return []
        keys = self._keys(self.step)
        told = self._keyboard.told
        at = len(STEPS) - len(self._left) + 1
        head = spread(
            [
                (f"Tour {at}/{len(STEPS)}  ", "heading"),
                ("Press ", ""),
                (keys[0], "key"),
            ],
            [(told("{program.back} ends the tour"), "heading")],
            width,
        )
        said = [(" and ".join(keys), "key"), (f" {told(self.step.told)}", "")]
        return [head, *wrapped_pieces(said, width)]

    def _keys(self, step: Step) -> list[str]:
        commands = (self._keyboard[name] for name in step.commands)
        return [command.key_names[0] for command in commands if command.keys]
