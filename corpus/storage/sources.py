"""Sources told apart: wherever one stands, in whatever order one names them."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable

from corpus.reading import STANDARD_INPUT


def is_path(source: str) -> bool:
    """Whether a source is a file or a folder: neither standard input nor a URL."""
    return source != STANDARD_INPUT and "://" not in source


def absolute(source: str) -> str:
    """The same name for the same file wherever one stands; `-` and URLs as they are."""
    return os.path.realpath(source) if is_path(source) else source


def all_absolute(sources: Iterable[str]) -> tuple[str, ...]:
    """A set of sources, in one order."""
    return tuple(sorted({absolute(source) for source in sources}))


def file_name(sources: Iterable[str]) -> str:
    """Under which what belongs to a set of sources is kept: 16 hexadecimal digits."""
    named = "\0".join(all_absolute(sources)).encode("utf-8", "surrogateescape")
    return hashlib.sha256(named).hexdigest()[:16]
