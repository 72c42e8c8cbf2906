"""The same utterance as several articles quote it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

from corpus.actors.aliases.partition import Partition
from corpus.models import Quote
from corpus.words.stop_words import stop_words

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ALIKE, _CUT = 68.0, 86.0
"""Least likeness, 0 to 100: of whole wordings, and of a short one inside a long one."""
_LEAST_WORDS = 4
_RAREST = 8
"""Content words of a quote by which others like it are looked for."""


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
    speakers = {k: quote.speaker for k, quote in enumerate(ordered)}
    for one, other in _candidates(wordings):
        # A quote without a speaker must not bring two speakers together.
        said = {speakers[partition.root(k)] for k in (one, other)} - {None}
        apart = ordered[one].article != ordered[other].article
        if len(said) < 2 and apart and _alike(wordings[one], wordings[other]):
            partition.join(one, other)
            speakers[partition.root(one)] = next(iter(said), None)
    groups = [[ordered[k] for k in group] for group in partition.sets().values()]
    return [Utterance(_speaker(group), tuple(group)) for group in groups]


def _wording(text: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(text))


def _candidates(wordings: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Pairs of quotes that share two of the rarest content words of one of them.

    So the cost goes with the quotes, and not with the pairs of all that hold a word
    as usual as "year".
    """
    holders: dict[str, list[int]] = defaultdict(list)
    for k, words in enumerate(wordings):
        for word in set(words) - stop_words("en"):
            holders[word].append(k)
    found: set[tuple[int, int]] = set()
    for one, words in enumerate(wordings):
        own = sorted(
            {w for w in words if w in holders}, key=lambda w: (len(holders[w]), w)
        )
        shared = Counter(chain.from_iterable(holders[word] for word in own[:_RAREST]))
        found |= {
            (min(one, other), max(one, other))
            for other, count in shared.items()
            if count >= 2 and other != one
        }
    return sorted(found)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    from rapidfuzz import fuzz

    short, long = sorted((one, other), key=len)
    if fuzz.ratio(one, other) >= _ALIKE:
        return True
    return len(short) >= _LEAST_WORDS and fuzz.partial_ratio(short, long) >= _CUT


def _speaker(group: Iterable[Quote]) -> str | None:
    return next((quote.speaker for quote in group if quote.speaker is not None), None)
