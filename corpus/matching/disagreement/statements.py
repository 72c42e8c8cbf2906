"""What a passage states: its sentences, and the words in them that tell something."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from corpus.datelines import after_dateline
from corpus.matching.disagreement.keys import (
    DAY_WORDS,
    is_value,
    is_value_abroad,
    key_abroad,
    key_of,
)
from corpus.matching.disagreement.words import Word, name_places, near_speech
from corpus.sentences import cut_sentences
from corpus.texts import Span
from corpus.words.concepts import WORD
from corpus.words.quantities import Quantity, find_quantities
from corpus.words.tolls import tolls_in

_MOST = 100
"""Sentences of a passage that are held against others; more are no statement."""
_FEW = 5
"""Telling words of a sentence that leans on the one before it, at most."""
EDGE = re.compile(r"[,;:—–()，；：（）、]|\s-\s")
"""Where a clause may end."""


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
        spoken = near_speech(self.words)
        return frozenset(self.words[k].key for k in self._named if k not in spoken)

    @cached_property
    def anchors(self) -> frozenset[str]:
        """Keys of all its names, which tie it to one case."""
        return frozenset(self.words[k].key for k in self._named)

    @cached_property
    def _named(self) -> list[int]:
        """The places of the words that belong to names."""
        return name_places(self.words, self.language)

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
