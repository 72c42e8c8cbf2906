"""Reprints: long runs of the same words, wherever sentences are cut."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from corpus.matching.long_passages.fragment import Fragment
from corpus.matching.units import Ints, Units
from corpus.stopping import checked

if TYPE_CHECKING:
    from numpy.typing import NDArray

# Words of the shortest run. A run that stands in more places than these is copied so
# often that its sentences are found alike.
_WORDS = 30
_PLACES = 16
_FACTOR = 1_000_003


def find_reprints(units: Units) -> dict[tuple[int, int], list[Fragment]]:
    """The runs of words that two articles share, by both, as whole sentences.

    Lists and headings are cut as one sentence here and as ten there; sentence by
    sentence such a copy is not alike.

    Source:
        Karp, Rabin, Efficient randomized pattern-matching algorithms, 1987.
    """
    words = "".join(units.codes)
    unit = np.repeat(np.arange(len(units)), [len(one) for one in units.codes])
    found: dict[tuple[int, int], list[Fragment]] = {}
    runs = _runs(*_meetings(words, units.article[unit]))
    for first, last, shift in checked(runs, 1000):
        here, there = (first, last + _WORDS), (first + shift, last + shift + _WORDS)
        if words[slice(*here)] == words[slice(*there)]:
            left, right = (
                (int(unit[start]), int(unit[stop - 1])) for start, stop in (here, there)
            )
            owners = int(units.article[left[0]]), int(units.article[right[0]])
            found.setdefault(owners, []).append(Fragment(left, right, 1.0))
    return found


def _meetings(words: str, article: Ints) -> tuple[Ints, Ints]:
    """Where the same words begin in two articles, the first before the second."""
    begins = np.flatnonzero(article[: 1 - _WORDS] == article[_WORDS - 1 :])
    keys = _keys(words)[begins]
    ranked = np.argsort(keys, kind="stable")
    keys, begins = keys[ranked], begins[ranked]
    first = np.searchsorted(keys, keys)
    rare = np.searchsorted(keys, keys, "right") - first <= _PLACES
    here: list[Ints] = [np.zeros(0, np.int64)]
    there: list[Ints] = [np.zeros(0, np.int64)]
    for apart in checked(range(1, _PLACES)):
        one, two = begins[:-apart], begins[apart:]
        same = rare[apart:] & (keys[apart:] == keys[:-apart])
        same &= article[one] != article[two]
        here.append(one[same])
        there.append(two[same])
    return np.concatenate(here), np.concatenate(there)


def _keys(words: str) -> NDArray[np.uint64]:
    """A number for every run of so many words; other runs hardly ever have it too."""
    points = np.frombuffer(words.encode("utf-32-le"), "<u4").astype(np.uint64)
    size = max(0, len(points) - _WORDS + 1)
    keys = np.zeros(size, np.uint64)
    for at in checked(range(_WORDS)):
        keys = keys * np.uint64(_FACTOR) + points[at : at + size]
    return keys


def _runs(here: Ints, there: Ints) -> Iterator[tuple[int, int, int]]:
    """Places that follow each other on both sides: first, last, and how far apart."""
    shift = there - here
    order = np.lexsort((here, shift))
    here, shift = here[order], shift[order]
    new = (np.diff(here) != 1) | (np.diff(shift) != 0)
    starts = np.flatnonzero(np.concatenate([[True], new])[: len(here)])
    stops = np.append(starts[1:], len(here))[: len(starts)] - 1
    for start, stop in zip(starts.tolist(), stops.tolist(), strict=True):
        yield int(here[start]), int(here[stop]), int(shift[start])
