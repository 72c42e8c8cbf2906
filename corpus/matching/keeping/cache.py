"""Sets of articles compared before, and what was found in them; safe to delete."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter

from corpus.article import Article
from corpus.models import Match, Story
from corpus.stopping import checked, checkpoint
from corpus.storage.cache import CacheFile
from corpus.storage.keys import key_of, key_of_marks, marks_of

_KEPT = 400
_LOOKED_AT = 40
"""Sets kept last that are asked whether they are near to one."""
_OTHERS = 10
"""Articles in a hundred that a near set may lack, or have besides."""
_MATCHES = TypeAdapter(list[Match])
_STORIES = TypeAdapter(list[Story])
_MARKS = TypeAdapter(list[str])


@dataclass(frozen=True, slots=True)
class Near:
    """A set compared before that has nearly the articles of another."""

    marks: tuple[str, ...]
    """Of its articles, in order of their ids."""
    known: Mapping[str, Article]
    """Those that the other set has as well, by their marks."""
    matches: tuple[Match, ...]
    """Between those."""
    last: int
    """The greatest number of its groups."""


class MatchCache:
    """A file of matches, each set under a key of its texts and of the settings.

    What they come from lies beside them, packed, for it takes little room, a thousand
    bytes an article, and is what takes longest to find again when an article joins
    the set.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = CacheFile(path, _KEPT)

    def load(self, articles: Sequence[Article], profile: str) -> list[Match] | None:
        """The matches of these articles; `None` if they were never kept."""
        marks = marks_of(articles)
        kept = self._matches(tuple(marks), profile)
        lengths = {article.id: len(article.text) for article in articles}
        return kept if kept is not None and _all_fit(kept, lengths) else None

    def keep(
        self,
        articles: Sequence[Article],
        profile: str,
        matches: Sequence[Match],
        packed: bytes = b"",
    ) -> None:
        """Keep what was found in these articles, and drop the oldest of too much.

        Args:
            articles: All of the set.
            profile: How they were compared.
            matches: What was found.
            packed: What the matches come from, so that articles can join the set.
        """
        marks = list(marks_of(articles))
        told = _MATCHES.dump_json(list(matches))
        rows = {key_of_marks(marks, "matches", profile): told}
        if packed:
            key = key_of_marks(marks, "packed", profile)
            rows |= {key: packed, _sets(profile) + key: json.dumps(marks).encode()}
        self._file.keep(rows)

    def load_stories(
        self, articles: Sequence[Article], profile: str
    ) -> list[Story] | None:
        """The stories of these articles; `None` if they were never kept."""
        told = self._file.load([key_of(articles, "stories", profile)])
        try:
            (kept,) = (
                _STORIES.validate_json(row, strict=True) for row in told.values()
            )
        except ValueError:
            return None
        told = [article for story in kept for article in story.articles]
        known = {article.id for article in articles}
        return kept if len(told) == len(known.intersection(told)) else None

    def keep_stories(
        self, articles: Sequence[Article], profile: str, stories: Sequence[Story]
    ) -> None:
        """Keep how these articles were sorted."""
        told = _STORIES.dump_json(list(stories))
        self._file.keep({key_of(articles, "stories", profile): told})

    def nearest(self, articles: Sequence[Article], profile: str) -> Near | None:
        """The set that has most of these articles and fewest others, if any is near.

        Of several, that which was kept last.
        """
        wanted = marks_of(articles)
        sets = map(_read_marks, self._file.newest(_sets(profile), _LOOKED_AT).values())
        found = [(len(wanted.keys() ^ marks), marks) for marks in sets]
        others, marks = min(found, key=lambda one: one[0], default=(0, ()))
        matches = self._matches(marks, profile) if marks else None
        if matches is None or others * 100 > _OTHERS * len(wanted):
            return None
        known = {mark: wanted[mark] for mark in marks if mark in wanted}
        lengths = {article.id: len(article.text) for article in known.values()}
        gone = _named(matches) - lengths.keys()
        still = [match for match in matches if not _named([match]) & gone]
        if not _all_fit(still, lengths) or len(gone) > len(marks) - len(known):
            return None
        last = max((match.group for match in matches), default=0)
        return Near(marks, known, tuple(still), last)

    def load_packed(self, near: Near, profile: str) -> bytes:
        """What the matches of a set come from; empty if it was not kept."""
        key = key_of_marks(near.marks, "packed", profile)
        return self._file.load([key]).get(key, b"")

    def _matches(self, marks: Sequence[str], profile: str) -> list[Match] | None:
        told = self._file.load([key_of_marks(marks, "matches", profile)])
        checkpoint()
        try:
            (kept,) = (
                _MATCHES.validate_json(row, strict=True) for row in told.values()
            )
        except ValueError:
            return None
        return kept


def _sets(profile: str) -> str:
    """How the keys of the sets begin that were compared in one way."""
    return f"{key_of_marks((), 'sets', profile)[:16]} "


def _read_marks(told: bytes) -> tuple[str, ...]:
    try:
        return tuple(_MARKS.validate_json(told))
    except ValueError:
        return ()


def _named(matches: Iterable[Match]) -> set[str]:
    """The ids of the articles that matches say they are of."""
    return {side.article for match in matches for side in (match.left, match.right)}


def _all_fit(matches: Iterable[Match], lengths: Mapping[str, int]) -> bool:
    return all(_fits(match, lengths) for match in checked(matches, 1000))


def _fits(match: Match, lengths: Mapping[str, int]) -> bool:
    """Whether a match lies in the articles, by the lengths of their texts."""
    return match.group > 0 and all(
        0 <= side.start < side.end <= lengths.get(side.article, 0)
        for side in (match.left, match.right)
    )
