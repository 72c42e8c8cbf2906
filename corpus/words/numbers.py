"""Words for numbers and their units, and the value of one figure or word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from corpus.words.tables import read_table

_TABLE = read_table("numbers")


def _spelled(heading: str) -> dict[str, str]:
    pairs = (entry.partition("=") for entry in _TABLE[heading])
    return {word: value for word, _, value in pairs}


def _values(heading: str) -> dict[str, float]:
    return {word: float(value) for word, value in _spelled(heading).items()}


ONES: Final = _values("ones")
"""Words of one number each, below a hundred, to it."""
SCALE_VALUES: Final = _values("scales")
"""Words that multiply the number before them, lower-cased, to what they do it by."""

NEGATIONS: Final = _TABLE["negations"]
"""Words that turn a statement round, lower-cased."""

SIGNS: Final = {"%": "percent", "$": "dollar", "€": "euro", "£": "pound", "₽": "ruble"}
"""Signs of units to what the unit is called."""
SPELLED_SIGNS: Final = _spelled("spelled signs")
"""Words for such units to the same."""
UNIT_SIGNS: Final = frozenset(SIGNS.values())
"""Units that are one whatever sign or word stands for them."""
UNIT_WORDS: Final = UNIT_SIGNS | SPELLED_SIGNS.keys() | {"cent", "cents"}
"""Words for them, lower-cased, and for their hundredths."""
SCALES: Final = frozenset(SCALE_VALUES)
"""The same words."""
_FIGURE = re.compile(r"\.?\d+(?:[.,]\d+)*")
FRACTIONS: Final = {"¼": 0.25, "½": 0.5, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}
_WORDS: Final = ONES | FRACTIONS


def grain_of(figure: str, value: float) -> float:
    """The least step of a value, by the decimals or the zeros it is printed with.

    Args:
        figure: What is printed; only its decimals count.
        value: Of the whole number: of "2.5 thousand" 2,500.
    """
    first = number_of(figure)
    decimals = _decimals(figure, first)
    if decimals:
        return value / first * 10**-decimals if first else 10**-decimals
    if not value or not value.is_integer():
        return 1.0 if value == 0 else 0.01
    grain = 1.0
    while value % (grain * 10) == 0:
        grain *= 10
    return grain


def _decimals(figure: str, value: float | None) -> int:
    """How many figures after the point are printed; those of thousands are none."""
    digits = re.sub(r"\D", "", figure)
    if not digits or value == float(digits):
        return 0
    return len(re.split(r"[.,]", figure)[-1])


def number_of(word: str) -> float | None:
    """The value of one figure or number word; `None` for anything else.

    Three figures after a comma, or after each of several points, are thousands.
    """
    lower = word.lower()
    # Nearly every word is told to be none here, sooner than it could be looked up.
    return _value_of(lower) if lower[-1:].isdecimal() else _WORDS.get(lower)


@lru_cache(maxsize=16_384)
def _value_of(figure: str) -> float | None:
    if not _FIGURE.fullmatch(figure):
        return None
    for mark, other in ((",", "."), (".", ",")):
        head, *groups = figure.split(mark)
        if groups and other not in head and _grouped(head, groups, mark, other):
            figure = figure.replace(mark, "")
            break
    return float(_plain(figure.replace(",", ".")))


def _grouped(head: str, groups: list[str], mark: str, other: str) -> bool:
    whole = [*groups[:-1], groups[-1].split(other)[0]]
    threes = 0 < len(head) <= 3 and all(len(group) == 3 for group in whole)
    return threes and (mark == "," or len(groups) > 1)


def _plain(figure: str) -> str:
    """A figure with at most one point, so that it can be read."""
    head, *rest = figure.split(".")
    return head if len(rest) != 1 else f"{head}.{rest[0]}"
