"""Chinese, Japanese or Korean cut into what speaks of time, and the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from corpus.dates.abroad.clocks import CLOCK_IN_SIGNS, clock_in_signs
from corpus.dates.abroad.lexicon import Entry, lexicon_of
from corpus.dates.kinds import SIGNS
from corpus.dates.tokens import Tokens
from corpus.stopping import checked
from corpus.words.ideographs import value_of

_ONES: Final = "一二三四五六七八九"
_FIGURES: Final = (
    rf"(?P<clock>{CLOCK_IN_SIGNS})"
    rf"|(?P<year>(?<!\d)(?:1[5-9]|20)\d\d|[一二][〇零{_ONES}]{{3}})[年년](?![前间間간째])"
    rf"|(?P<month>(?<![\d.])(?:1[0-2]|0?[1-9])|(?<![{_ONES}十])(?:十[一二]?|[{_ONES}]))"
    r"[月월](?![间間曜])"
    rf"|(?P<day>(?<![\d.])(?:3[01]|[12]\d|0?[1-9])"
    rf"|(?<![{_ONES}十百第])(?:三十一?|二?十[{_ONES}]?|[{_ONES}]))[日号號일]"
    rf"|(?P<count>(?<![\d.])\d{{1,3}}|(?<![{_ONES}十百第])[{_ONES}两兩十]{{1,3}})"
    r"(?=天|周|週|星期|[个個かカヶヵ]月|年|개월|주\s?전|년\s?전)"
)
_BEFORE_WEEKDAYS: Final = frozenset(SIGNS[kind] for kind in ("TURN", "THIS", "EVERY"))
"""Kinds of signs that stand in many other words as well."""
_KINDS: Final = {
    "clock": "CLOCK_AM",
    "year": "YEAR",
    "month": "FULL_MONTH",
    "day": "DAY",
    "count": "NUMBER",
}


def cut_signs(text: str, start: int, end: int, language: str) -> Tokens:
    """Cut a paragraph: what speaks of time, and what stands between as one word."""
    tokens = Tokens(text)
    signs: list[str] = []
    known = {entry.words[0]: entry for entry in _entries(language)}
    here = start
    for match in checked(_pattern(language).finditer(text, start, end), 1000):
        if text[here : match.start()].strip(" "):  # Korean parts words by spaces
            _add(tokens, here, match.start(), "")
            signs.append(SIGNS["OTHER"])
        word, sign = _read(match, known)
        _add(tokens, *match.span(), word)
        signs.append(sign)
        here = match.end()
    if here < end:
        _add(tokens, here, end, "")
        signs.append(SIGNS["OTHER"])
    tokens.kinds = "".join(signs)
    return tokens


def _add(tokens: Tokens, start: int, end: int, word: str) -> None:
    tokens.starts.append(start)
    tokens.ends.append(end)
    tokens.words.append(word)


def _read(match: re.Match[str], known: dict[str, Entry]) -> tuple[str, str]:
    """What a match stands for, and its sign."""
    group = match.lastgroup
    if group is None:
        entry = known[match[0]]
        return entry.meaning, entry.sign
    if group == "clock":
        return clock_in_signs(match[0]), SIGNS["CLOCK_AM"]
    return f"{value_of(match[group]) or 0:.0f}", SIGNS[_KINDS[group]]


@cache
def _pattern(language: str) -> re.Pattern[str]:
    entries = sorted(_entries(language), key=lambda one: -len(one.words[0]))
    weekdays = [e.words[0] for e in entries if e.sign == SIGNS["WEEKDAY"]]
    beside = rf"(?=\s?(?:{'|'.join(weekdays)}))"
    words = [
        entry.words[0] + (beside if entry.sign in _BEFORE_WEEKDAYS else "")
        for entry in entries
    ]
    return re.compile("|".join([_FIGURES, *words]))


@cache
def _entries(language: str) -> tuple[Entry, ...]:
    return tuple(_spelled(language))


def _spelled(language: str) -> Iterator[Entry]:
    """The entries of a language, each as one word."""
    for entries in lexicon_of(language).values():
        for entry in entries:
            if entry.sign != SIGNS["WORD_NUMBER"]:
                yield entry._replace(words=("".join(entry.words),))
