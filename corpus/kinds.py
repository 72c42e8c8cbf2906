"""The kinds of match, actor and difference; their signs, flags and doubts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import Literal

MatchKind = Literal["verbatim", "near", "paraphrase", "conflict"]
SIGNS: Mapping[str, str] = {
    "verbatim": "=",
    "near": "≈",
    "paraphrase": "~",
    "conflict": "≠",
}
"""What stands for each kind where there is no room for words; the gravest last."""
FOREMOST: tuple[MatchKind, ...] = ("conflict", "verbatim", "near", "paraphrase")
"""Kinds of match, that first which is shown where several meet."""
ActorType = Literal["person", "organisation", "place"]
DifferenceKind = Literal["number", "date", "name", "negation"]
STATED = "stated"
"""What stands for the value of a side that states what the other one denies."""
UNTOLD = "Speaker not named"
"""What stands for the speaker of a quote of whom nothing is told."""
_SURE = 50
_DOUBTS = (
    (40, "weak", "may be chance"),
    (_SURE, "unsure", "read both sides"),
)
"""Scores below which a match is doubted, in a word, and why. Of the judged links in
`tests/bench/matching`, 43 of 100 below 40 are wrong, 29 of 100 from there to 50, and
four of 100 above; half of those below 50 that were weighed with their meaning."""


class Flag(StrEnum):
    """What a match may be flagged with, and filtered by.

    `meaning`: words alone do not come to it; `weighed`: words leave it in doubt, and
    with its meaning it is likely; `days`: numbers that differ are printed on different
    days; `apart`: a conflict of articles that mostly name others.
    """

    QUOTE = "quote"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"
    MEANING = "meaning"
    WEIGHED = "weighed"
    DAYS = "days"
    APART = "apart"


_FLAGGED: Mapping[str, str] = {
    Flag.QUOTE: "quoted speech",
    Flag.CREDIT: "credited to an agency",
    Flag.BOILERPLATE: "boilerplate",
    Flag.MEANING: "found by its meaning, not by its words alone",
    Flag.WEIGHED: "weighed by its words and its meaning together",
    Flag.DAYS: "reported on different days: the later number may be an update",
    Flag.APART: "the articles mostly name others: they may tell of two events",
}


def flagged(flags: Iterable[str]) -> list[str]:
    """What flags say of a match, each as a person says it."""
    return [_FLAGGED.get(flag, flag) for flag in flags]


def flags_of_all(matches: Iterable[tuple[str, Collection[str]]]) -> list[str]:
    """What several matches of one passage are flagged with, in order of the alphabet.

    That articles name others counts where all that contradict each other do.

    Args:
        matches: The kind and the flags of each.
    """
    known = list(matches)
    flags = frozenset[str]().union(*(flags for _, flags in known))
    if any(kind == "conflict" and Flag.APART not in flags for kind, flags in known):
        flags -= {Flag.APART}
    return sorted(flags)


def gravest(kinds: Iterable[MatchKind]) -> MatchKind:
    """The kind that several matches of one passage are together."""
    return max(kinds, key=list(SIGNS).index)


def mean_score(scores: Collection[float]) -> float:
    """What several matches of one passage score together, 0 to 100."""
    return round(sum(scores) / len(scores), 2)


def disagreement(kind: str) -> str:
    """What passages that differ do, after "they"; a denial and a contrary are one."""
    return "say the opposite" if kind == "negation" else f"differ in {kind}"


def doubt(score: float) -> tuple[str, str]:
    """How a match of a score is doubted, and why; nothing where it is not."""
    return next(((word, why) for most, word, why in _DOUBTS if score < most), ("", ""))


def is_sure(score: float) -> bool:
    """Whether a match of a score is not doubted."""
    return score >= _SURE


def graded(score: float) -> str:
    """A score in words, with its doubt: `39 of 100, weak: may be chance`."""
    doubted = ": ".join(filter(None, doubt(score)))
    return ", ".join(filter(None, (f"{score:.0f} of 100", doubted)))
