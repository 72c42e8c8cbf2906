"""Words of which a statement takes one: two statements with two of them differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from corpus.words.tables import read_groups

Places = Mapping[str, tuple[tuple[int, int], ...]]
"""In which family and which part of it each word stands.

Each part of a family excludes the others: up, or down.
"""


@cache
def _places() -> Places:
    groups = read_groups("exclusive")
    places: dict[str, tuple[tuple[int, int], ...]] = {}
    for family, line in enumerate(groups["families"]):
        for part, words in enumerate(line.split("|")):
            for word in words.split():
                places[word] = (*places.get(word, ()), (family, part))
    return places


@cache
def _words(heading: str) -> frozenset[str]:
    return frozenset(" ".join(read_groups("exclusive")[heading]).split())


def exclude(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether two runs of words, lower-cased, have different parts of one family."""
    one, two = _parts(ours), _parts(theirs)
    return any(one[family].isdisjoint(two[family]) for family in one.keys() & two)


def _parts(words: Iterable[str]) -> Mapping[int, set[int]]:
    """The parts that some words are of, by family."""
    places = _places()
    found: defaultdict[int, set[int]] = defaultdict(set)
    for word in words:
        for family, part in places.get(word, ()):
            found[family].add(part)
    return found


def shift(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether one of two runs of words has a word that makes it speak of another time.

    "A year ago", "on average".
    """
    return _one_has("shifting", ours, theirs)


def set_apart(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether one of two runs of words has a word that makes it speak of another case.

    "The other two", "a record".
    """
    return _one_has("setting apart", ours, theirs)


def foretells(words: frozenset[str]) -> bool:
    """Whether some words, lower-cased, tell what is expected."""
    return not _words("forecasting").isdisjoint(words)


def _one_has(heading: str, ours: Iterable[str], theirs: Iterable[str]) -> bool:
    words = _words(heading)
    return words.isdisjoint(ours) != words.isdisjoint(theirs)
