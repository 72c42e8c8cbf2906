"""Bytes from regular files and standard input, within a limit."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from corpus.errors import UnreadableError

LARGEST = 64 << 20
"""Bytes that are read of one source; what is longer is refused."""

_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_REASONS = {
    errno.ENOENT: "there is no such file or folder; skipped",
    errno.ENOTDIR: "there is no such file or folder; skipped",
    errno.EACCES: "there is no permission to read it; skipped",
    errno.EPERM: "there is no permission to read it; skipped",
    errno.ELOOP: "its link leads back to itself; skipped",
    errno.ENAMETOOLONG: "the name is too long for this system; skipped",
}
_LOST_LINK = "is a link to a file that is not there; skipped"
_KINDS = {
    stat.S_IFIFO: "a pipe",
    stat.S_IFSOCK: "a socket",
    stat.S_IFCHR: "a device",
    stat.S_IFBLK: "a device",
}


def status_of(path: str) -> os.stat_result:
    """Look at a path without opening it.

    Raises:
        UnreadableError: There is nothing, or nothing that may be opened.
    """
    try:
        status = Path(path).stat()
    except (OSError, ValueError) as error:
        is_link = isinstance(error, FileNotFoundError) and Path(path).is_symlink()
        reason = _LOST_LINK if is_link else reason_of(error)
        raise UnreadableError(reason) from error
    _refuse_unless_ordinary(status)
    return status


def read_file(path: str) -> bytes:
    """Read a regular file.

    Raises:
        UnreadableError: It is gone, closed to us, too large or no regular file.
    """
    status_of(path)  # opening a pipe or a device can already do harm
    try:
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            _refuse_unless_ordinary(os.fstat(file.fileno()))
            return read_stream(file)
    except OSError as error:
        raise UnreadableError(reason_of(error)) from error


def read_stream(stream: BinaryIO) -> bytes:
    """Read a stream to its end.

    Raises:
        UnreadableError: It is longer than `LARGEST`.
    """
    # Files that the system makes up as they are read may have nothing yet.
    raw = stream.read(LARGEST + 1) or b""
    if len(raw) > LARGEST:
        raise UnreadableError(f"is larger than {LARGEST >> 20} MB; skipped")
    return raw


def reason_of(error: OSError | ValueError) -> str:
    """What went wrong, in words for a person."""
    number = error.errno if isinstance(error, OSError) else errno.ENOENT
    known = _REASONS.get(number or 0)
    return known or f"cannot be read ({os.strerror(number or 0).lower()}); skipped"


def _refuse_unless_ordinary(status: os.stat_result) -> None:
    if kind := _KINDS.get(stat.S_IFMT(status.st_mode)):
        raise UnreadableError(f"is {kind}, not a file; skipped")
