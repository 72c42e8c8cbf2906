"""Two matched passages set against each other word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from corpus.matching.vocabulary import Vocabulary, code
from corpus.texts import Span
from corpus.words.concepts import WORD
from corpus.words.stop_words import STOP_WORDS

_Places = Sequence[tuple[int, int]]
"""Where words begin and end."""

_SMALL = frozenset[str]().union(*STOP_WORDS.values())
_MOST = 100_000_000
"""Pairs of words that are aligned; the table of more takes too much memory."""


@dataclass(frozen=True, slots=True)
class WordChange:
    """A run of words that both texts hold, or that differs."""

    tag: Literal["equal", "replace", "delete", "insert"]
    """What makes the right of the left, as in `difflib`."""
    left: Span
    """Offsets into the left text; empty where words were inserted."""
    right: Span


def compare_words(left: str, right: str) -> list[WordChange]:
    """Align two texts by their words, ignoring case and punctuation.

    Content words are aligned first; small words only between them, and never
    by themselves. The runs are in order and hold every word of both texts.
    """
    ours, theirs = list(WORD.finditer(left)), list(WORD.finditer(right))
    words, others = _lower(ours), _lower(theirs)
    pairs = _align(words, others)
    same = [(i, j) for i, j in pairs if words[i] == others[j]]
    return _changes(
        [word.span() for word in ours], [word.span() for word in theirs], same
    )


def _lower(words: Sequence[re.Match[str]]) -> list[str]:
    # An apostrophe is one in either form.
    return [word.group().lower().replace("’", "'") for word in words]


def is_small(word: str) -> bool:
    """Whether a lower-cased word carries nothing by itself, in any language."""
    return word in _SMALL


def _align(words: list[str], others: list[str]) -> list[tuple[int, int]]:
    """Places of the words that stand for each other, ascending on both sides."""
    numbers = Vocabulary()
    ours, theirs = (
        "".join(map(code, map(numbers.__getitem__, side))) for side in (words, others)
    )
    anchors = _common(
        ours,
        theirs,
        [i for i, word in enumerate(words) if word not in _SMALL],
        [j for j, word in enumerate(others) if word not in _SMALL],
    )
    pairs: list[tuple[int, int]] = []
    i = j = 0
    for anchor in [*anchors, (len(words), len(others))]:
        if i < anchor[0] and j < anchor[1]:
            between = range(i, anchor[0]), range(j, anchor[1])
            pairs.extend(_common(ours, theirs, *between))
        pairs.append(anchor)
        i, j = anchor[0] + 1, anchor[1] + 1
    return _settle(words, pairs[:-1])


def _common(
    ours: str, theirs: str, here: Sequence[int], there: Sequence[int]
) -> list[tuple[int, int]]:
    """The longest common sequence of the words at these places."""
    if not here or not there:
        return []
    one, two = "".join([ours[i] for i in here]), "".join([theirs[j] for j in there])
    if one == two:
        return [*zip(here, there, strict=True)]
    if len(one) * len(two) > _MOST:
        return _common_ends(one, two, here, there)
    from rapidfuzz.distance import LCSseq

    blocks = LCSseq.opcodes(one, two)
    return [
        (here[block.src_start + k], there[block.dest_start + k])
        for block in blocks
        if block.tag == "equal"
        for k in range(block.src_end - block.src_start)
    ]


def _common_ends(
    one: str, two: str, here: Sequence[int], there: Sequence[int]
) -> list[tuple[int, int]]:
    """The words by which two very long sequences begin alike, and those they end in."""
    begin = _alike(one, two)
    end = _alike(one[begin:][::-1], two[begin:][::-1])
    first = zip(here[:begin], there[:begin], strict=True)
    last = zip(here[len(one) - end :], there[len(two) - end :], strict=True)
    return [*first, *last]


def _alike(one: str, two: str) -> int:
    """How many characters two strings begin with in common."""
    pairs = enumerate(zip(one, two, strict=False))
    return next((k for k, (a, b) in pairs if a != b), min(len(one), len(two)))


def _settle(words: list[str], pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Drop runs of small words that stand alone between words that differ."""
    kept: list[tuple[int, int]] = []
    run: list[tuple[int, int]] = []
    for pair in [*pairs, (-9, -9)]:
        if run and (pair[0] != run[-1][0] + 1 or pair[1] != run[-1][1] + 1):
            if any(words[i] not in _SMALL for i, _ in run) or len(run) > 3:
                kept.extend(run)
            run = []
        run.append(pair)
    return kept


def _changes(
    ours: _Places, theirs: _Places, same: list[tuple[int, int]]
) -> list[WordChange]:
    changes: list[WordChange] = []
    i = j = 0
    at = 0
    while at <= len(same):
        next_i, next_j = same[at] if at < len(same) else (len(ours), len(theirs))
        if next_i > i or next_j > j:
            changes.append(_change(ours, theirs, (i, next_i), (j, next_j)))
        if at == len(same):
            break
        last = at
        while last + 1 < len(same) and same[last + 1] == (
            same[last][0] + 1,
            same[last][1] + 1,
        ):
            last += 1
        i, j = same[last][0] + 1, same[last][1] + 1
        changes.append(
            WordChange("equal", _cover(ours, next_i, i), _cover(theirs, next_j, j))
        )
        at = last + 1
    return changes


def _change(
    ours: _Places, theirs: _Places, left: tuple[int, int], right: tuple[int, int]
) -> WordChange:
    if left[0] == left[1]:
        tag = "insert"
    elif right[0] == right[1]:
        tag = "delete"
    else:
        tag = "replace"
    return WordChange(tag, _cover(ours, *left), _cover(theirs, *right))


def _cover(words: _Places, first: int, stop: int) -> Span:
    """From the first to the last of some words; an empty span lies before `first`."""
    if first < stop:
        return Span(words[first][0], words[stop - 1][1])
    place = words[first][0] if first < len(words) else words[-1][1] if words else 0
    return Span(place, place)
