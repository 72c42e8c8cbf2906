"""The words of a passage that other articles say too, in any order."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, Self

from corpus.comparison import Comparison
from corpus.texts import Passage, Span
from corpus.words.concepts import SIGNS, WORD, concept
from corpus.words.speech import PLAIN_SPEECH
from corpus.words.stop_words import stop_words

_LONGEST = 20_000
"""Characters of all passages together; longer ones are marked as a whole."""
_GAP = re.compile(r"[\s,'’\"“”„«»()\[\]-]*")
"""What may stand between two words of one stretch: anything but a clause's end."""
_WORD = re.compile(rf"\d\d?:\d\d(?!\d)|{WORD.pattern}")
"""A time of day is one word: its minutes do not count anything."""


def find_shared(
    known: Comparison, passages: Sequence[Passage]
) -> list[tuple[Span, ...]]:
    """Stretches of each passage that a passage of another article says too.

    Forms and synonyms of a word count as the same. Small words and "said" count only
    between shared words, a sign of a script without spaces only beside its neighbour.

    Args:
        known: Holds the articles.
        passages: Such as the passages of a match, in any order.

    Returns:
        For each passage disjoint spans of its article, in order. Passages too long to
        be compared at a key press are returned as a whole.
    """
    if sum(len(passage.span) for passage in passages) > _LONGEST:
        return [(passage.span,) for passage in passages]
    texts = {p: known.quote(p) for p in passages}
    found: list[tuple[Span, ...]] = []
    for here in passages:
        small = stop_words(known[here.article].language) | PLAIN_SPEECH
        others = (texts[p] for p in passages if p.article != here.article)
        told = _told(texts[here], _Said.by(others, small), small)
        spans = _join(texts[here], told)
        found.append(tuple(span.moved(here.start) for span in spans))
    return found


class _Said(NamedTuple):
    """What several texts say together: as a whole, by words and by concepts."""

    whole: str
    words: frozenset[str]
    concepts: frozenset[str]

    @classmethod
    def by(cls, texts: Iterable[str], small: frozenset[str]) -> Self:
        whole = "\n".join(texts).lower()
        words = frozenset(_WORD.findall(whole))
        return cls(whole, words, frozenset(map(concept, words - small)))

    def holds_sign(self, text: str, at: int) -> bool:
        """Whether a sign stands beside the same neighbour here, too."""
        pairs = (text[max(at - 1, 0) : at + 1], text[at : at + 2])
        return any(len(pair) > 1 and pair in self.whole for pair in pairs)


def _told(
    passage: str, said: _Said, small: frozenset[str]
) -> Iterator[tuple[Span, bool | None]]:
    """Each word, and whether it is shared; `None` if its neighbours decide that."""
    text = passage.lower()
    text = text if len(text) == len(passage) else passage
    for found in _WORD.finditer(text):
        word, span = found.group(), Span(*found.span())
        if word in small:
            yield span, None if word in said.words else False
        elif SIGNS.match(word):
            yield span, said.holds_sign(text, span.start)
        else:
            yield span, concept(word) in said.concepts


def _join(passage: str, told: Iterable[tuple[Span, bool | None]]) -> Iterator[Span]:
    """Join shared words, with the small words between them, up to a clause's end."""
    start = end = last = -1
    for span, shared in told:
        stopped = start >= 0 and not _GAP.fullmatch(passage, last, span.start)
        if start >= 0 and (stopped or shared is False):
            yield Span(start, end)
            start = -1
        if shared:
            start, end = (span.start if start < 0 else start), span.end
        last = span.end
    if start >= 0:
        yield Span(start, end)
