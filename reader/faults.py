"""A mistake of this program itself, owned up to in words that drive no terminal."""

from __future__ import annotations

import os
import traceback

from corpus.gate import clean, clean_line
from reader.configuration.loading import DEBUG


def confession(error: BaseException) -> str:
    """The one line that a reader is told."""
    what = clean_line(f"{type(error).__name__}: {error}")
    return (
        f"this is a fault of hexapla itself, please report it ({what}); "
        f"with {DEBUG}=1 it shows where."
    )


def trace(error: BaseException) -> str:
    """Where it came about, for whoever asks for it by the environment; else nothing."""
    if DEBUG not in os.environ:
        return ""
    return clean("".join(traceback.format_exception(error))).text
