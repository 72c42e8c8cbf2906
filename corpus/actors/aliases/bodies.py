"""Which names name one organisation: acronyms, endings, word order, containment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from corpus.actors.aliases.definitions import initials
from corpus.actors.aliases.forms import countries_in
from corpus.actors.aliases.partition import Partition
from corpus.actors.aliases.short_forms import (
    core,
    is_brand,
    is_contained,
    is_paper,
    is_team,
)
from corpus.actors.aliases.usage import Usage
from corpus.stopping import checked
from corpus.words.organisations import ACRONYMS, EVERYWHERE

_SHORT = 4
"""Letters of a word whose `s` is taken for its own."""
Bodies = dict[frozenset[str], list[int]]
"""The words that tell an organisation from others, to its usages."""
Definitions = Mapping[str, frozenset[tuple[str, str]]]
"""Acronym to the (article, long name's key) pairs that some text defines it by."""


class _Far:
    """Longer names of any article, and which of them hold a shorter one."""

    def __init__(self, able: Sequence[int], names: Sequence[Usage]) -> None:
        self.able = able
        self._names = names
        self._holding: dict[tuple[tuple[str, ...], bool], list[int]] = {}

    def holding(self, name: Usage) -> list[int]:
        """Those that a name may be short for; what is written alike has the same."""
        written = name.words, name.text.isupper()
        if written not in self._holding:
            able = [o for o in self.able if is_contained(name, self._names[o])]
            self._holding[written] = able
        return self._holding[written]


def merge_organisations(
    names: Sequence[Usage], partition: Partition, definitions: Definitions
) -> None:
    """Join the usages of type organisation that name one organisation."""
    mine = [k for k, name in enumerate(names) if name.type == "organisation"]
    bodies: Bodies = defaultdict(list)
    for k in checked(mine, 100):
        bodies[core(names[k])].append(k)
    for same in bodies.values():
        partition.join_all(same)
    _merge_numbers(bodies, partition)
    _merge_acronyms(names, mine, partition, definitions)
    _merge_contained(names, bodies, partition)


def _merge_numbers(bodies: Bodies, partition: Partition) -> None:
    """Join `Election Commission` and `Elections Commission`."""
    alike: dict[frozenset[str], list[int]] = defaultdict(list)
    for words, same in bodies.items():
        alike[frozenset(map(_singular, words))].append(same[0])
    for words, same in alike.items():
        if len(words) > 1:
            partition.join_all(same)


def _singular(word: str) -> str:
    return (
        word[:-1]
        if len(word) > _SHORT and word[-2:] not in {"ss", "us"} and word[-1] == "s"
        else word
    )


def _merge_acronyms(
    names: Sequence[Usage],
    mine: Sequence[int],
    partition: Partition,
    definitions: Definitions,
) -> None:
    """Join an acronym to the one name that it is said, or may be, short for."""
    longs = _by_acronym(names, mine)
    keys = {(names[k].article, names[k].key): k for k in mine}
    for k in checked(mine, 100):
        acronym = names[k].text.replace(".", "")
        if not _is_acronym(acronym):
            continue
        told = [keys[pair] for pair in definitions.get(acronym, ()) if pair in keys]
        if names[k].text in ACRONYMS and not told:
            continue
        able = told or longs.get(acronym, [])
        chosen = _only(able, names[k].article, names, partition)
        if chosen is not None:
            partition.join(chosen, k)


def _by_acronym(names: Sequence[Usage], mine: Sequence[int]) -> dict[str, list[int]]:
    """Names of several words by what they may be shortened to: `ECB`, `TECB`."""
    longs: dict[str, list[int]] = defaultdict(list)
    for k in checked(mine, 100):
        words = tuple(names[k].text.replace(".", "").split())
        for letters in initials(words) if len(words) > 1 else ():
            acronym = "".join(letters).upper()
            longs[acronym].append(k)
            longs["T" + acronym].append(k)  # with its article
    return longs


def _is_acronym(word: str) -> bool:
    return word.isupper() and 2 <= len(word) <= 8 and " " not in word


def _only(
    able: Iterable[int], article: str, names: Sequence[Usage], partition: Partition
) -> int | None:
    """The one actor that a form can mean: in its own article, else anywhere."""
    found = list(able)
    for few in ([k for k in found if names[k].article == article], found):
        roots = sorted({partition.root(k) for k in few})
        if roots:
            return roots[0] if len(roots) == 1 else None
    return None


def _merge_contained(
    names: Sequence[Usage], bodies: Bodies, partition: Partition
) -> None:
    """Join `Foreign Ministry` to the one longer name that it can be short for."""
    index = _by_word(bodies)
    lands = _lands_of(bodies, partition)
    near = {(names[k].article, words): k for words in bodies for k in bodies[words]}
    for words in checked(sorted(bodies, key=_longest_first), 10):
        longer = _longer(words, index)
        if not longer:
            continue
        anywhere = [] if words <= EVERYWHERE else [bodies[w][0] for w in longer]
        far = _Far(anywhere, names)
        for k in bodies[words]:
            places = ((names[k].article, more) for more in longer)
            here = [near[place] for place in places if place in near]
            meant = _meant(k, here, far, names, partition)
            if meant is not None:
                _join(k, meant, lands, partition)


def _by_word(bodies: Iterable[frozenset[str]]) -> dict[str, list[frozenset[str]]]:
    index: dict[str, list[frozenset[str]]] = defaultdict(list)
    for words in bodies:
        for word in words:
            index[word].append(words)
    return index


def _lands_of(bodies: Bodies, partition: Partition) -> dict[int, frozenset[str]]:
    """The countries that stand in the names of each set."""
    lands: dict[int, frozenset[str]] = defaultdict(frozenset)
    for words, same in bodies.items():
        lands[partition.root(same[0])] |= countries_in(words)
    return lands


def _longer(
    words: frozenset[str], index: Mapping[str, list[frozenset[str]]]
) -> list[frozenset[str]]:
    """The names with all of some words, and more."""
    rarest = min(words, key=lambda word: (len(index[word]), word))
    return [other for other in index[rarest] if words < other]


def _longest_first(words: frozenset[str]) -> tuple[int, list[str]]:
    return -len(words), sorted(words)


def _meant(
    k: int,
    here: Sequence[int],
    far: _Far,
    names: Sequence[Usage],
    partition: Partition,
) -> int | None:
    """The one longer name that is meant: in the same article sooner than in others.

    Args:
        k: A usage.
        here: Those of its article with all its words and more.
        far: One of each such name, of any article.
        names: All usages.
        partition: Where they are joined.
    """
    for able in (
        [o for o in here if is_contained(names[k], names[o])],
        far.holding(names[k]),
        [o for o in here if is_brand(names[k], names[o])],
        [o for o in here or far.able if is_team(names[k], names[o])],
        [o for o in here or far.able if is_paper(names[k], names[o])],
    ):
        if able:
            roots = {partition.root(o) for o in able} - {partition.root(k)}
            return roots.pop() if len(roots) == 1 else None
    return None


def _join(
    one: int, other: int, lands: dict[int, frozenset[str]], partition: Partition
) -> None:
    """Join two sets unless different countries stand in their names."""
    a, b = lands[partition.root(one)], lands[partition.root(other)]
    if not a or not b or a & b:
        partition.join(one, other)
        lands[partition.root(one)] = a | b
