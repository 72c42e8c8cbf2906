"""Which runs of words speak of time: the longest, from the left."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from corpus.dates.abroad.cutting import cut_abroad
from corpus.dates.abroad.forms import (
    RULES_ABROAD,
    RULES_IN_SIGNS,
    RULES_YEAR_FIRST,
    YEAR_FIRST,
)
from corpus.dates.abroad.lexicon import is_read
from corpus.dates.abroad.signs import cut_signs
from corpus.dates.kinds import SIGNS
from corpus.dates.nouns import (
    calendar_dates,
    clocks,
    days,
    days_of_months,
    distances,
    durations,
    eras,
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
from corpus.dates.tokens import Tokens, cut_paragraphs, cut_tokens
from corpus.stopping import checked

RULES: tuple[Rule, ...] = tuple(
    chain.from_iterable(
        noun.RULES
        for noun in (
            figures,
            calendar_dates,
            days_of_months,
            weekdays,
            days,
            months,
            distances,
            quarters,
            periods,
            seasons,
            holidays,
            eras,
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


def find_phrases(text: str, language: str | None) -> Iterator[tuple[Phrase, Meaning]]:
    """Yield what speaks of time, in order, none overlapping another.

    Of candidates that begin at one word the longest wins, then the rule named
    first; a candidate whose rule, on reading it, declines leaves its words free.

    Args:
        text: Of an article.
        language: ISO 639-1; read as English where no table tells of it.
    """
    for start, end in cut_paragraphs(text):
        if language in RULES_IN_SIGNS:
            tokens = cut_signs(text, start, end, language)
            rules = list(enumerate(RULES_IN_SIGNS[language]))
        elif language is not None and is_read(language):
            tokens = cut_abroad(text, start, end, language)
            year_first = language in YEAR_FIRST
            rules = list(enumerate(RULES_YEAR_FIRST if year_first else RULES_ABROAD))
        else:
            tokens = cut_tokens(text, start, end)
            rules = _able(tokens.kinds)
        yield from _phrases(tokens, rules)


def _able(kinds: str) -> list[tuple[int, Rule]]:
    """The rules, by number, whose forms may be found among words of some kinds."""
    numbers = {n for sign in set(kinds) for n in _NEEDING.get(sign, ())}
    return [(n, RULES[n]) for n in sorted(numbers)]


def _phrases(
    tokens: Tokens, rules: Sequence[tuple[int, Rule]]
) -> Iterator[tuple[Phrase, Meaning]]:
    """The phrases of one paragraph."""
    known = dict(rules)
    candidates = sorted(
        (match.start(), -match.end(), number)
        for number, rule in checked(rules)
        for match in rule.pattern.finditer(tokens.kinds)
    )
    free = 0
    for first, end, number in checked(candidates, 50):
        if first < free:
            continue
        phrase = Phrase(tokens, first, -end)
        meaning = known[number].read(phrase)
        if meaning is not None:
            free = -end
            yield phrase, meaning
