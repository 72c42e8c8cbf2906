"""From the sources as given to the files to open."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Generator, Iterable, Iterator, Set

from corpus.errors import UnreadableError
from corpus.gate import clean_name
from corpus.reading.files import reason_of, status_of
from corpus.reading.formats import READABLE, format_of, is_foreign
from corpus.reading.left_out import LeftOut, holds_parts_of_page, stems_of_pages
from corpus.texts import Problem

STANDARD_INPUT = "-"
_DEEPEST = 64
"""Levels of folders in folders that are walked."""

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_UNSUPPORTED = "web addresses are not read; save the page and give its file"

Source = str | os.PathLike[str]
_Walk = Generator[str | Problem, None, bool]
"""Its value tells whether anything was there to be read."""


def walk(sources: Iterable[Source]) -> Iterator[str | Problem]:
    """Find the files to read: those named, and in folders those of a known kind.

    Folders are entered in order of name, hidden files and folders left out, and what
    a browser saved beside a page. What is met twice, be it through a link, is read
    once. Pipes, sockets and devices are problems, and a link back into a folder is not
    followed.

    Yields:
        Paths as given, or the folder as given joined with the name; `-` for standard
        input; a problem for whatever cannot be read; and a minor one for all that a
        folder holds beside articles.
    """
    seen: set[str] = set()
    for given in sources:
        source = os.fspath(given)
        if source == STANDARD_INPUT:
            yield from () if source in seen else (source,)
            seen.add(source)
        elif _ADDRESS.match(source):
            yield Problem(clean_name(source), _UNSUPPORTED)
        else:
            here = _Walker(seen)
            yield from here.walk(source)
            yield from here.left_out.told(clean_name(source))


class _Walker:
    """A walk through the files of one source."""

    def __init__(self, seen: set[str]) -> None:
        """Begin.

        Args:
            seen: Real paths that were met before, and from now on.
        """
        self._seen = seen
        self.left_out = LeftOut()

    def walk(self, path: str, depth: int = 0) -> _Walk:
        """Find the files to read at a path."""
        try:
            mode = status_of(path).st_mode
            place = os.path.realpath(path)
        except UnreadableError as error:
            yield Problem(clean_name(path), str(error))
            return True
        if place in self._seen:
            return True
        self._seen.add(place)
        if stat.S_ISDIR(mode):
            return (yield from self._walk_folder(path, depth))
        yield path
        return True

    def _walk_folder(self, folder: str, depth: int) -> _Walk:
        if depth >= _DEEPEST:
            yield Problem(clean_name(folder), f"lies {_DEEPEST} folders deep; skipped")
            return True
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            yield Problem(clean_name(folder), reason_of(error))
            return True
        found = False
        pages = stems_of_pages(entry.name for entry in entries)
        for entry in entries:
            if not entry.name.startswith("."):
                found |= yield from self._walk_entry(entry, pages, depth + 1)
        if not found and depth == 0:
            yield Problem(
                clean_name(folder), f"holds no file to read ({READABLE}); skipped"
            )
        return found

    def _walk_entry(
        self, entry: os.DirEntry[str], pages: Set[str], depth: int
    ) -> _Walk:
        if _may_be_folder(entry):
            if holds_parts_of_page(entry.name, pages):
                self.left_out.add_parts_of_page()
                return False
            return (yield from self.walk(entry.path, depth))
        if format_of(entry.name):
            return (yield from self.walk(entry.path, depth))
        if is_foreign(entry.name):
            yield Problem(
                clean_name(entry.path), "this kind of file is not read; skipped"
            )
            return True
        self.left_out.add_file(entry.name)
        return False


def _may_be_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is one, or a link of which looking at it tells what is wrong."""
    try:
        return entry.is_dir()
    except OSError:
        return True
