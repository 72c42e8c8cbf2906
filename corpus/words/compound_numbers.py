"""What one more word makes of a number: 2.5 thousand, twenty five, 12 500."""

from __future__ import annotations

import re

from corpus.words.money import GLUED_SCALES
from corpus.words.numbers import FRACTIONS, ONES, SCALE_VALUES
from corpus.words.numerals import scale_of

_GAP = " -\u00a0\u202f"
"""What may stand between the words of one number."""


def joined(value: float, word: str, gap: str) -> float | None:
    """The value with one more word of the same number; `None` if it is none."""
    if gap.strip(" -\u00a0"):
        return None
    if word in SCALE_VALUES:
        return value * SCALE_VALUES[word]
    if not gap and word in GLUED_SCALES:
        return value * GLUED_SCALES[word]
    if word in FRACTIONS and value.is_integer():
        return value + FRACTIONS[word]
    if word in ONES and value >= 20 and value % 10 == 0 and 0 < ONES[word] < 10:
        return value + ONES[word]
    if word == "dozen":
        return value * 12
    return None


def joined_by_and(value: float, scale: str, word: str) -> float | None:
    """The value of `two hundred and five` with its last word; `None` if it is none.

    Args:
        value: Of the number before the `and`.
        scale: The last word of that, lower-cased.
        word: What follows the `and`, lower-cased.
    """
    more = ONES.get(word, 0)
    is_whole = scale in SCALE_VALUES and value % 100 == 0
    return value + more if is_whole and 0 < more < 100 else None


def turned(one: str, ten: str) -> float | None:
    """The value of `one-and-thirty`, by its words; `None` of others."""
    few, many = ONES.get(one, 0), ONES.get(ten, 0)
    return few + many if 0 < few < 10 and 20 <= many < 100 else None


def joined_abroad(
    value: float, word: str, gap: str, language: str, *, alone: bool
) -> float | None:
    """The same as `_joined` of another language: 40 tysięcy, 12 500.

    Args:
        value: Of the number so far.
        word: The next one.
        gap: What stands between.
        language: ISO 639-1.
        alone: Whether the number so far is one figure.
    """
    if gap.strip(_GAP):
        return None
    scale = scale_of(word, language)
    if scale is not None:
        return value * scale
    if alone and value < 1000 and len(gap) == 1 and re.fullmatch(r"\d{3}", word):
        return value * 1000 + int(word)
    return joined(value, word, gap)
