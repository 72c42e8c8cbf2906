"""The same utterance as several articles quote it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from corpus.actors.aliases.partition import Partition
from corpus.models import Quote
from corpus.stopping import checked
from corpus.words.stop_words import stop_words

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_ALIKE, _CUT = 68.0, 86.0
"""Least likeness, 0 to 100: of whole wordings, and of a short one inside a long one."""
_LEAST_SHARED = 60
"""Of a hundred words of the shorter one, those that the longer one has: whatever is
alike in either way shares 68 at least, as likeness is told of the words of both."""
_LEAST_WORDS = 4
_RAREST = 8
"""Content words of a quote by which others like it are looked for."""
_MOST = 5000
"""How often others may hold those words before the next usual ones go unheeded."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody said once, in all its wordings."""

    speaker: str | None
    """An actor's id."""
    quotes: tuple[Quote, ...]
    """In order of article and place."""


def group_utterances(quotes: Iterable[Quote]) -> tuple[Utterance, ...]:
    """Put together quotes of one speaker that are one utterance, re-worded or cut.

    A quote without a speaker joins those it is like.

    Returns:
        Every quote once; utterances in order of their first quote.
    """
    return _grouped(tuple(sorted(quotes, key=lambda q: (q.article, q.start, q.end))))


@lru_cache(2)
def _grouped(ordered: tuple[Quote, ...]) -> tuple[Utterance, ...]:
    # Thousands take a second: those of all articles are asked for again and again.
    partition = Partition(len(ordered))
    sayings = _sayings(ordered)
    heads = [places[0] for places in sayings.values()]
    wordings = [_Wording.of(ordered[head].text) for head in checked(heads, 100)]
    speakers = {head: ordered[head].speaker for head in heads}
    for one, other in checked(_candidates(wordings), 100):
        here, there = heads[one], heads[other]
        # A quote without a speaker must not bring two speakers together.
        said = {speakers[partition.root(k)] for k in (here, there)} - {None}
        apart = ordered[here].article != ordered[there].article
        if len(said) < 2 and apart and _alike(wordings[one], wordings[other]):
            partition.join(here, there)
            speakers[partition.root(here)] = next(iter(said), None)
    _join_repeated(partition, sayings.values())
    groups = [[ordered[k] for k in group] for group in partition.sets().values()]
    return tuple(Utterance(_speaker(group), tuple(group)) for group in groups)


class _Saying(NamedTuple):
    """What somebody says in one article, be it time and again."""

    article: str
    speaker: str | None
    text: str


def _sayings(quotes: Sequence[Quote]) -> dict[_Saying, list[int]]:
    """The places of the quotes that say one thing, in their order."""
    found: dict[_Saying, list[int]] = {}
    for place, quote in enumerate(quotes):
        saying = _Saying(quote.article, quote.speaker, quote.text)
        found.setdefault(saying, []).append(place)
    return found


def _join_repeated(partition: Partition, sayings: Iterable[list[int]]) -> None:
    """What an article repeats is one utterance if another article has it, too."""
    sets = partition.sets()
    for head, *repeated in sayings:
        if len(sets.get(partition.root(head), ())) > 1:
            partition.join_all([head, *repeated])


@dataclass(frozen=True, slots=True)
class _Wording:
    """The words of a quote."""

    words: tuple[str, ...]
    """In order."""
    held: frozenset[str]
    """Each once."""

    @classmethod
    def of(cls, text: str) -> _Wording:
        words = tuple(word.lower() for word in _WORD.findall(text))
        return cls(words, frozenset(words))


def _candidates(wordings: Sequence[_Wording]) -> Iterator[tuple[int, int]]:
    """Yield pairs of quotes that share two of the rarest content words of one of them.

    So the cost goes with the quotes, and not with the pairs of all that hold a word
    as usual as "year".
    """
    holders: defaultdict[str, set[int]] = defaultdict(set)
    for k, wording in enumerate(wordings):
        for word in wording.held - stop_words("en"):
            holders[word].add(k)
    found: list[set[int]] = [set() for _ in wordings]
    for one, wording in enumerate(checked(wordings, 50)):
        own = wording.held & holders.keys()
        rarest = sorted(own, key=lambda word: (len(holders[word]), word))[:_RAREST]
        held = [holders[word] for word in rarest]
        met = accumulate(map(len, held))
        heeded = [
            some for some, so_far in zip(held, met, strict=True) if so_far <= _MOST
        ]
        for other in _in_two(heeded):
            found[min(one, other)].add(max(one, other))
    for one, others in enumerate(found):
        yield from ((one, other) for other in sorted(others - {one}))


def _in_two(sets: Sequence[set[int]]) -> set[int]:
    """What two of some sets or more have in common."""
    once: set[int] = set()
    twice: set[int] = set()
    for held in sets:
        twice |= once & held
        # Nothing is looked for in what only the last and largest one has.
        if held is not sets[-1]:
            once |= held
    return twice


def _alike(one: _Wording, other: _Wording) -> bool:
    from rapidfuzz import fuzz

    short, long = (one, other) if len(one.words) <= len(other.words) else (other, one)
    shared = sum(word in long.held for word in short.words)
    if 100 * shared < _LEAST_SHARED * len(short.words):
        return False
    if fuzz.ratio(one.words, other.words) >= _ALIKE:
        return True
    enough = len(short.words) >= _LEAST_WORDS
    return enough and fuzz.partial_ratio(short.words, long.words) >= _CUT


def _speaker(group: Iterable[Quote]) -> str | None:
    return next((quote.speaker for quote in group if quote.speaker is not None), None)
