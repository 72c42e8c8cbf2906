"""Where sessions are kept: one private file for each set of sources."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.storage.folders import state_folder
from corpus.storage.sources import file_name
from corpus.storage.writing import read_private, write_private

if TYPE_CHECKING:  # nothing of a session is loaded where there is none
    from reader.sessions.session import Session


class SessionStore:
    """The session of one set of sources, on disk."""

    def __init__(self, sources: Iterable[str], folder: Path | None = None) -> None:
        """Choose the file; nothing is read or written yet.

        Args:
            sources: As the command line takes them, in any order.
            folder: Where to keep it; the user's state folder, if not given.
        """
        folder = folder or state_folder() / "sessions"
        self.path = folder / f"{file_name(sources)}.json"

    def load(self) -> Session | None:
        """Read the session; `None` if there is none that can be read."""
        try:
            text = read_private(self.path)
        except (OSError, UnicodeDecodeError):
            return None
        from reader.sessions.session import read_session

        return read_session(text)

    def save(self, session: Session) -> None:
        """Keep a session.

        Raises:
            OSError: It could not be written; the one kept before is untouched.
        """
        from reader.sessions.session import write_session

        write_private(self.path, write_session(session))
