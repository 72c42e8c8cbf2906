"""The standard streams, whoever started the program and whatever they did to them."""

from __future__ import annotations

import os
import sys
from typing import TextIO

_MODES = ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY))
"""How to open what stands in for each: to print where nobody listens is refused."""


def settle_streams() -> None:
    """Open what is closed, lest a file take its place; and speak UTF-8.

    A character that has none in UTF-8 becomes `?`, whatever the locale.
    """
    for descriptor, mode in _MODES:
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, mode)  # takes the lowest number that is free
    sys.stdin = sys.stdin or os.fdopen(0, encoding="utf-8", closefd=False)
    sys.stdout = sys.stdout or os.fdopen(1, "w", encoding="utf-8", closefd=False)
    sys.stderr = sys.stderr or os.fdopen(2, "w", encoding="utf-8", closefd=False)
    for stream in (sys.stdout, sys.stderr):
        _speak_utf8(stream)


def _speak_utf8(stream: TextIO) -> None:
    if reconfigure := getattr(stream, "reconfigure", None):
        reconfigure(encoding="utf-8", errors="replace")


def give_up_unprinted() -> None:
    """Point standard output at nothing if it fails, so that the last flush cannot."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
