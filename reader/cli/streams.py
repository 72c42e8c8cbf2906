"""The standard streams, made usable even where they were closed at the start."""

from __future__ import annotations

import os
import sys
from typing import TextIO

_MODES = ((0, os.O_RDONLY), (1, os.O_RDONLY), (2, os.O_WRONLY))
"""How to open the null device in their place: printing to it must still fail."""


def settle_streams() -> None:
    """Open the streams that are closed, and print UTF-8 whatever the locale.

    Otherwise the next file that is opened would take the place of a closed stream.
    What UTF-8 cannot express becomes `?`.
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
    """Drop what cannot be printed, so that Python's last flush does not fail."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
