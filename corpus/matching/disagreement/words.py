"""The words of a statement, and which of them are names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from corpus.texts import Span
from corpus.words.abroad import NOUN_CAPITALS, SPEECH_ABROAD
from corpus.words.calendar import MONTHS, WEEKDAYS
from corpus.words.common_words import is_common
from corpus.words.speech import SPEECH_VERBS
from corpus.words.titles import TITLES

_SPOKEN = 6
"""Words between a verb of speech and the name of whoever speaks, at most."""
_SHORTEST = 3
"""Letters of a name."""
_SPEECH = SPEECH_VERBS | SPEECH_ABROAD
_NO_NAMES = TITLES | MONTHS.keys() | WEEKDAYS.keys()


class Word(NamedTuple):
    """A word of a statement."""

    span: Span
    text: str
    lower: str
    key: str
    """What it shares with its other forms and its synonyms; empty if it tells nothing.

    Numbers, small words, negations and verbs of speech tell nothing here.
    """


def name_places(words: Sequence[Word], language: str | None) -> list[int]:
    """The places of the words that belong to names.

    Args:
        words: Of one sentence, in order.
        language: ISO 639-1.
    """
    return [
        k for k, word in enumerate(words) if word.key and _is_name(words, k, language)
    ]


def near_speech(words: Sequence[Word]) -> set[int]:
    """The places that are so near to a verb of speech that whoever speaks is there."""
    return {
        place
        for k, word in enumerate(words)
        if word.lower in _SPEECH
        for place in range(k - _SPOKEN, k + _SPOKEN + 1)
    }


def is_part_of_name(words: Sequence[Word], k: int) -> bool:
    """Whether the word at a place has a capital and so has one beside it."""
    beside = (*words[max(0, k - 1) : k], *words[k + 1 : k + 2])
    capitals = (word.text[:1].isupper() for word in beside)
    return words[k].text[:1].isupper() and any(capitals)


def _is_name(words: Sequence[Word], k: int, language: str | None) -> bool:
    word = words[k]
    capital = word.text[:1].isupper() and len(word.text) >= _SHORTEST
    if capital and language in NOUN_CAPITALS and not is_part_of_name(words, k):
        return False
    # The first word of a sentence has its capital from there.
    own = k > 0 or not is_common(word.lower)
    return capital and own and word.lower not in _NO_NAMES
