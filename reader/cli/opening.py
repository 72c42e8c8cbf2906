"""From the command line to the reading screen."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import io
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import corpus
from corpus import Problem
from corpus.reading import STANDARD_INPUT
from corpus.storage.sources import is_path
from reader.cli.routing import meant
from reader.cli.telling import say, say_problem
from reader.configuration.loading import load_settings
from reader.configuration.settings import Effective
from reader.exit_codes import USAGE
from reader.terminal import in_browser, when_lost

if TYPE_CHECKING:  # it loads Textual
    from reader.app import ReaderApp

SAMPLE = Path(corpus.__file__).with_name("sample")
"""Six invented accounts of one flood, as package data."""

_TERMINAL = "/dev/tty"
_KEYBOARD = 0
"""The file descriptor that keys are read from."""
_NO_TERMINAL = (
    "the screen needs a terminal; for its words try `hexapla --plain SOURCE`, "
    "for data `hexapla matches SOURCE`."
)
_ENDINGS = [
    signal.SIGINT,  # by default it would cancel a task, wherever that is waiting
    signal.SIGTERM,
    getattr(signal, "SIGHUP", signal.SIGTERM),
]
"""Signals that end a program: by hand, or when its terminal or machine goes away."""


def tell_sample() -> int:
    """Print where the sample lies."""
    print(SAMPLE)
    return 0


def open_reader(
    sources: Sequence[str],
    options: Mapping[str, object] | None = None,
    *,
    fresh: bool = False,
) -> int:
    """Open the screen on some sources; on none, on the sample.

    Args:
        sources: Files, folders, `-`.
        options: Settings for this run; `None` leaves a setting as it is.
        fresh: Whether to start anew, not where these sources were left.

    Returns:
        The exit code.
    """
    sources = named(sources)
    if nothing_to_open(sources):
        return USAGE
    if not sys.stdout.isatty() and not in_browser():
        say(_NO_TERMINAL)
        return USAGE
    effective = settle(options)
    if effective is None:
        return USAGE
    if STANDARD_INPUT in sources:
        _take_standard_input()
    return _show(sources, effective, fresh=fresh)


def named(sources: Sequence[str]) -> Sequence[str]:
    """The sources; if none was named, the sample, and say so."""
    if not sources:
        say("no SOURCE was named, so this is the sample; yours: hexapla FOLDER")
    return sources or [str(SAMPLE)]


def nothing_to_open(sources: Sequence[str]) -> bool:
    """Whether no source exists, or a command is mistyped; if so, say which."""
    if is_mistyped(sources):
        return True
    missing = [source for source in sources if _is_missing(source)]
    if len(missing) < len(sources):
        return False
    for source in missing:
        say_problem(Problem(source, "there is no such file or folder"))
    return True


def is_mistyped(sources: Sequence[str]) -> bool:
    """Whether the first source is not a file but almost a command; if so, say it."""
    first, *others = sources
    command = meant(first) if _is_missing(first) else None
    if command is not None:
        words = " ".join((command, *others) if others else (command, "SOURCE"))
        say(f"{first}: neither a file nor a command; do you mean `hexapla {words}`?")
    return command is not None


def settle(options: Mapping[str, object] | None) -> Effective | None:
    """The settings of this run; `None` if an option is wrong. Faults are reported."""
    effective = load_settings(options=options)
    for fault in effective.faults:
        say(str(fault))
    wrong = any(fault.origin == "command line" for fault in effective.faults)
    return None if wrong else effective


def _show(sources: Sequence[str], effective: Effective, *, fresh: bool) -> int:
    # Seconds after which a background thread lets the screen have its turn.
    sys.setswitchinterval(0.0005)
    # All that is loaded now stays in use; searching it for garbage only takes time.
    gc.disable()
    from reader.work.ahead import read_ahead

    ahead = read_ahead(sources)  # while the screen is being loaded
    from reader.app import ReaderApp
    from reader.sessions.newcomer import was_shown
    from reader.sessions.store import SessionStore

    store = SessionStore(sources)
    is_new = list(sources) == [str(SAMPLE)] and not was_shown()
    app = ReaderApp(
        sources, effective, store=store, fresh=fresh, tour=is_new, ahead=ahead
    )
    asyncio.run(_until_left(app))
    return app.return_code or 0


async def _until_left(app: ReaderApp) -> None:
    """Run the screen; a signal that ends the program closes it in the usual way."""
    loop = asyncio.get_running_loop()
    for number in _ENDINGS:
        with contextlib.suppress(NotImplementedError):  # on Windows
            leave = partial(app.exit, return_code=128 + number)
            loop.add_signal_handler(number, leave)
    if not in_browser():
        leave = partial(app.exit, return_code=128 + _ENDINGS[-1])
        when_lost(_KEYBOARD, lambda: loop.call_soon_threadsafe(leave))
    await app.run_async()


def _is_missing(source: str) -> bool:
    return is_path(source) and not os.path.lexists(source)


def _take_standard_input() -> None:
    """Keep what was piped in, and put the keyboard back in its place.

    The screen reads keys from file descriptor 0; the source `-` is read from
    `sys.stdin`. Here the two are separated.
    """
    if sys.stdin.isatty():
        return
    piped = sys.stdin.buffer.read()
    keyboard = os.open(_TERMINAL, os.O_RDWR)
    os.dup2(keyboard, 0)
    os.close(keyboard)
    sys.stdin = io.TextIOWrapper(io.BytesIO(piped), encoding="utf-8")
