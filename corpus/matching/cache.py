"""Matches found before, kept by what was compared; safe to delete at any time."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from pydantic import TypeAdapter

from corpus.article import Article
from corpus.models import Match
from corpus.storage.cache import CacheFile, key_of

_KEPT = 200
_MATCHES = TypeAdapter(list[Match])


class MatchCache:
    """A file of matches, each set under a key of its texts and of the settings."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = CacheFile(path, _KEPT)

    def load(self, articles: Sequence[Article], profile: str) -> list[Match] | None:
        """The matches of these articles; `None` if they were never kept."""
        told = self._file.load([key_of(articles, "matches", profile)])
        try:
            (kept,) = (
                _MATCHES.validate_json(row, strict=True) for row in told.values()
            )
        except ValueError:
            return None
        lengths = {article.id: len(article.text) for article in articles}
        return kept if all(_fits(match, lengths) for match in kept) else None

    def keep(
        self, articles: Sequence[Article], profile: str, matches: Sequence[Match]
    ) -> None:
        """Keep the matches of these articles, and drop the oldest of too many."""
        told = json.dumps([asdict(m) | {"flags": sorted(m.flags)} for m in matches])
        self._file.keep({key_of(articles, "matches", profile): told})


def _fits(match: Match, lengths: Mapping[str, int]) -> bool:
    """Whether a match lies in the articles, by the lengths of their texts."""
    return match.group > 0 and all(
        0 <= side.start < side.end <= lengths.get(side.article, 0)
        for side in (match.left, match.right)
    )
