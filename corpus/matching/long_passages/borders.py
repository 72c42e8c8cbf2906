"""Where long passages begin and end, to the word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from corpus.matching.units import Bools, Ints, among
from corpus.matching.vocabulary import Vocabulary
from corpus.texts import Span
from corpus.words.concepts import WORD
from corpus.words.stop_words import guess_language, stop_words

_ALIEN = -0.4
_SMALL = 0.05
_LOOK = 300
_RUN = 8
_LEAST_RUN = 256
_COVERED = 0.5
_PLACES = 4
"""How many places of the same few words are followed."""

Borders = tuple[Span, Span]
Run = tuple[int, int, int]
"""Where words begin here and there, and how many are the same."""


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a stretch of text as numbers, and where they stand."""

    numbers: Ints
    spans: list[Span]
    small: Bools

    def cover(self, first: int, stop: int) -> Span:
        return Span(self.spans[first].start, self.spans[stop - 1].end)


def settle_borders(left: str, one: Span, right: str, two: Span) -> list[Borders]:
    """Move the borders of two alike passages to the words that they share.

    Where most of the passage stands word for word on the other side, the exact
    runs are the passages; else both are cut to their best-scoring stretch.

    Args:
        left: The text of one article.
        one: The passage in it, of whole sentences.
        right: The text of the other article.
        two: The passage there.
    """
    vocabulary = Vocabulary()
    ours, theirs = _read(left, one, vocabulary), _read(right, two, vocabulary)
    around = _read(left, _widen(left, one), vocabulary)
    beside = _read(right, _widen(right, two), vocabulary)
    runs = _exact_runs(around, beside)
    covered = sum(length for _, _, length in runs)
    if runs and covered >= _COVERED * min(len(ours.spans), len(theirs.spans)):
        return [
            (around.cover(i, i + length), beside.cover(j, j + length))
            for i, j, length in runs
        ]
    first, stop = _best_stretch(ours, theirs.numbers)
    start, end = _best_stretch(theirs, ours.numbers[first:stop])
    if first == stop or start == end:
        return []
    return [(ours.cover(first, stop), theirs.cover(start, end))]


def _widen(text: str, span: Span) -> Span:
    return Span(max(0, span.start - _LOOK), min(len(text), span.end + _LOOK))


def _read(text: str, span: Span, vocabulary: Vocabulary) -> _Words:
    words = list(WORD.finditer(text, span.start, span.end))
    lower = [word.group().lower() for word in words]
    stops = stop_words(guess_language(lower[:200]))
    return _Words(
        np.array([vocabulary[word] for word in lower], np.int64),
        [Span(*word.span()) for word in words],
        np.array([word in stops for word in lower], np.bool_),
    )


def _best_stretch(words: _Words, others: Ints) -> tuple[int, int]:
    """The stretch of words with the highest sum of what each is worth."""
    shared = among(words.numbers, others)
    worth = np.where(shared, 1.0, _ALIEN)
    worth[words.small] = np.where(shared[words.small], _SMALL, -_SMALL)
    sums = np.concatenate([[0.0], np.cumsum(worth)])
    stop = int(np.argmax(sums - np.minimum.accumulate(sums)))
    return int(np.argmin(sums[: stop + 1])), stop


def _exact_runs(ours: _Words, theirs: _Words) -> list[Run]:
    """Long common runs of words that do not overlap, longest first."""
    kept: list[Run] = []
    for short, i, j in sorted((-n, i, j) for i, j, n in _common_runs(ours, theirs)):
        length = -short
        clear = all(
            (i + length <= a or a + n <= i) and (j + length <= b or b + n <= j)
            for a, b, n in kept
        )
        if clear and len(ours.cover(i, i + length)) >= _LEAST_RUN:
            kept.append((i, j, length))
    return kept


def _common_runs(ours: _Words, theirs: _Words) -> Iterator[Run]:
    """Every run of words that stands in both, as long as it goes."""
    grams: dict[bytes, list[int]] = {}
    for j in range(len(theirs.numbers) - _RUN + 1):
        grams.setdefault(theirs.numbers[j : j + _RUN].tobytes(), []).append(j)
    diagonals: dict[int, list[list[int]]] = {}
    for i in range(len(ours.numbers) - _RUN + 1):
        for j in grams.get(ours.numbers[i : i + _RUN].tobytes(), [])[:_PLACES]:
            runs = diagonals.setdefault(i - j, [])
            if runs and runs[-1][1] == i - 1:
                runs[-1][1] = i
            else:
                runs.append([i, i])
    for shift, runs in diagonals.items():
        for first, last in runs:
            yield first, first - shift, last - first + _RUN
