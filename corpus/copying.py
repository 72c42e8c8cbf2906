"""What two articles have copied from one another, and who was probably first."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from corpus.comparison import Comparison
from corpus.matching import collect_groups, find_origin
from corpus.models import Match


@dataclass(frozen=True, slots=True)
class Copied:
    """The passages that two articles share word for word, or edited."""

    passages: int
    first: tuple[tuple[str, int], ...] = ()
    """Ids of the articles that probably printed some of them first, with how many,
    the largest number first."""
    evidence: tuple[str, ...] = ()
    """The reasons, one sentence each, that hold for at least half of them."""


class Copies:
    """What any two articles of a comparison have copied, worked out on demand."""

    def __init__(self, known: Comparison) -> None:
        self._known = known
        self._matches: dict[frozenset[str], list[Match]] = {}
        for group in known.groups:
            for match in group.matches:
                if match.kind in ("verbatim", "near"):
                    pair = frozenset((match.left.article, match.right.article))
                    self._matches.setdefault(pair, []).append(match)

    def between(self, one: str, other: str) -> Copied:
        """What two articles, by their ids, have copied.

        Other articles are ignored, though both may have copied from a third.
        """
        groups = collect_groups(self._matches.get(frozenset((one, other)), ()))
        pair = {name: self._known[name] for name in (one, other)}
        origins = [find_origin(group, pair) for group in groups]
        told = [origin for origin in origins if origin.article is not None]
        first = Counter(origin.article for origin in told if origin.article)
        reasons = Counter(reason for origin in told for reason in origin.evidence)
        return Copied(
            len(groups),
            tuple(first.most_common()),
            tuple(r for r, times in reasons.most_common() if 2 * times >= len(told)),
        )
