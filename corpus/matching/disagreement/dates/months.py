"""Months that a text tells without a day: "in March", "early June", "May 2019"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from corpus.matching.disagreement.dates.day import Day
from corpus.matching.disagreement.statements import Statement
from corpus.matching.disagreement.words import Word
from corpus.texts import Span
from corpus.words.calendar import FOREIGN_MONTHS, MONTHS, THIRDS

_ENDS: Final = {"start": 0, "beginning": 0, "middle": 1, "end": 2}
"""What leads to a month with "of": the end of June."""
_MONTHLY = frozenset({"may", "march"})
"""Names of months that are words or names of something else too."""
_LEADS = frozenset(
    {"in", "since", "last", "next", "until", "till", "by", "from", "of", "this"}
    | {"during", "before", "after", "to", "through", "and"}
    | THIRDS.keys()
)
"""What stands before a month."""
_SHORTEST = 4
"""Letters of a month's name in other languages; shorter ones are words too."""


def find_months(statement: Statement, days: Iterable[Day]) -> Iterator[Day]:
    """The months of a statement that no day of them stands beside.

    Args:
        statement: One sentence.
        days: What else it tells of days.
    """
    if statement.lowers.isdisjoint(_NAMES):
        return
    taken = [day.span for day in days]
    words = statement.words
    for k, word in enumerate(words):
        month = _month_of(statement, k)
        if month is not None and not any(map(word.span.overlaps, taken)):
            third, start = _third(words[max(0, k - 3) : k], word)
            yield Day(Span(start, word.span.end), month=month, third=third)


_NAMES = MONTHS.keys() | FOREIGN_MONTHS.keys()


def _month_of(statement: Statement, k: int) -> int | None:
    """The month that a word names; `None` for any other word."""
    word, lower = statement.words[k], statement.words[k].lower
    if statement.language is not None and len(lower) >= _SHORTEST:
        return FOREIGN_MONTHS.get(lower)
    if lower not in MONTHS or not word.text[0].isupper():
        return None
    lead = statement.words[k - 1].lower if k else ""
    if len(lower) < _SHORTEST or lower in _MONTHLY:
        return MONTHS[lower] if lead in _LEADS else None
    return MONTHS[lower]


def _third(before: tuple[Word, ...], month: Word) -> tuple[int | None, int]:
    """Which third of a month is meant, and where the words for it begin."""
    lowers = ["", "", *(word.lower for word in before)]
    if lowers[-1] in THIRDS:
        return THIRDS[lowers[-1]], before[-1].span.start
    if lowers[-1] == "of" and lowers[-2] in _ENDS:
        return _ENDS[lowers[-2]], before[-2].span.start
    return None, month.span.start
