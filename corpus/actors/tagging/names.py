"""Names found in a sentence, and how overlapping finds are settled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from corpus.kinds import ActorType

NameType = ActorType | Literal["other"]
"""What a name names; `other` is a people, a prize, a work: a name but no actor."""

TAGGED, HINT, RULE, PROOF = 1.0, 0.6, 2.0, 5.0
"""How much a find weighs: a tagger's, a weak cue's, a rule's, a definition's."""


@dataclass(frozen=True, slots=True)
class Found:
    """A run of tokens of one sentence that names something."""

    first: int
    last: int
    """Exclusive."""
    type: NameType
    weight: float = TAGGED

    def overlaps(self, other: Found) -> bool:
        """Whether the two share a token."""
        return self.first < other.last and other.first < self.last

    def covers(self, other: Found) -> bool:
        """Whether all of `other` lies in this one."""
        return self.first <= other.first and other.last <= self.last

    @property
    def place(self) -> tuple[int, int]:
        return self.first, self.last


def settle(tagged: Iterable[Found], ruled: Iterable[Found]) -> list[Found]:
    """Join a tagger's finds with those of rules, so that none overlap.

    A rule replaces what it wholly covers, a definition whatever it touches; a hint
    only fills a gap.
    """
    kept = list(tagged)
    order = sorted(ruled, key=lambda f: (-f.weight, f.first - f.last, f.first, f.type))
    for rule in order:
        rivals = [other for other in kept if rule.overlaps(other)]
        if not rivals or _wins(rule, rivals):
            kept = [other for other in kept if other not in rivals]
            kept.append(rule)
    return sorted(kept, key=lambda f: f.place)


def _wins(rule: Found, rivals: list[Found]) -> bool:
    if any(other.weight >= RULE and other.weight >= rule.weight for other in rivals):
        return False
    if rule.weight >= PROOF:
        return True
    # What is looked up in a table is known in full, a tagger may take half of it.
    return rule.weight >= TAGGED and all(rule.covers(other) for other in rivals)
