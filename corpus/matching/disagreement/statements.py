"""What passages state: their sentences, paired, and the words that tell something."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from corpus.datelines import after_dateline
from corpus.matching.diff import is_small
from corpus.matching.vocabulary import WORD, concept
from corpus.sentences import cut_sentences
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.calendar import MONTHS, TIME_WORDS, WEEKDAYS
from corpus.words.common_words import is_common
from corpus.words.exclusive import exclude, shift
from corpus.words.numbers import NEGATIONS, UNIT_WORDS, number_of
from corpus.words.speech import SPEECH_VERBS
from corpus.words.titles import TITLES

_MOST = 100
"""Sentences of a passage that are held against others; more are no statement."""
_SPOKEN = 6
"""Words between a verb of speech and the name of whoever speaks, at most."""
_LEAST_COMMON = 2
_SHORTEST_NAME = 3
_TELLS_NOTHING = NEGATIONS | SPEECH_VERBS | UNIT_WORDS
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

    @cached_property
    def words(self) -> tuple[Word, ...]:
        found = WORD.finditer(self.text, self.span.start, self.span.end)
        return tuple(
            Word(Span(*word.span()), word.group(), lower, key_of(lower))
            for word, lower in zip(found, _lower(self._printed), strict=True)
        )

    @cached_property
    def _printed(self) -> list[str]:
        """Its words as printed; most statements are never read closer than this."""
        return WORD.findall(self.text, self.span.start, self.span.end)

    @cached_property
    def lowers(self) -> frozenset[str]:
        """Its words, lower-cased."""
        return frozenset(_lower(self._printed))

    @cached_property
    def values(self) -> frozenset[str]:
        """Those of its words that are numbers or tell of days."""
        return frozenset(filter(_is_value, self.lowers))

    @cached_property
    def capitals(self) -> frozenset[str]:
        """Keys of its capitalised words."""
        capitals = [word for word in self._printed if word[0].isupper()]
        return frozenset(map(key_of, _lower(capitals))) - {""}

    @cached_property
    def keys(self) -> frozenset[str]:
        """What its words tell, in any form of them."""
        return frozenset(map(key_of, self.lowers)) - {""}

    @property
    def has_figures(self) -> bool:
        """Whether it has a number, in figures or in words."""
        return not self.values <= TIME_WORDS

    @cached_property
    def names(self) -> frozenset[str]:
        """Keys of capitalised words, but for whoever is said to speak."""
        spoken = {
            place
            for k, word in enumerate(self.words)
            if word.lower in SPEECH_VERBS
            for place in range(k - _SPOKEN, k + _SPOKEN + 1)
        }
        return frozenset(
            word.key
            for k, word in enumerate(self.words)
            if word.key and k not in spoken and self._is_name(k)
        )

    def before(self, span: Span) -> tuple[Word, ...]:
        """The words that stand before a span of it."""
        return tuple(word for word in self.words if word.span.end <= span.start)

    def after(self, span: Span) -> tuple[Word, ...]:
        """The words that stand after a span of it."""
        return tuple(word for word in self.words if word.span.start >= span.end)

    def _is_name(self, k: int) -> bool:
        word = self.words[k]
        capital = word.text[:1].isupper() and len(word.text) >= _SHORTEST_NAME
        # The first word of a sentence has its capital from there.
        own = k > 0 or not is_common(word.lower)
        return capital and own and word.lower not in _NO_NAMES


Statements = tuple[Statement, ...]
"""Those of one passage, in order."""


@dataclass(frozen=True)
class Pair:
    """Two sentences that say much the same."""

    left: Statement
    right: Statement

    @cached_property
    def common(self) -> frozenset[str]:
        """The keys that both have."""
        return self.left.keys & self.right.keys

    @cached_property
    def coverage(self) -> float:
        """Share of the keys of the shorter sentence that both have."""
        return len(self.common) / max(1, min(len(self.left.keys), len(self.right.keys)))

    @cached_property
    def likeness(self) -> float:
        """Share of the keys of both that both have (the measure of Dice, 1945)."""
        return 2 * len(self.common) / max(1, len(self.left.keys) + len(self.right.keys))

    @cached_property
    def shifted(self) -> bool:
        """Whether only one speaks of another case: "a year ago", "the other two"."""
        return shift(self.left.lowers, self.right.lowers)

    def opposed(self, beside: tuple[Sequence[Span], Sequence[Span]]) -> bool:
        """Whether something tells that they speak of two things or two times.

        Args:
            beside: Spans of either side whose words do not count.
        """
        named = self.left.names - self.right.keys and self.right.names - self.left.keys
        if named:
            return True
        ours, theirs = (
            {w.lower for w in side.words if not any(map(w.span.overlaps, spans))}
            for side, spans in zip((self.left, self.right), beside, strict=True)
        )
        return exclude(ours - theirs, theirs - ours)


def pair_statements(ours: Statements, theirs: Statements) -> list[Pair]:
    """Pair the sentences of two passages: each with the one it shares most words with.

    Sentences that share fewer than two telling words make no pair, nor does a
    sentence whose best partner shares more with another.
    """
    pairs = [
        Pair(one, two)
        for one in checked(ours)
        for two in theirs
        if len(one.keys & two.keys) >= _LEAST_COMMON
    ]
    if len(pairs) < 2:
        return pairs
    best: dict[int, float] = {}
    for pair in pairs:
        for side in (pair.left, pair.right):
            best[id(side)] = max(best.get(id(side), 0.0), pair.likeness)
    return [
        pair
        for pair in pairs
        if pair.likeness == best[id(pair.left)] == best[id(pair.right)]
    ]


@lru_cache(maxsize=1024)
def statements_of(text: str) -> Statements:
    """The sentences of a passage; the first hundred, if it has more."""
    return tuple(
        Statement(text, Span(after_dateline(text, span), span.end))
        for span in cut_sentences(text)[:_MOST]
    )


def _lower(words: Sequence[str]) -> list[str]:
    """Words in lower case, an apostrophe in either form as one."""
    return " ".join(words).lower().replace("’", "'").split()


@lru_cache(maxsize=16_384)
def _is_value(lower: str) -> bool:
    """Whether a lower-cased word is a number or tells of a day."""
    return lower[0].isdigit() or lower in TIME_WORDS or bool(number_of(lower))


@lru_cache(maxsize=16_384)
def key_of(lower: str) -> str:
    """What a lower-cased word tells; empty if nothing."""
    head = lower.removesuffix("'s")
    if is_small(head) or head in _TELLS_NOTHING:
        return ""
    if head.endswith("n't") or head[:1].isdigit() or number_of(head) is not None:
        return ""
    return concept(head)
