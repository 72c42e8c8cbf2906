"""Words that say the contrary of each other: rose and fell, legal and illegal."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import cache, lru_cache

from corpus.words.inflection import bases
from corpus.words.tables import read_groups, read_table

_SHORTEST = 5
"""Letters of a word that a prefix may turn round."""


@lru_cache(maxsize=16_384)
def sides_of(word: str) -> Mapping[int, int]:
    """On which side, 0 or 1, of which pairs of the table a lower-cased word stands.

    Any form of an English word is known: raise, raised, raising.
    """
    known = _sides()
    found: dict[int, int] = {}
    for form in bases(word):
        for pair, side in known.get(form, ()):
            found.setdefault(pair, side)
    return found


@lru_cache(maxsize=16_384)
def plain_of(word: str) -> str:
    """What a lower-cased word turns round by its prefix: legal of illegal; or nothing.

    That what is left is a word at all must be seen elsewhere.
    """
    for prefix, length in _prefixes():
        if word.startswith(prefix) and len(word) >= length + _SHORTEST:
            rest = word[length:]
            return rest if rest.endswith(_endings()) else ""
    return ""


@cache
def _prefixes() -> tuple[tuple[str, int], ...]:
    prefixes = read_table("opposites")["prefixes"]
    return tuple((prefix, len(prefix)) for prefix in sorted(prefixes))


@cache
def _endings() -> tuple[str, ...]:
    return tuple(sorted(read_table("opposites")["endings"]))


@cache
def _sides() -> Mapping[str, list[tuple[int, int]]]:
    sides: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, line in enumerate(read_groups("opposites")["pairs"]):
        for side, words in enumerate(line.split("|")):
            for word in words.split():
                sides[word].append((number, side))
    return dict(sides)
