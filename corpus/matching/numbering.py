"""Numbers of groups, kept while the set of articles changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from corpus.kinds import Flag, is_sure
from corpus.models import Match
from corpus.stopping import checkpoint
from corpus.texts import Passage


class Numbering:
    """The matches that were told of a set, so that their groups keep their numbers."""

    def __init__(self) -> None:
        """Begin with nothing told."""
        self.told: tuple[Match, ...] = ()
        """Those that words come to."""
        self._meant: tuple[Match, ...] = ()
        self._last = 0

    def take_up(self, told: tuple[Match, ...], last: int) -> None:
        """Go on from what another run told.

        Args:
            told: Of the articles that stay.
            last: The greatest number that it gave.
        """
        self.told, self._last = told, last

    def tell(self, matches: tuple[Match, ...]) -> tuple[Match, ...]:
        """Number the matches that words come to."""
        told = keep_numbers(matches, self.told, self._last) if self.told else matches
        checkpoint()
        self.told = self._remember(told)
        return told

    def tell_meant(self, matches: Iterable[Match]) -> tuple[Match, ...]:
        """Number the matches of words and of meaning, and flag how meaning took part.

        Those that words make sure have no flag of it. A group of meaning alone keeps
        its number as well, unless words have come to use it since.
        """
        plain = {(match.left, match.right): match.score for match in self.told}
        flagged = [_flag(match, plain) for match in matches]
        groups = {match.group for match in self.told}
        gone = (match for match in self._meant if match.group not in groups)
        told = keep_numbers(flagged, (*self.told, *gone), self._last)
        checkpoint()
        self._meant = self._remember(told)
        return told

    def _remember(self, told: tuple[Match, ...]) -> tuple[Match, ...]:
        """Remember the greatest number ever given."""
        self._last = max((self._last, *(match.group for match in told)))
        return told


def _flag(match: Match, plain: Mapping[tuple[Passage, Passage], float]) -> Match:
    """Flag a match that words leave in doubt, or that meaning alone has found."""
    score = plain.get((match.left, match.right))
    if score is not None and is_sure(score):
        return match
    flag = Flag.MEANING if score is None else Flag.WEIGHED
    return replace(match, flags=match.flags | {flag.value})


def keep_numbers(
    matches: Sequence[Match], earlier: Sequence[Match], last: int = 0
) -> tuple[Match, ...]:
    """Give groups the numbers that they had, and new numbers to new groups.

    A group is the one of before with which it has most matches in common, or else
    most text; a group whose matches are all as before keeps its number for certain.

    Args:
        matches: As they are now.
        earlier: As they were, with the numbers that are known.
        last: The greatest number ever given; what is gone is not given again.
    """
    kept = _pair_off(_same(matches, earlier))
    checkpoint()
    taken = set(kept.values())
    common = _common(
        _passages(match for match in matches if match.group not in kept),
        _passages(match for match in earlier if match.group not in taken),
    )
    kept |= _pair_off(common)
    last = max((last, *(match.group for match in earlier)))
    for number in sorted({match.group for match in matches} - kept.keys()):
        last += 1
        kept[number] = last
    checkpoint()
    renumbered = (_numbered(match, kept[match.group]) for match in matches)
    return tuple(sorted(renumbered, key=lambda match: match.group))


def _numbered(match: Match, group: int) -> Match:
    return match if match.group == group else replace(match, group=group)


def _pair_off(common: Counter[tuple[int, int]]) -> dict[int, int]:
    """The number of before for each number of now, most in common first."""
    kept: dict[int, int] = {}
    taken: set[int] = set()
    for now, before in sorted(common, key=lambda pair: (-common[pair], pair)):
        if now not in kept and before not in taken:
            kept[now] = before
            taken.add(before)
    return kept


def _same(
    matches: Iterable[Match], earlier: Iterable[Match]
) -> Counter[tuple[int, int]]:
    """How many matches two groups have in common, of all that have any."""
    homes = {(match.left, match.right): match.group for match in earlier}
    sides = (((match.left, match.right), match.group) for match in matches)
    return Counter((now, homes[both]) for both, now in sides if both in homes)


def _passages(matches: Iterable[Match]) -> list[tuple[Passage, int]]:
    """Every passage of every group, in order of place."""
    held = {(p, match.group) for match in matches for p in (match.left, match.right)}
    return sorted(held)


def _common(
    ours: list[tuple[Passage, int]], theirs: list[tuple[Passage, int]]
) -> Counter[tuple[int, int]]:
    """How many characters two groups have in common, of all that have some."""
    common: Counter[tuple[int, int]] = Counter()
    open_: tuple[list[tuple[Passage, int]], ...] = ([], [])
    both = [(p, n, 0) for p, n in ours] + [(p, n, 1) for p, n in theirs]
    for passage, number, side in sorted(both):
        for pile in open_:
            pile[:] = [held for held in pile if _reaches(held[0], passage)]
        for other, home in open_[1 - side]:
            length = min(other.end, passage.end) - passage.start
            pair = (number, home) if side == 0 else (home, number)
            common[pair] += length
        open_[side].append((passage, number))
    return common


def _reaches(passage: Passage, other: Passage) -> bool:
    return passage.article == other.article and passage.end > other.start
