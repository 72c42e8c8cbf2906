"""Sentences of two passages that say much the same, and how much of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from corpus.matching.disagreement.abbreviated import names_apart
from corpus.matching.disagreement.statements import Statement, Statements
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.exclusive import exclude, foretells, set_apart, shift
from corpus.words.numerals import SIGNS_OF

_LEAST_COMMON = 2
_ENOUGH = 4
"""Telling words in common from which nothing more is asked for."""
_TWIN_COMMON = 5
_TWIN = 0.75, 0.65, 0.65, 0.6
"""Likeness of what is one statement, by how many names both have, from one on."""
_TIED = 0.8
"""The same of a short one."""


@dataclass(frozen=True)
class StatementPair:
    """Two sentences that say much the same."""

    left: Statement
    right: Statement

    @cached_property
    def common(self) -> frozenset[str]:
        """The keys that both have."""
        return self.left.keys & self.right.keys

    @property
    def words_in_common(self) -> int:
        """How many telling words both have; two signs are one."""
        signs = self.left.language in SIGNS_OF
        return len(self.common) // 2 if signs else len(self.common)

    @cached_property
    def told_in_common(self) -> int:
        """The same with what stands before either, where they say little themselves."""
        if self.words_in_common >= _ENOUGH or not self.common:
            return self.words_in_common
        ours, theirs = (s.keys | s.carried for s in (self.left, self.right))
        signs = self.left.language in SIGNS_OF
        return len(ours & theirs) // (2 if signs else 1)

    @cached_property
    def likeness(self) -> float:
        """Share of the keys of both that both have (the measure of Dice, 1945)."""
        return 2 * len(self.common) / max(1, len(self.left.keys) + len(self.right.keys))

    @property
    def closeness(self) -> float:
        """The likeness, and one more where both are the same to the letter."""
        return self.likeness + (self.left.printed == self.right.printed)

    @cached_property
    def anchors(self) -> frozenset[str]:
        """The names that both have: what ties them to one case."""
        return self.left.anchors & self.right.anchors

    @cached_property
    def twin(self) -> bool:
        """Whether they are one statement, whatever single words set them apart."""
        if self.words_in_common < _TWIN_COMMON or not self.anchors:
            return False
        return self.likeness >= _TWIN[min(len(self.anchors), len(_TWIN)) - 1]

    @property
    def tied(self) -> bool:
        """Whether they are of one case, whatever articles they stand in."""
        return self.twin or (bool(self.anchors) and self.likeness >= _TIED)

    @property
    def contained(self) -> bool:
        """Whether one tells nothing, and names nobody, that the other does not."""
        if not self.anchors or any(self.names_apart):
            return False
        return self.left.keys <= self.right.keys or self.right.keys <= self.left.keys

    @cached_property
    def shifted(self) -> bool:
        """Whether only one speaks of another time: "a year ago"."""
        return shift(self.left.lowers, self.right.lowers)

    @cached_property
    def set_apart(self) -> bool:
        """Whether only one speaks of another case: "the other two"."""
        return not self.twin and set_apart(self.left.lowers, self.right.lowers)

    @cached_property
    def forecast(self) -> bool:
        """Whether one tells what is expected, or both do, but not the same words."""
        one, two = foretells(self.left.lowers), foretells(self.right.lowers)
        return one != two or (one and two and not self.twin)

    @cached_property
    def names_apart(self) -> tuple[frozenset[str], frozenset[str]]:
        """The keys of the names that the other side has in no form."""
        left, right = self.left, self.right
        return (
            names_apart(left, right, left.names),
            names_apart(right, left, right.names),
        )

    def opposed(self, beside: tuple[Sequence[Span], Sequence[Span]]) -> bool:
        """Whether something tells that they speak of two things or two times.

        Args:
            beside: Spans of either side whose words do not count.
        """
        ours, theirs = (
            {w.lower for w in side.words if not any(map(w.span.overlaps, spans))}
            for side, spans in zip((self.left, self.right), beside, strict=True)
        )
        return exclude(ours - theirs, theirs - ours)


def tell_one_toll(one: Statement, two: Statement) -> bool:
    """Whether two sentences may count the dead, or the hurt, both of them."""
    figures = one.has_figures and two.has_figures
    return figures and not one.tolls.isdisjoint(two.tolls)


def _may_be_alike(one: Statement, two: Statement) -> bool:
    """Whether two sentences have anything in common: most of a passage have not."""
    return not one.keys.isdisjoint(two.keys) or tell_one_toll(one, two)


def _tell_the_like(pair: StatementPair) -> bool:
    """Whether two sentences have so much in common that they may be one statement."""
    if len(pair.common) >= _LEAST_COMMON or tell_one_toll(pair.left, pair.right):
        return True
    return pair.told_in_common > _LEAST_COMMON


def pair_statements(ours: Statements, theirs: Statements) -> list[StatementPair]:
    """Pair the sentences of two passages: each with the one it shares most words with.

    Sentences that share fewer than two telling words make no pair, but for those that
    both tell a toll, or lean on sentences that share more; nor does a sentence whose
    best partner shares more with another.
    """
    pairs = [
        pair
        for one in checked(ours)
        for two in theirs
        if _may_be_alike(one, two) and _tell_the_like(pair := StatementPair(one, two))
    ]
    if len(pairs) < 2:
        return pairs
    kept = {id(pair) for pair in _foremost(pairs)}
    # What tells a toll may stand in one sentence with what another tells beside.
    tolls = [pair for pair in pairs if tell_one_toll(pair.left, pair.right)]
    kept |= {id(pair) for pair in _foremost(tolls)}
    return [pair for pair in pairs if id(pair) in kept]


def _foremost(pairs: Sequence[StatementPair]) -> list[StatementPair]:
    """The pairs neither sentence of which shares more with another."""
    best: dict[int, float] = {}
    for pair in pairs:
        for side in (pair.left, pair.right):
            best[id(side)] = max(best.get(id(side), 0.0), pair.closeness)
    return [
        pair
        for pair in pairs
        if pair.closeness == best[id(pair.left)] == best[id(pair.right)]
    ]
