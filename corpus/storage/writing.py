"""The user's own files: written completely or not at all, read only if regular."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Generator
from pathlib import Path

from corpus.errors import CorpusError

_PRIVATE = 0o600
"""Only the user may read and write what they keep."""
_LARGEST = 64 << 20
"""The largest file that is read, in bytes."""
_UNDER_WAY = ".part"
"""The ending of a file's name while it is written."""
_ABANDONED = 3600
"""Seconds after which a file under way counts as abandoned."""


def read_private(path: Path) -> str:
    """Read what the user keeps.

    Raises:
        OSError: It is missing, too large, forbidden, or not a regular file: a pipe or
            a device may never end.
        UnicodeDecodeError: It is not text.
    """
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "not a file", str(path))
    if status.st_size > _LARGEST:
        raise OSError(errno.EFBIG, f"larger than {_LARGEST >> 20} MB", str(path))
    return path.read_bytes().decode()


def write_private(path: Path, text: str) -> None:
    """Write what the user keeps, readable only by them, as is a folder made for it.

    Raises:
        OSError: It cannot be written; what was there before is untouched.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    _replace(path, text, _PRIVATE)
    _sweep(path)


def write_for_others(path: Path, text: str) -> None:
    """Write a file that the user asked for, where they asked for it.

    A link is followed, and an existing file keeps its permissions. What is not a file
    (a pipe, a terminal) is written to directly.

    Raises:
        OSError: It cannot be written; a file there before is untouched.
    """
    path = _resolved(path)
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
        return
    _replace(path, text, _mode_of(path))


@contextlib.contextmanager
def refusals_as(kind: type[CorpusError], path: Path) -> Generator[None]:
    """Turn the system's errors about a file into errors of another kind."""
    try:
        yield
    except OSError as error:
        # The reason first: a long path may leave no room for it.
        raise kind(f"{error.strerror}: {path}") from error


@contextlib.contextmanager
def locked(path: Path) -> Generator[None]:
    """Lock a private file against other programs, where the system can.

    Raises:
        OSError: Its folder cannot be written to.
    """
    try:
        import fcntl
    except ImportError:  # not on Windows
        yield
        return
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = os.open(path.with_suffix(".lock"), os.O_CREAT | os.O_RDWR, _PRIVATE)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def free_aside(path: Path, why: str) -> Path:
    """A free name beside a file: with the ending `.<why>-1`, `-2` and so on."""
    return next(
        aside
        for number in range(1, 10_000)
        if not (aside := path.with_suffix(f".{why}-{number}")).exists()
    )


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError as error:  # before Python 3.13: made an OSError, like others
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from error


def _mode_of(path: Path) -> int:
    if path.exists():
        return stat.S_IMODE(path.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _replace(path: Path, text: str, mode: int) -> None:
    """Replace a file.

    The new one is first written beside it, as a rename is atomic only inside a folder.
    Errors name the file that was asked for.
    """
    try:
        _write_beside(path, text, mode)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
    _settle(path.parent)


def _write_beside(path: Path, text: str, mode: int) -> None:
    handle, name = tempfile.mkstemp(_UNDER_WAY, _beginning(path), path.parent)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _beginning(path: Path) -> str:
    """How the name of a file beside another begins while that is written."""
    return f".{path.name[:80]}."


def _sweep(path: Path) -> None:
    """Delete files under way that were left by programs which were killed."""
    with contextlib.suppress(OSError), os.scandir(path.parent) as folder:
        beside = [one for one in folder if one.name.startswith(_beginning(path))]
        now = path.stat().st_mtime
        for one in beside:
            is_old = now - one.stat(follow_symlinks=False).st_mtime > _ABANDONED
            if is_old and one.name.endswith(_UNDER_WAY):
                Path(one.path).unlink()


def _settle(folder: Path) -> None:
    """Flush a rename to disk, where folders can be synchronised."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
