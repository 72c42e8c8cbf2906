"""Which runs of words speak of time: the longest, from the left."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from corpus.dates.kinds import SIGNS
from corpus.dates.nouns import (
    calendar_dates,
    clocks,
    days,
    distances,
    durations,
    figures,
    holidays,
    months,
    periods,
    quarters,
    seasons,
    weekdays,
    years,
)
from corpus.dates.phrases import Phrase
from corpus.dates.rules import Rule
from corpus.dates.setting import Meaning
from corpus.dates.tokens import cut_paragraphs, cut_tokens
from corpus.stopping import checked

RULES: tuple[Rule, ...] = tuple(
    chain.from_iterable(
        noun.RULES
        for noun in (
            figures,
            calendar_dates,
            weekdays,
            days,
            months,
            distances,
            quarters,
            periods,
            seasons,
            holidays,
            years,
            clocks,
            durations,
        )
    )
)

_NEEDING = {
    sign: [n for n, rule in enumerate(RULES) if sign in (rule.needed or SIGNS.values())]
    for sign in SIGNS.values()
}
"""By sign, the rules that are looked for where a text has it."""


def find_phrases(text: str) -> Iterator[tuple[Phrase, Meaning]]:
    """Yield what speaks of time, in order, none overlapping another.

    Of candidates that begin at one word the longest wins, then the rule named
    first; a candidate whose rule, on reading it, declines leaves its words free.
    """
    for start, end in cut_paragraphs(text):
        tokens = cut_tokens(text, start, end)
        candidates = sorted(
            (match.start(), -match.end(), number)
            for number, rule in checked(_able(tokens.kinds))
            for match in rule.pattern.finditer(tokens.kinds)
        )
        free = 0
        for first, end_, number in checked(candidates, 50):
            if first < free:
                continue
            phrase = Phrase(tokens, first, -end_)
            meaning = RULES[number].read(phrase)
            if meaning is not None:
                free = -end_
                yield phrase, meaning


def _able(kinds: str) -> list[tuple[int, Rule]]:
    """The rules, by number, whose forms may be found among words of some kinds."""
    numbers = {n for sign in set(kinds) for n in _NEEDING.get(sign, ())}
    return [(n, RULES[n]) for n in sorted(numbers)]
