"""From the command line to the reading screen."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import corpus
from corpus import Problem
from reader.cli.telling import say, say_problem

SAMPLE = Path(corpus.__file__).with_name("sample")
"""Six invented accounts of one flood, as package data."""

TERMINAL = "/dev/tty"


def tell_sample() -> int:
    """Print where the sample lies."""
    print(SAMPLE)
    return 0


def open_reader(sources: Sequence[str]) -> int:
    """Open the screen on some sources; on none, on the sample.

    Returns:
        The exit code.
    """
    if not sources:
        say("no SOURCE was named, so this is the sample; yours: hexapla FOLDER")
        sources = [str(SAMPLE)]
    if not sys.stdout.isatty():
        say("the screen needs a terminal; for data try `hexapla matches SOURCE`.")
        return 2
    missing = [source for source in sources if _is_missing(source)]
    if len(missing) == len(sources):
        for source in missing:
            say_problem(Problem(source, "there is no such file or folder"))
        return 2
    if "-" in sources:
        _take_standard_input()
    return _show(sources)


def _show(sources: Sequence[str]) -> int:
    from reader.app import ReaderApp

    app = ReaderApp(sources)
    app.run()
    return app.return_code or 0


def _is_missing(source: str) -> bool:
    return source != "-" and "://" not in source and not os.path.lexists(source)


def _take_standard_input() -> None:
    """Keep what was piped in, and give the keyboard its place back.

    The screen reads keys from file descriptor 0, an article named `-` what
    `sys.stdin` holds: the two part here.
    """
    if sys.stdin.isatty():
        return
    piped = sys.stdin.buffer.read()
    keyboard = os.open(TERMINAL, os.O_RDWR)
    os.dup2(keyboard, 0)
    os.close(keyboard)
    sys.stdin = io.TextIOWrapper(io.BytesIO(piped), encoding="utf-8")
