"""The matches that a reader wants to see, as groups and by article."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from corpus.texts import Passage

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import Group, Match


@dataclass(frozen=True)
class ShownMatches:
    """Matches without those that a reader filters out.

    Everything derived from them is worked out when it is first needed, and then kept.
    """

    matches: tuple[Match, ...]
    """All matches, whether shown or not."""
    floor: float
    """The lowest score of a match that is shown."""
    without: frozenset[str]
    """Matches with one of these flags are not shown."""

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The groups of the matches shown, by number."""
        if not self.matches:
            return ()
        from corpus.matching import collect_groups

        shown = [match for match in self.matches if self._shows(match)]
        return tuple(sorted(collect_groups(shown), key=lambda group: group.number))

    @cached_property
    def by_number(self) -> dict[int, Group]:
        return {group.number: group for group in self.groups}

    @cached_property
    def hidden(self) -> int:
        """How many groups are left out completely: below the floor, or with a flag."""
        every = {match.group for match in self.matches}
        return len(every) - len(self.groups)

    @cached_property
    def reduced(self) -> int:
        """How many groups are left out in part: some of their matches, not all."""
        lost = {match.group for match in self.matches if not self._shows(match)}
        return len(lost & self.by_number.keys())

    @cached_property
    def by_article(self) -> dict[str, tuple[tuple[Passage, Group], ...]]:
        """The passages of each article that others share, in reading order."""
        shared: dict[str, list[tuple[Passage, Group]]] = {}
        for group in self.groups:
            for passage in group.passages:
                shared.setdefault(passage.article, []).append((passage, group))
        return {
            article: tuple(sorted(pairs, key=_reading_order))
            for article, pairs in shared.items()
        }

    @cached_property
    def anchors(self) -> dict[tuple[str, str], list[tuple[int, int]]]:
        """Pairs of offsets at which two articles, in either order, say the same."""
        anchors: dict[tuple[str, str], list[tuple[int, int]]] = {}
        for group in self.groups:
            for match in group.matches:
                for a, b in match.both_ways:
                    pairs = anchors.setdefault((a.article, b.article), [])
                    pairs.append((a.start, b.start))
        return anchors

    def _shows(self, match: Match) -> bool:
        return match.score >= self.floor and self.without.isdisjoint(match.flags)


def _reading_order(pair: tuple[Passage, Group]) -> tuple[int, int, int]:
    passage, group = pair
    return passage.start, -passage.end, group.number
