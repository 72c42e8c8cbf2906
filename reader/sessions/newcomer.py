"""Whether a reader has had the tour: an empty file beside their sessions says so."""

from __future__ import annotations

import contextlib
from pathlib import Path

from corpus.storage.folders import state_folder
from corpus.storage.writing import write_private


def marker() -> Path:
    """The file that says that a reader has had the tour."""
    return state_folder() / "tour-shown"


def was_shown() -> bool:
    """Whether this reader has had the tour, or has at least begun it."""
    return marker().exists()


def remember() -> None:
    """Keep that the tour was shown, if that can be kept."""
    with contextlib.suppress(OSError):
        write_private(marker(), "")
