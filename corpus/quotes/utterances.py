"""The same utterance as several articles quote it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.actors.partition import Partition
from corpus.models import Quote
from corpus.words.stop_words import stop_words

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ALIKE, _CUT = 68.0, 86.0
"""Least likeness, 0 to 100: of whole wordings, and of a short one inside a long one."""
_LEAST_WORDS = 4


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said once, in all its wordings."""

    speaker: str | None
    """An actor's id."""
    quotes: tuple[Quote, ...]
    """In order of article and place."""


def group_utterances(quotes: Iterable[Quote]) -> list[Utterance]:
    """Put together quotes of one speaker that are one utterance, re-worded or cut.

    A quote without a speaker joins those it is like.

    Returns:
        Every quote once; utterances in order of their first quote.
    """
    ordered = sorted(quotes, key=lambda q: (q.article, q.start, q.end))
    wordings = [_wording(quote.text) for quote in ordered]
    partition = Partition(len(ordered))
    for one, other in _candidates(wordings):
        a, b = ordered[one], ordered[other]
        same = a.speaker == b.speaker or a.speaker is None or b.speaker is None
        if same and a.article != b.article and _alike(wordings[one], wordings[other]):
            partition.join(one, other)
    groups = [[ordered[k] for k in group] for group in partition.sets().values()]
    return [Utterance(_speaker(group), tuple(group)) for group in groups]


def _wording(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(text))


def _candidates(wordings: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Pairs of quotes that share two content words."""
    holders: dict[str, list[int]] = defaultdict(list)
    for k, words in enumerate(wordings):
        for word in set(words) - stop_words("en"):
            holders[word].append(k)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for word in sorted(holders):
        for i, one in enumerate(holders[word]):
            for other in holders[word][i + 1 :]:
                shared[one, other] += 1
    return [pair for pair, count in sorted(shared.items()) if count >= 2]


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    from rapidfuzz import fuzz

    short, long = sorted((one, other), key=len)
    if fuzz.ratio(one, other) >= _ALIKE:
        return True
    return len(short) >= _LEAST_WORDS and fuzz.partial_ratio(short, long) >= _CUT


def _speaker(group: Iterable[Quote]) -> str | None:
    return next((quote.speaker for quote in group if quote.speaker is not None), None)
