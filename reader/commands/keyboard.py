"""The keys of this reader: those shipped, except where they have rebound them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from reader.commands.command import Command
from reader.commands.elsewhere import ELSEWHERE, are_rivals
from reader.commands.reading import COMMANDS
from reader.configuration.keys import spoken

if TYPE_CHECKING:
    from widgets.key_line import Keys

EVERY = (*COMMANDS, *ELSEWHERE)
BY_ID = {command.id: command for command in EVERY}
UNBOUND = "unbound"
"""A key that no keyboard has, for commands without a key."""

_NAMED = re.compile(r"\{([a-z-]+\.[a-z0-9-]+)\}")


class Keyboard:
    """Every command with the keys that ask for it."""

    def __init__(
        self,
        keys: Mapping[str, Sequence[str]] | None = None,
        *,
        in_ascii: bool = False,
    ) -> None:
        """Bind keys; a key given to one command is taken from its rivals.

        Args:
            keys: As the screen names them, by the id of the command.
            in_ascii: Whether to name them in ASCII.
        """
        wanted = keys or {}
        self._in_ascii = in_ascii
        every = [_bound(c, wanted) for c in EVERY] if wanted else EVERY
        if in_ascii:
            every = [command._replace(in_ascii=True) for command in every]
        self._by_id = {command.id: command for command in every}
        self.every = tuple(every)
        self.reading = self.every[: len(COMMANDS)]
        """The commands of the reading screen, which the palette offers."""

    def __getitem__(self, id: str) -> Command:
        return self._by_id[id]

    def spoken(self, key: str) -> str:
        """A key as it is named to this reader."""
        return spoken(key, in_ascii=self._in_ascii)

    def key(self, id: str) -> str:
        """The first key of a command; without one, what the palette calls it."""
        command = self._by_id[id]
        return command.key_names[0] if command.keys else f"“{command.title}”"

    def told(self, text: str) -> str:
        """A text with keys in place of the commands it names: `{walk.next} goes on`."""
        return _NAMED.sub(lambda found: self.key(found[1]), text)

    def line(self, keys: Iterable[tuple[str, str]]) -> Keys:
        """A line of keys, from pairs of ids of commands and what they do.

        What is not an id is left as it is; a command without keys is left out.
        """
        told = ((" ".join(self._names(said.split())), does) for said, does in keys)
        return tuple((names, does) for names, does in told if names)

    @cached_property
    def of_reading(self) -> frozenset[str]:
        """The keys of the reading screen, as the commands name them."""
        return frozenset(key for c in self.reading for key in c.keys.split(","))

    def keymap(self) -> dict[str, str]:
        """For Textual: the keys of those commands that are rebound."""
        changed = (c for c in self.every if c.keys != BY_ID[c.id].keys)
        return {command.id: command.keys or UNBOUND for command in changed}

    def _names(self, words: Iterable[str]) -> Iterable[str]:
        for word in words:
            command = self._by_id.get(word)
            if command is None:
                yield word
            elif command.keys:
                yield command.key_names[0]


def _bound(command: Command, wanted: Mapping[str, Sequence[str]]) -> Command:
    if command.id in wanted:
        return command._replace(keys=",".join(wanted[command.id]))
    rivals = (keys for name, keys in wanted.items() if are_rivals(name, command.id))
    taken = {key for keys in rivals for key in keys}
    kept = (key for key in command.keys.split(",") if key not in taken)
    return command._replace(keys=",".join(kept))


SHIPPED = Keyboard()


@runtime_checkable
class Keyed(Protocol):
    """A program that has a keyboard."""

    keyboard: Keyboard


def keyboard_of(program: object) -> Keyboard:
    """The keyboard of a program; the one shipped where it has none."""
    return program.keyboard if isinstance(program, Keyed) else SHIPPED
