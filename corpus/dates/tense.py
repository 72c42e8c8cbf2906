"""Whether the words around an expression of time look back or ahead."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from corpus.dates.phrases import Phrase
from corpus.words.tenses import FUTURE, INFINITIVES_AHEAD, NEARBY_FUTURE, PAST

Tense = Literal["past", "future"]

_REACH = 14
"""Words looked at on either side."""
_NEAR = 4
_ENDS = frozenset({"!", "?", "…", ";"})
_NOT_PAST = frozenset({"need", "indeed", "hundred", "united", "speed", "feed", "seed"})


def tense_of(phrase: Phrase) -> Tense | None:
    """The tense of the verb nearest before a phrase, else of the first after it."""
    return _nearest(phrase, _words_before(phrase)) or _nearest(
        phrase, _words_after(phrase)
    )


def _nearest(phrase: Phrase, places: Iterable[int]) -> Tense | None:
    words = phrase.tokens.words
    for at in places:
        near = at < phrase.first <= at + _NEAR
        tense = _tense_of_word(words, at, near=near)
        if tense and (at == 0 or not phrase.printed(at)[0].isupper()):
            return tense
    return None


def _tense_of_word(words: list[str], at: int, *, near: bool) -> Tense | None:
    word = words[at]
    before = words[at - 1] if at else ""
    if before == "had" or words[max(0, at - 2) : at] == ["had", "been"]:
        return "past"
    if word in ("soon", "early") and before == "as" and near:
        return "future"
    if word in FUTURE or (near and word in NEARBY_FUTURE):
        return "future"
    if before == "to" and word in INFINITIVES_AHEAD:
        return "future"
    if word in PAST:
        return "past"
    if len(word) > 4 and word.endswith("ed") and word not in _NOT_PAST:
        return "past" if before not in ("be", "to") else None
    return None


def _words_before(phrase: Phrase) -> Iterable[int]:
    for at in range(phrase.first - 1, max(-1, phrase.first - _REACH), -1):
        if _closes_sentence(phrase, at):
            return
        yield at


def _words_after(phrase: Phrase) -> Iterable[int]:
    last = min(len(phrase.tokens.words), phrase.last + _REACH)
    for at in range(phrase.last, last):
        if _closes_sentence(phrase, at):
            return
        yield at


def _closes_sentence(phrase: Phrase, at: int) -> bool:
    word = phrase.tokens.words[at]
    if word in _ENDS:
        return True
    if word != ".":
        return False
    return phrase.printed(at + 1)[:1].isupper() and len(phrase.printed(at - 1)) > 3
