"""Where decisions are kept between sessions: one file for all articles."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from corpus.curation.decisions import Decisions
from corpus.curation.entries import Entries, NoTomlError, read_decisions
from corpus.curation.notation import write_decisions
from corpus.errors import CurationError
from corpus.storage.folders import data_folder
from corpus.storage.writing import (
    free_aside,
    locked,
    read_private,
    refusals_as,
    write_private,
)

_LARGEST = 8_000_000
"""Bytes the file may have."""


class CurationStore:
    """The reader's decisions on disk, in `actors.toml`.

    Each change reads, changes and writes the file under a lock: another reader, or a
    person who edits it between two changes, loses nothing.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Choose the file; the user's own, if not given. Nothing is read yet."""
        self.path = path or data_folder() / "actors.toml"

    def load(self) -> Entries:
        """Read the decisions.

        A file that is not TOML is set aside, and reported among the faults.

        Raises:
            CurationError: It cannot be read.
        """
        with refusals_as(CurationError, self.path):
            return self._load()

    def change(self, change: Callable[[Decisions], Decisions]) -> Entries:
        """Change the decisions in the file.

        If some entries make no sense, a copy of the file is kept before they are lost.

        Returns:
            What is kept now, and what was wrong before.

        Raises:
            CurationError: They could not be kept; what was kept before is untouched.
        """
        with refusals_as(CurationError, self.path), locked(self.path):
            kept = self._load()
            decisions = change(kept.decisions)
            if kept.faults and self.path.exists():
                shutil.copy2(self.path, free_aside(self.path, "before"))
            write_private(self.path, write_decisions(decisions))
        return Entries(decisions, kept.faults)

    def _load(self) -> Entries:
        try:
            if self.path.stat().st_size > _LARGEST:
                raise CurationError(f"{self.path} is too large to be read")
            entries = read_decisions(read_private(self.path))
        except FileNotFoundError:
            return Entries()
        except UnicodeDecodeError:
            return self._without("not UTF-8")
        except NoTomlError as error:
            return self._without(str(error))
        faults = tuple(f"{self.path.name}: {fault}" for fault in entries.faults)
        return Entries(entries.decisions, faults)

    def _without(self, reason: str) -> Entries:
        aside = free_aside(self.path, "damaged")
        self.path.rename(aside)
        told = f"{self.path.name} was damaged ({reason}); it is kept as {aside}"
        return Entries((), (told,))
