"""What a word of a statement tells, in any form of it, and which words are values."""

from __future__ import annotations

import re
from functools import lru_cache

from corpus.matching.diff import is_small
from corpus.words.abroad import SPEECH_ABROAD
from corpus.words.calendar import THIRDS, TIME_WORDS
from corpus.words.calendar_abroad import is_of_time
from corpus.words.concepts import concept
from corpus.words.numbers import NEGATIONS, SCALES, UNIT_WORDS, number_of
from corpus.words.numerals import SIGNS_OF, counters, is_numeral
from corpus.words.shares import SHARE_WORDS
from corpus.words.speech import SPEECH_VERBS
from corpus.words.tolls import toll_at
from corpus.words.vague import VAGUE

DAY_WORDS = TIME_WORDS | THIRDS.keys()
"""Words that tell of days, in English and the languages next to it."""

_KANA = re.compile(r"[\u3041-\u309f]")
"""A sign that ends a word of Japanese or stands between two."""
_TELLS_NOTHING = NEGATIONS | SPEECH_VERBS | UNIT_WORDS | SCALES


@lru_cache(maxsize=16_384)
def key_of(lower: str) -> str:
    """What a lower-cased word tells; empty if nothing."""
    head = lower.removesuffix("'s")
    if is_small(head) or head in _TELLS_NOTHING:
        return ""
    if head.endswith("n't") or head[:1].isdigit() or number_of(head) is not None:
        return ""
    return concept(head)


@lru_cache(maxsize=16_384)
def key_abroad(lower: str, language: str) -> str:
    """What a lower-cased word of another language than English tells."""
    if is_numeral(lower, language) or lower in SPEECH_ABROAD:
        return ""
    if toll := toll_at((lower,), 0, language):
        return toll
    if language in SIGNS_OF:
        return "" if lower in counters() or _KANA.fullmatch(lower) else lower
    # D'euros tells as little as euros.
    return key_of(lower[2:] if lower[1:2] == "'" else lower)


@lru_cache(maxsize=16_384)
def is_value(lower: str) -> bool:
    """Whether a lower-cased word is a number or tells of a day."""
    if lower[0].isdigit() or lower in DAY_WORDS or number_of(lower):
        return True
    return lower in VAGUE or lower in SHARE_WORDS or lower in SCALES


def is_value_abroad(lower: str, language: str) -> bool:
    """Whether a lower-cased word of another language is a number or tells of a day."""
    return is_numeral(lower, language) or is_of_time(lower, language)
