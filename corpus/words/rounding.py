"""When two printed numbers can both be true: rounding, "about", "more than"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from corpus.words.tables import read_table

Bound = Literal["exact", "about", "above", "below"]
"""What the words before a number make of it."""

Printed = tuple[float, float, Bound]
"""A value, the least step its figures can tell, and its bound."""

_TABLE: Final = read_table("rounding")
_BOUNDS: Final[dict[str, Bound]] = {
    **dict.fromkeys(_TABLE["about"], "about"),
    **dict.fromkeys(_TABLE["above"], "above"),
    **dict.fromkeys(_TABLE["below"], "below"),
}

_DENIED: Final[dict[Bound, Bound]] = {
    "exact": "exact",
    "about": "about",
    "above": "below",
    "below": "above",
}
"""`No more than` ten is at most ten."""

_ABOUT = 0.1
"""How far from the truth, as a share of it, a number is that is about so much."""
_NEARLY = 0.03
"""The same beside a number that is told no finer."""
_OPEN = 0.5
"""The same where it is a bound: nobody writes "more than ten" of fifty."""
_ROUNDED = 0.1
"""The same where it is rounded without saying so."""
_COUNT = 0.05
"""The same where it is a count of whole things."""
_CUT_OFF = 0.01
"""The same where its last figures are left out."""
_EXACT_COUNT = 100
"""Smaller counts are not rounded unless it is said."""


def bound_of(before: Sequence[str]) -> Bound:
    """What the words before a number, lower-cased and the nearest last, make of it."""
    for at in range(len(before) - 1, -1, -1):
        bound = _BOUNDS.get(before[at])
        if bound:
            denied = at > 0 and before[at - 1] in _TABLE["denied"]
            return _DENIED[bound] if denied else bound
        if before[at] not in _TABLE["between"]:
            break
    return "exact"


def is_hedge(word: str) -> bool:
    """Whether a lower-cased word stands where it is told how exact a number is."""
    return word in _BOUNDS or word in _TABLE["between"]


def agree(one: Printed, two: Printed) -> bool:
    """Whether two numbers may be one: the same, rounded, or as vague as is said."""
    if one[0] == two[0]:
        return True
    apart = abs(one[0] - two[0]) / max(abs(one[0]), abs(two[0]))
    coarse, fine = (one, two) if one[1] >= two[1] else (two, one)
    vague = _is_within(one, two, apart) or _is_within(two, one, apart)
    return vague or _rounds(coarse, fine, apart)


def _rounds(coarse: Printed, fine: Printed, apart: float) -> bool:
    """Whether the coarser number is the finer one, rounded or cut off."""
    grain, counted = coarse[1], fine[1] >= 1
    if grain <= fine[1] or (counted and coarse[0] < _EXACT_COUNT):
        return False
    off = fine[0] - coarse[0]
    rounded = abs(off) <= grain / 2 and apart <= (_COUNT if counted else _ROUNDED)
    return rounded or (0 < off < grain and apart <= _CUT_OFF)


def _is_within(one: Printed, two: Printed, apart: float) -> bool:
    """Whether the first is said to be so vague that it may be the second."""
    value, grain, bound = one
    if bound == "about":
        return apart <= (_ABOUT if grain > two[1] else _NEARLY)
    open_end = two[0] > value if bound == "above" else two[0] < value
    return bound != "exact" and open_end and apart <= _OPEN
