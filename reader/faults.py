"""A fault of this program itself, reported without control characters."""

from __future__ import annotations

import os
import traceback

from corpus.gate import clean, clean_line
from reader.configuration.loading import DEBUG


def fault_line(error: BaseException) -> str:
    """The one line in which the reader is told."""
    what = clean_line(f"{type(error).__name__}: {error}")
    return (
        f"this is a fault of hexapla itself, please report it ({what}); "
        f"with {DEBUG}=1 it shows where."
    )


def trace(error: BaseException) -> str:
    """The traceback, if the environment asks for it; otherwise nothing."""
    if DEBUG not in os.environ:
        return ""
    return clean("".join(traceback.format_exception(error))).text
