"""Matches found before, and their links, by what was compared; safe to delete."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from pydantic import TypeAdapter

from corpus.article import Article
from corpus.models import Match
from corpus.storage.cache import CacheFile, key_of

_KEPT = 400
_MATCHES = TypeAdapter(list[Match])
Link = tuple[int, int, float]
_LINKS = TypeAdapter(list[Link])


class MatchCache:
    """A file of matches, each set under a key of its texts and of the settings.

    Links lie beside them, for they cost little room, some hundred bytes an article,
    and are what takes longest to find again when another article joins the set.
    """

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
        self,
        articles: Sequence[Article],
        profile: str,
        matches: Sequence[Match],
        links: Sequence[Link] = (),
    ) -> None:
        """Keep what was found in these articles, and drop the oldest of too much."""
        told = [asdict(m) | {"flags": sorted(m.flags)} for m in matches]
        rows = {"matches": told, "links": links} if links else {"matches": told}
        self._file.keep(
            {
                key_of(articles, name, profile): json.dumps(row)
                for name, row in rows.items()
            }
        )

    def load_links(self, articles: Sequence[Article], profile: str) -> list[Link]:
        """The links that the matches of these articles come from, if they were kept."""
        told = self._file.load([key_of(articles, "links", profile)])
        try:
            (kept,) = (_LINKS.validate_json(row) for row in told.values())
        except ValueError:
            return []
        return kept


def _fits(match: Match, lengths: Mapping[str, int]) -> bool:
    """Whether a match lies in the articles, by the lengths of their texts."""
    return match.group > 0 and all(
        0 <= side.start < side.end <= lengths.get(side.article, 0)
        for side in (match.left, match.right)
    )
