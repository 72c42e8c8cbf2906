"""Names for sources that do not depend on the current folder or on their order."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable

from corpus.reading import STANDARD_INPUT


def is_path(source: str) -> bool:
    """Whether a source is a file or a folder: neither standard input nor a URL."""
    return source != STANDARD_INPUT and "://" not in source


def absolute(source: str) -> str:
    """The absolute path of a file, without links; `-` and URLs stay as they are."""
    return os.path.realpath(source) if is_path(source) else source


def all_absolute(sources: Iterable[str]) -> tuple[str, ...]:
    """A set of sources as absolute paths, sorted."""
    return tuple(sorted({absolute(source) for source in sources}))


def file_name(sources: Iterable[str]) -> str:
    """The name of a file about a set of sources: 16 hexadecimal digits."""
    named = "\0".join(all_absolute(sources)).encode("utf-8", "surrogateescape")
    return hashlib.sha256(named).hexdigest()[:16]
