"""Matches found before, kept by what was compared; safe to delete at any time."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict
from importlib.resources import files
from pathlib import Path

from pydantic import TypeAdapter

from corpus.article import Article
from corpus.models import Match

# Raised whenever the same articles would be matched otherwise.
_VERSION = 4
_TABLES = ("evidence.tsv", "background.tsv")
_MODE = 0o600
_KEPT = 200
_MATCHES = TypeAdapter(list[Match])


class MatchCache:
    """A file of matches, each set under a key of its texts and of the settings.

    A file that cannot be read or written is as good as an empty one.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def load(self, articles: Sequence[Article], profile: str) -> list[Match] | None:
        """The matches of these articles; `None` if they were never kept."""
        row: tuple[str] | None = None
        with self._open() as database:
            if database:
                row = database.execute(
                    "SELECT matches FROM found WHERE key = ?",
                    (_key(articles, profile),),
                ).fetchone()
        try:
            kept = _MATCHES.validate_json(row[0], strict=True) if row else None
        except (TypeError, ValueError):
            return None
        lengths = {article.id: len(article.text) for article in articles}
        return kept if all(_fits(match, lengths) for match in kept or ()) else None

    def keep(
        self, articles: Sequence[Article], profile: str, matches: Sequence[Match]
    ) -> None:
        """Keep the matches of these articles, and drop the oldest of too many."""
        told = json.dumps([asdict(m) | {"flags": sorted(m.flags)} for m in matches])
        with self._open() as database:
            if database is None:
                return
            database.execute(
                "INSERT OR REPLACE INTO found (key, matches) VALUES (?, ?)",
                (_key(articles, profile), told),
            )
            database.execute(
                "DELETE FROM found WHERE rowid NOT IN "
                "(SELECT rowid FROM found ORDER BY rowid DESC LIMIT ?)",
                (_KEPT,),
            )
            database.commit()

    @contextmanager
    def _open(self) -> Generator[sqlite3.Connection | None]:
        database = self._connect()
        if database is None:
            yield None
        else:
            with closing(database), suppress(sqlite3.Error):
                yield database

    def _connect(self) -> sqlite3.Connection | None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self.path.touch(mode=_MODE)
            if not self.path.is_file():  # a pipe or a device may never answer
                return None
            database = sqlite3.connect(self.path, timeout=1)
            database.execute(
                "CREATE TABLE IF NOT EXISTS found (key TEXT UNIQUE, matches TEXT)"
            )
        except (OSError, sqlite3.Error):
            return None
        return database


def _key(articles: Sequence[Article], profile: str) -> str:
    """A hash of all that decides what is matched."""
    known = hashlib.sha256(f"{_VERSION} {profile}".encode())
    for name in _TABLES:
        known.update(files("corpus.matching").joinpath(name).read_bytes())
    for article in sorted(articles, key=lambda article: article.id):
        hidden = [(b.start, b.end) for b in article.boilerplate]
        day = article.published and article.published.isoformat()
        parts = (
            *(article.id, article.text, article.language, article.outlet),
            *(day, hidden),
        )
        known.update(json.dumps(parts).encode())
    return known.hexdigest()


def _fits(match: Match, lengths: Mapping[str, int]) -> bool:
    """Whether a match lies in the articles, by the lengths of their texts."""
    return match.group > 0 and all(
        0 <= side.start < side.end <= lengths.get(side.article, 0)
        for side in (match.left, match.right)
    )
