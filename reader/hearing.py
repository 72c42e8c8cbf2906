"""Input from the terminal, read on even where it is not UTF-8 or not a known key."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterable
from functools import partial

from textual import events
from textual._xterm_parser import XTermParser
from textual.keys import Keys
from textual.message import Message


def hear_all() -> None:
    """Let no byte from the keyboard end the program.

    Textual's driver takes its decoder and its parser by their names, and can be given
    no others; the first byte that either does not understand ends it.
    """
    try:
        from textual.drivers import linux_driver
    except ImportError:  # on Windows, where keys come as such
        return
    linux_driver.__dict__.update(getincrementaldecoder=_lenient, XTermParser=Parser)


class Parser(XTermParser):
    """Ignores sequences with numbers that have no meaning."""

    def _sequence_to_key_events(
        self, sequence: str, alt: bool = False
    ) -> Iterable[events.Key]:
        try:
            return list(super()._sequence_to_key_events(sequence, alt))
        except (ValueError, OverflowError):
            return [events.Key(Keys.Ignore, sequence)]

    def parse_mouse_code(self, code: str) -> Message | None:
        try:
            return super().parse_mouse_code(code)
        except ArithmeticError:  # a terminal of no size
            return None


def _lenient(encoding: str) -> Callable[[], codecs.IncrementalDecoder]:
    """Decoders that turn bytes which are invalid in an encoding into U+FFFD."""
    return partial(codecs.getincrementaldecoder(encoding), errors="replace")
