"""The keys that the status line names, where there is room for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.commands.keyboard import Keyboard
from reader.commands.reading import SHORT_NAMES
from widgets.status_line import StatusLine

if TYPE_CHECKING:
    from widgets.key_line import Keys


class Hints:
    """Names a few keys of the articles, or others while the reader is elsewhere."""

    def __init__(self, status: StatusLine, keyboard: Keyboard) -> None:
        self._status = status
        self._keyboard = keyboard
        self._offered: Keys = ()
        self._lent: Keys = ()

    def offer(self, *commands: str) -> None:
        """Name the keys of a few commands, and always that of help."""
        self._offered = tuple((name, SHORT_NAMES[name]) for name in commands)
        self._tell()

    def lend(self, keys: Keys) -> None:
        """Name other keys while the reader is not in the articles; `()` ends that."""
        self._lent = keys
        self._status.keys_first = bool(keys)
        self._tell()

    def _tell(self) -> None:
        always = ("ask.help", SHORT_NAMES["ask.help"])
        line = self._keyboard.line(self._lent or (always, *self._offered))
        self._status.keys = tuple(f"{key} {does}" for key, does in line)
