"""Where excerpts are kept between sessions: one file for each set of sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from corpus.errors import ExcerptError
from corpus.excerpts.models import Excerpt
from corpus.excerpts.notation import LaterVersionError, read_excerpts, write_excerpts
from corpus.storage.folders import data_folder
from corpus.storage.sources import all_absolute, file_name
from corpus.storage.writing import (
    free_aside,
    locked,
    read_private,
    refusals_as,
    write_private,
)

Excerpts = tuple[Excerpt, ...]
_DAMAGE = (ExcerptError, UnicodeDecodeError)


class DamagedError(ExcerptError):
    """The file could not be read; it was set aside, and a new one is begun."""


class ExcerptStore:
    """The excerpts taken from one set of sources, on disk.

    Each change reads, changes and writes the file under a lock, so that two readers
    of the same sources lose nothing to one another.
    """

    def __init__(self, sources: Iterable[str], folder: Path | None = None) -> None:
        """Choose the file; nothing is read or written yet.

        Args:
            sources: As the command line takes them, in any order.
            folder: Where to keep it; the user's data folder, if not given.
        """
        self.sources = all_absolute(sources)
        folder = folder or data_folder() / "excerpts"
        self.path = folder / f"{file_name(self.sources)}.json"

    def load(self) -> Excerpts:
        """Read what is kept, oldest first.

        Raises:
            DamagedError: The file was damaged, and was set aside.
            ExcerptError: It cannot be read, or a later program wrote it.
        """
        with refusals_as(ExcerptError, self.path):
            try:
                return self._read()
            except _DAMAGE:  # another program may be setting it aside just now
                with locked(self.path):
                    return self._load()

    def keep(self, excerpt: Excerpt) -> Excerpts:
        """Add an excerpt, or replace the one with the same id.

        Returns:
            All that is kept now.

        Raises:
            DamagedError: The file was damaged; this excerpt begins a new one.
            ExcerptError: It could not be kept; what was kept before is untouched.
        """
        return self._change(lambda kept: _with(excerpt, kept))

    def drop(self, id: str) -> Excerpts:
        """Delete an excerpt; raises and returns as `keep` does."""
        return self._change(lambda kept: tuple(e for e in kept if e.id != id))

    def _change(self, change: Callable[[Excerpts], Excerpts]) -> Excerpts:
        damage: DamagedError | None = None
        with refusals_as(ExcerptError, self.path), locked(self.path):
            try:
                kept = self._load()
            except DamagedError as error:
                kept, damage = (), error
            kept = change(kept)
            write_private(self.path, write_excerpts(kept, self.sources))
        if damage:
            raise damage
        return kept

    def _load(self) -> Excerpts:
        """Read the file, and set it aside if it is damaged; needs the lock."""
        try:
            return self._read()
        except LaterVersionError:
            raise
        except _DAMAGE as error:
            raise DamagedError(self._set_aside(error)) from error

    def _read(self) -> Excerpts:
        try:
            return read_excerpts(read_private(self.path))
        except FileNotFoundError:
            return ()

    def _set_aside(self, error: Exception) -> str:
        aside = free_aside(self.path, "damaged")
        self.path.rename(aside)
        return f"the excerpts were damaged ({error}); the file is kept as {aside}"


def _with(excerpt: Excerpt, kept: Excerpts) -> Excerpts:
    if all(other.id != excerpt.id for other in kept):
        return (*kept, excerpt)
    return tuple(excerpt if other.id == excerpt.id else other for other in kept)
