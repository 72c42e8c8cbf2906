"""What a passage states: its sentences, and the words in them that tell something."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from corpus.datelines import after_dateline
from corpus.matching.disagreement.keys import (
    DAY_WORDS,
    is_value,
    is_value_abroad,
    key_abroad,
    key_of,
)
from corpus.sentences import cut_sentences
from corpus.texts import Span
from corpus.words.abroad import NOUN_CAPITALS, SPEECH_ABROAD
from corpus.words.calendar import MONTHS, WEEKDAYS
from corpus.words.common_words import is_common
from corpus.words.concepts import WORD
from corpus.words.quantities import Quantity, find_quantities
from corpus.words.speech import SPEECH_VERBS
from corpus.words.titles import TITLES
from corpus.words.tolls import tolls_in

_MOST = 100
"""Sentences of a passage that are held against others; more are no statement."""
_FEW = 5
"""Telling words of a sentence that leans on the one before it, at most."""
_SPOKEN = 6
"""Words between a verb of speech and the name of whoever speaks, at most."""
_SHORTEST_NAME = 3
EDGE = re.compile(r"[,;:—–()，；：（）、]|\s-\s")
"""Where a clause may end."""
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


@dataclass(frozen=True)
class Statement:
    """One sentence of a passage."""

    text: str
    """The whole passage."""
    span: Span
    language: str | None = None
    """That of the article, ISO 639-1, where number words besides those of English are
    read."""
    lead: str = ""
    """The sentence before it."""

    @property
    def printed(self) -> str:
        """The sentence as it is printed."""
        return self.text[self.span.start : self.span.end]

    @cached_property
    def words(self) -> tuple[Word, ...]:
        key = self._key_of
        found = WORD.finditer(self.text, self.span.start, self.span.end)
        return tuple(
            Word(Span(*word.span()), word.group(), lower, key(lower))
            for word, lower in zip(found, _lower(self._forms), strict=True)
        )

    @cached_property
    def _forms(self) -> list[str]:
        """Its words as printed; most statements are never read closer than this."""
        return WORD.findall(self.text, self.span.start, self.span.end)

    @cached_property
    def lowers(self) -> frozenset[str]:
        """Its words, lower-cased."""
        return frozenset(_lower(self._forms))

    @cached_property
    def values(self) -> frozenset[str]:
        """Those of its words that are numbers or tell of days."""
        values = frozenset(filter(is_value, self.lowers))
        if (language := self.language) is None:
            return values
        return values.union(w for w in self.lowers if is_value_abroad(w, language))

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Keys of its capitalised words."""
        capitals = [word for word in self._forms if word[0].isupper()]
        return frozenset(map(self._key_of, _lower(capitals))) - {""}

    @cached_property
    def keys(self) -> frozenset[str]:
        """What its words tell, in any form of them."""
        told = frozenset(map(self._key_of, self.lowers)) - {""}
        return told | self.tolls if self.language is not None else told

    @cached_property
    def carried(self) -> frozenset[str]:
        """What the sentence before tells, where it says little itself: "It sank"."""
        if len(self.keys) > _FEW or not self.lead:
            return frozenset()
        return Statement(self.lead, Span(0, len(self.lead)), self.language).keys

    @cached_property
    def tolls(self) -> frozenset[str]:
        """What toll its words tell: "dead", "hurt"; as far as it is told in numbers."""
        return tolls_in(self.lowers, self.language)

    @cached_property
    def quantities(self) -> list[Quantity]:
        """Its numbers, their places counted from where it begins."""
        return find_quantities(self.printed, self.language)

    @property
    def has_figures(self) -> bool:
        """Whether it has a number, in figures or in words."""
        return not self.values <= DAY_WORDS

    @cached_property
    def names(self) -> frozenset[str]:
        """Keys of its names, without that of whoever is said to speak."""
        spoken = {
            place
            for k, word in enumerate(self.words)
            if word.lower in _SPEECH
            for place in range(k - _SPOKEN, k + _SPOKEN + 1)
        }
        return frozenset(self.words[k].key for k in self._named if k not in spoken)

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Keys of all its names, which tie it to one case."""
        return frozenset(self.words[k].key for k in self._named)

    @cached_property
    def _named(self) -> list[int]:
        """The places of the words that belong to names."""
        words = enumerate(self.words)
        return [k for k, word in words if word.key and self._is_name(k)]

    def before(self, span: Span) -> tuple[Word, ...]:
        """The words that stand before a span of it."""
        return self.words[: bisect_right(self._ends, span.start)]

    def after(self, span: Span) -> tuple[Word, ...]:
        """The words that stand after a span of it."""
        return self.words[bisect_left(self._starts, span.end) :]

    @cached_property
    def _starts(self) -> list[int]:
        return [word.span.start for word in self.words]

    @cached_property
    def _ends(self) -> list[int]:
        return [word.span.end for word in self.words]

    @property
    def _key_of(self) -> Callable[[str], str]:
        if (language := self.language) is None:
            return key_of
        return lambda lower: key_abroad(lower, language)

    def _is_name(self, k: int) -> bool:
        word = self.words[k]
        capital = word.text[:1].isupper() and len(word.text) >= _SHORTEST_NAME
        if capital and self.language in NOUN_CAPITALS and not self.is_part_of_name(k):
            return False
        # The first word of a sentence has its capital from there.
        own = k > 0 or not is_common(word.lower)
        return capital and own and word.lower not in _NO_NAMES

    def is_part_of_name(self, k: int) -> bool:
        """Whether the word at a place has a capital and so has one beside it."""
        beside = (*self.words[max(0, k - 1) : k], *self.words[k + 1 : k + 2])
        capitals = (word.text[:1].isupper() for word in beside)
        return self.words[k].text[:1].isupper() and any(capitals)


Statements = tuple[Statement, ...]
"""Those of one passage, in order."""


@lru_cache(maxsize=1024)
def statements_of(text: str, language: str | None = None, lead: str = "") -> Statements:
    """The sentences of a passage; the first hundred, if it has more.

    Args:
        text: The passage.
        language: Whose number words are read besides those of English.
        lead: The sentence before it.
    """
    spans = cut_sentences(text)[:_MOST]
    leads = [lead, *(text[span.start : span.end] for span in spans)]
    return tuple(
        Statement(text, Span(after_dateline(text, span), span.end), language, before)
        for span, before in zip(spans, leads, strict=False)
    )


def clause_keys(statement: Statement, span: Span) -> frozenset[str]:
    """What is told around a span of a statement, up to a comma on either side."""
    text, whole = statement.text, statement.span
    start, end = whole.start, whole.end
    for edge in EDGE.finditer(text, whole.start, whole.end):
        if edge.start() >= span.end:
            end = edge.start()
            break
        start = edge.end()
    return frozenset(
        w.key for w in statement.words if w.key and start <= w.span.start < end
    )


def _lower(words: Sequence[str]) -> list[str]:
    """Words in lower case, an apostrophe in either form as one."""
    return " ".join(words).lower().replace("’", "'").split()
