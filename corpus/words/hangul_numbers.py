"""Numbers as Korean writes them before what they count: 3만5000명, 열두 명."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from corpus.texts import Span
from corpus.words.numerals import counters, numeral_of, numerals

_FIGURES = r"\d+(?:,\d{3})*(?:\.\d+)?"
_SCALED = re.compile(rf"({_FIGURES})\s?([십백천만억조]*)")
_LONGEST = 4
"""Signs of a number in words."""


@cache
def _counted() -> re.Pattern[str]:
    """A number in figures with its scales, or in words, and what it counts."""
    units = "|".join(map(re.escape, counters("ko")))
    signs = "".join(sorted({sign for word in numerals("ko") for sign in word}))
    return re.compile(
        rf"(?<![\d.,가-힣])(?:(?P<figures>{_FIGURES}(?:\s?[십백천만억조]+(?:\s?{_FIGURES})?)*)"
        rf"|(?P<word>[{signs}]{{1,{_LONGEST}}})(?=\s))\s?(?P<unit>{units})"
    )


def find_counts(text: str) -> Iterator[tuple[Span, float, str]]:
    """Where a number stands before what it counts, its value, and what that is.

    What is only about so many (400여 명) is left out; one alone is none.
    """
    for found in _counted().finditer(text):
        figures, word = found["figures"], found["word"]
        value = _value_of(figures) if figures else numeral_of(word, "ko")
        if value is not None and (figures or value > 1):
            yield (
                Span(*found.span("figures" if figures else "word")),
                value,
                found["unit"],
            )


def _value_of(number: str) -> float:
    """The sum of what figures with scales say: 1억 2000만, 3만5000."""
    total = 0.0
    for figures, scales in _SCALED.findall(number):
        part = float(figures.replace(",", ""))
        for scale in scales:
            part *= numerals("ko")[scale]
        total += part
    return total
