"""What the terminal can show, as far as the environment tells, and when it is gone."""

from __future__ import annotations

import codecs
import locale
import os
import select
import sys
import threading
from collections.abc import Callable

from corpus.choices import AUTO
from reader.configuration.settings import ASCII, Signs

_DRIVER = "TEXTUAL_DRIVER"
"""Set by textual-serve for the program that it shows in a browser."""


def in_browser() -> bool:
    """Whether a browser is the terminal."""
    return _DRIVER in os.environ


def is_dumb() -> bool:
    """Whether the terminal can only print lines: no cursor, no colours."""
    return os.environ.get("TERM") == "dumb" and not in_browser()


def when_lost(descriptor: int, act: Callable[[], object]) -> None:
    """Call `act` in a thread once a terminal is gone.

    The signal that says so reaches only the foreground group of processes. A program
    that misses it would go on reading nothing in an endless loop.
    """
    if not hasattr(select, "poll"):  # on Windows
        return
    poll = select.poll()
    poll.register(descriptor, 0)  # the end is reported without being asked for

    def wait() -> None:
        if any(event & (select.POLLHUP | select.POLLERR) for _, event in poll.poll()):
            act()

    threading.Thread(target=wait, name="terminal", daemon=True).start()


def draws_ascii(wanted: Signs) -> bool:
    """Whether to draw with ASCII characters only."""
    return wanted == ASCII or (wanted == AUTO and not _knows_unicode())


def narrow_encoding() -> str | None:
    """The encoding of the terminal if it lacks some characters, else `None`."""
    encoding = getattr(sys.__stderr__, "encoding", None) or "utf-8"
    if in_browser() or codecs.lookup(encoding).name.startswith("utf"):
        return None
    return encoding


def _knows_unicode() -> bool:
    # On Windows the locale's encoding is that of files, not of the terminal.
    if in_browser() or sys.platform == "win32":
        return True
    return codecs.lookup(locale.getencoding()).name == "utf-8"
