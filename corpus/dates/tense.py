"""Whether the words around an expression of time look back or ahead."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from corpus.dates.phrases import Phrase
from corpus.words.tenses import (
    AHEAD_BEFORE_TO,
    FUTURE,
    INFINITIVES_AHEAD,
    NEARBY_FUTURE,
    NOT_PAST,
    PAST,
)

Tense = Literal["past", "future"]

_REACH = 14
"""Words looked at on either side."""
_NEAR = 4
_QUOTES = frozenset("\"'“”‘’«»„")
_ENDS = frozenset({"!", "?", "…", ";"})
_BETWEEN = frozenset({"on", "the", "as", "at", "noon", "midnight", "late", "end", "of"})
_PERFECT = frozenset({"has", "have"})


def tense_of(phrase: Phrase) -> Tense | None:
    """The tense of the verb nearest before a phrase, else of the first after it."""
    before, after = _words_before(phrase), _words_after(phrase)
    if _bounds(phrase) and not _speaks_of_what_had_been(phrase, [*before, *after]):
        return "future"
    return _nearest(phrase, before) or _nearest(phrase, after)


def _bounds(phrase: Phrase) -> bool:
    """Whether the phrase sets a limit: `by Friday`, `as soon as Monday`."""
    steps = 1
    while steps < _NEAR and phrase.before(steps) in _BETWEEN:
        steps += 1
    word = phrase.before(steps)
    if word in ("soon", "early"):
        return phrase.before(steps + 1) == "as"
    return word in NEARBY_FUTURE


def _speaks_of_what_had_been(phrase: Phrase, places: Iterable[int]) -> bool:
    return any(phrase.tokens.words[at] == "had" for at in places)


def _nearest(phrase: Phrase, places: Iterable[int]) -> Tense | None:
    for at in places:
        tense = _tense_of_word(phrase.tokens.words, at)
        if tense and (at == 0 or not phrase.printed(at)[0].isupper()):
            return "past" if _had_been_planned(phrase.tokens.words, at) else tense
    return None


def _had_been_planned(words: list[str], at: int) -> bool:
    """Whether a verb ahead follows `had been`: `it had been due to expire`."""
    return "had been" in " ".join(words[max(0, at - _NEAR) : at])


def _tense_of_word(words: list[str], at: int) -> Tense | None:
    word = words[at]
    before = words[at - 1] if at else ""
    if before == "had" or words[max(0, at - 2) : at] == ["had", "been"]:
        return "past"
    after = words[at + 1] if at + 1 < len(words) else ""
    if _looks_ahead(word, before, after) or _was_to_have(words, at):
        return "future"
    if word in _PERFECT:
        return "past" if after in PAST or _ends_in_ed(after) else None
    if before == "be":
        return None
    is_past = word in PAST or (_ends_in_ed(word) and before != "to")
    return "past" if is_past else None


def _looks_ahead(word: str, before: str, after: str) -> bool:
    """Whether a word tells of what is to come: `will`, `to begin`, `due to`."""
    if word in FUTURE:
        return True
    if before == "to" and word in INFINITIVES_AHEAD:
        return True
    return after == "to" and word in AHEAD_BEFORE_TO


def _was_to_have(words: list[str], at: int) -> bool:
    """Whether a participle tells of a plan: `was to have signed it on Monday`."""
    lead = words[max(0, at - 3) : at]
    return lead[1:] == ["to", "have"] and lead[0] in ("was", "were")


def _ends_in_ed(word: str) -> bool:
    return len(word) > 4 and word.endswith("ed") and word not in NOT_PAST


def _words_before(phrase: Phrase) -> list[int]:
    """Places of the words before a phrase in its sentence, from the nearest."""
    places: list[int] = []
    for at in range(phrase.first - 1, max(-1, phrase.first - _REACH), -1):
        if _closes_sentence(phrase, at):
            break
        places.append(at)
    return places


def _words_after(phrase: Phrase) -> list[int]:
    places: list[int] = []
    last = min(len(phrase.tokens.words), phrase.last + _REACH)
    for at in range(phrase.last, last):
        if _closes_sentence(phrase, at):
            break
        places.append(at)
    return places


def _closes_sentence(phrase: Phrase, at: int) -> bool:
    word = phrase.tokens.words[at]
    if word in _ENDS:
        return True
    if word != ".":
        return False
    after = phrase.printed(at + 1)
    after = phrase.printed(at + 2) if after in _QUOTES else after
    return after[:1].isupper() and len(phrase.printed(at - 1)) > 3
