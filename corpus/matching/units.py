"""Sentences of many articles as arrays: where they stand, which words they hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from corpus.article import Article
from corpus.matching.vocabulary import WORD, Vocabulary, code
from corpus.models import Span
from corpus.sentences import cut_sentences
from corpus.words.stop_words import guess_language, stop_words

Ints = NDArray[np.int64]
Floats = NDArray[np.float32]

_LEAST_WORDS = 3
_SAMPLE = 150


@dataclass(frozen=True, slots=True)
class Units:
    """The sentences of a set of articles, in order of article and place.

    A unit's number is its place in every array; `bag[ptr[u]:ptr[u + 1]]` are the
    numbers of its content words, ascending and each once.
    """

    articles: tuple[Article, ...]
    stems: tuple[str, ...]
    article: Ints
    start: Ints
    end: Ints
    ptr: Ints
    bag: Ints
    codes: tuple[str, ...]
    """Every word of a unit, stop words too, as one character each."""

    def __len__(self) -> int:
        return len(self.codes)

    @property
    def sizes(self) -> Ints:
        """How many content words each unit holds."""
        return np.diff(self.ptr)

    def span(self, unit: int) -> Span:
        """Where a unit stands in its article."""
        return Span(int(self.start[unit]), int(self.end[unit]))


def cut_units(
    articles: Sequence[Article], check: Callable[[], None] = lambda: None
) -> Units:
    """Cut articles into units; boilerplate is left out.

    Args:
        articles: In the order their units shall have.
        check: Called for every article; may raise to stop the work.
    """
    vocabulary = Vocabulary()
    spans: list[Span] = []
    owners: list[int] = []
    numbers: list[list[int]] = []
    stops: list[frozenset[str]] = []
    for owner, article in enumerate(articles):
        check()
        lower = _lower(article.text)
        stops.append(stop_words(article.language or _guess(lower)))
        for span in cut_pieces(article):
            words = WORD.findall(lower, span.start, span.end)
            numbers.append([vocabulary[word] for word in words])
            spans.append(span)
            owners.append(owner)
    return _pack(articles, vocabulary, spans, owners, numbers, stops)


def cut_pieces(article: Article) -> list[Span]:
    """The sentences of an article's story; the shortest join their neighbour."""
    pieces: list[Span] = []
    text = article.text
    hidden = [Span(b.start, b.end) for b in article.boilerplate]
    short = False
    for span in _outside(cut_sentences(text), hidden):
        if short and "\n" not in text[pieces[-1].end : span.start]:
            span = Span(pieces.pop().start, span.end)
        pieces.append(span)
        short = text.count(" ", span.start, span.end) + 1 < _LEAST_WORDS
    return pieces


def _outside(sentences: list[Span], hidden: list[Span]) -> Iterator[Span]:
    """Sentences less than half of which is hidden; both in order of place."""
    first = 0
    for span in sentences:
        while first < len(hidden) and hidden[first].end <= span.start:
            first += 1
        covered, at = 0, first
        while at < len(hidden) and hidden[at].start < span.end:
            covered += min(span.end, hidden[at].end) - max(span.start, hidden[at].start)
            at += 1
        if covered * 2 < len(span):
            yield span


def _lower(text: str) -> str:
    lower = text.lower()
    # Some letters grow when lowered; offsets matter more than their case.
    return lower if len(lower) == len(text) else text


def _guess(lower: str) -> str | None:
    return guess_language(lower[: _SAMPLE * 6].split()[:_SAMPLE])


def _pack(
    articles: Sequence[Article],
    vocabulary: Vocabulary,
    spans: list[Span],
    owners: list[int],
    numbers: list[list[int]],
    stops: list[frozenset[str]],
) -> Units:
    size = max(1, len(vocabulary.stems))
    flat = np.fromiter(chain.from_iterable(numbers), np.int64)
    unit = np.repeat(np.arange(len(numbers)), [len(n) for n in numbers])
    stop = {
        number
        for words in set(stops)
        for word in words
        if (number := vocabulary.get(word)) is not None
    }
    content = np.ones(size, bool)
    content[sorted(stop)] = False
    content[[i for i, s in enumerate(vocabulary.stems) if _empty(s)]] = False
    keys = np.unique((unit * size + flat)[content[flat]])
    held = np.bincount(keys // size, minlength=len(numbers))
    character = [code(number) for number in range(size)]
    return Units(
        articles=tuple(articles),
        stems=tuple(vocabulary.stems),
        article=np.array(owners, np.int64),
        start=np.array([s.start for s in spans], np.int64),
        end=np.array([s.end for s in spans], np.int64),
        ptr=np.concatenate([np.zeros(1, np.int64), np.cumsum(held)]),
        bag=keys % size,
        codes=tuple("".join([character[n] for n in one]) for one in numbers),
    )


def _empty(key: str) -> bool:
    """Single letters of alphabets carry nothing; single digits and ideographs do."""
    return len(key) == 1 and key.isalpha() and key < "\u0e00"
