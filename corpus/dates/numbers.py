"""Numbers as expressions of time spell them: `three`, `twenty-five`, `a dozen`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from corpus.words.numbers import ONES

NUMBERS: Final = {word: int(value) for word, value in ONES.items()} | {"hundred": 100}
"""Words of one number each; `a` and `an` count as one in `read_number`."""


def read_number(words: Iterable[str]) -> int | None:
    """Read words such as `twenty`, `-`, `five` or `1,200` as one whole number.

    Returns:
        `None` where no word is a number, or where one is no whole number.
    """
    total: int | None = None
    for word in words:
        value = NUMBERS.get(word)
        if value is None and word.replace(",", "").isdecimal():
            value = int(word.replace(",", ""))
        if value is None:
            if any(character.isdecimal() for character in word):
                return None
            continue
        total = value if total is None else _joined(total, value)
    return total


def _joined(left: int, right: int) -> int:
    """`twenty` and `five` add up, `two` and `hundred` multiply."""
    return left * right if right in (12, 100) else left + right
