"""Which names name one organisation: acronyms, endings, word order, containment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from corpus.actors.definitions import initials
from corpus.actors.forms import countries_in
from corpus.actors.partition import Partition
from corpus.actors.usage import Usage
from corpus.words.organisations import (
    ACRONYMS,
    COMPANY_ENDINGS,
    EVERYWHERE,
    HEADS,
    LOOSE,
)
from corpus.words.places import is_place

Definitions = Mapping[str, frozenset[tuple[str, str]]]
"""Acronym to the (article, long name's key) pairs that some text defines it by."""


def merge_organisations(
    names: Sequence[Usage], partition: Partition, definitions: Definitions
) -> None:
    """Join the usages of type organisation that name one organisation."""
    mine = [k for k, name in enumerate(names) if name.type == "organisation"]
    _merge_equal(names, mine, partition)
    _merge_acronyms(names, mine, partition, definitions)
    index = _index(names, mine)
    for k in sorted(mine, key=lambda k: (-len(names[k].words), names[k].key, k)):
        _merge_contained(k, names, index, partition)


def core(name: Usage) -> frozenset[str]:
    """The words that tell an organisation from others."""
    words = frozenset(name.words)
    return words - COMPANY_ENDINGS - {"affairs"} or words


def _merge_equal(
    names: Sequence[Usage], mine: Iterable[int], partition: Partition
) -> None:
    same: dict[frozenset[str], list[int]] = defaultdict(list)
    for k in mine:
        same[core(names[k])].append(k)
    for group in same.values():
        partition.join_all(group)


def _merge_acronyms(
    names: Sequence[Usage],
    mine: Sequence[int],
    partition: Partition,
    definitions: Definitions,
) -> None:
    longs: dict[str, list[int]] = defaultdict(list)
    keys = {(names[k].article, names[k].key): k for k in mine}
    for k in mine:
        words = tuple(names[k].text.replace(".", "").split())
        if len(words) > 1:
            for letters in initials(words):
                longs["".join(letters).upper()].append(k)
                longs["T" + "".join(letters).upper()].append(k)
    for k in mine:
        acronym = names[k].text.replace(".", "")
        if not (acronym.isupper() and 2 <= len(acronym) <= 8) or " " in acronym:
            continue
        told = [keys[pair] for pair in definitions.get(acronym, ()) if pair in keys]
        able = told or longs.get(acronym, [])
        if names[k].text in ACRONYMS and not told:
            continue
        chosen = _only(able, names[k].article, names, partition)
        if chosen is not None:
            partition.join(chosen, k)


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


def _index(names: Sequence[Usage], mine: Iterable[int]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = defaultdict(list)
    for k in mine:
        for word in core(names[k]):
            index[word].append(k)
    return index


def _merge_contained(
    k: int,
    names: Sequence[Usage],
    index: Mapping[str, Sequence[int]],
    partition: Partition,
) -> None:
    """Join `Foreign Ministry` to the one longer name that it can be short for."""
    name = names[k]
    rarest = min(core(name), key=lambda word: (len(index[word]), word))
    for fits in (_contained, _brand):
        able = [
            other
            for other in index[rarest]
            if not partition.joined(k, other) and fits(name, names[other])
        ]
        chosen = _only(able, name.article, names, partition)
        if chosen is not None and _lands_agree(k, chosen, names, partition):
            partition.join(chosen, k)
        if able:
            return


def _contained(short: Usage, long: Usage) -> bool:
    a, b = core(short), core(long)
    if not a < b:
        return False
    lands = countries_in(a), countries_in(b)
    if lands[0] - lands[1] or a <= lands[0]:
        return False
    more = b - a - lands[1]
    head = _head(short)
    if head:
        same = head == _head(long)
        if a <= EVERYWHERE:
            return same and more <= LOOSE and short.article == long.article
        return same and (more <= LOOSE or len(a) > 1)
    if short.text.isupper() and more & HEADS:
        return False
    return more <= LOOSE or is_place(
        " ".join(w for w in long.words if w in more).title()
    )


def _brand(short: Usage, long: Usage) -> bool:
    """Whether an article that names a company in full calls it by the first word."""
    word, words = short.words[0], [w for w in long.words if w not in COMPANY_ENDINGS]
    introduced = long.mentions[0].start < short.mentions[0].start
    return (
        len(short.words) == 1
        and len(words) == 2
        and words[0] == word
        and len(word) >= 5
        and words[1] not in HEADS
        and short.article == long.article
        and introduced
    )


def _head(name: Usage) -> str | None:
    return next((word for word in reversed(name.words) if word in HEADS), None)


def _lands_agree(
    one: int, other: int, names: Sequence[Usage], partition: Partition
) -> bool:
    """Whether no two different countries stand in the names of the two sides."""
    a, b = partition.root(one), partition.root(other)
    lands: dict[int, set[str]] = {a: set(), b: set()}
    for k in range(len(names)):
        if partition.root(k) in lands:
            lands[partition.root(k)] |= countries_in(names[k].words)
    return not lands[a] or not lands[b] or bool(lands[a] & lands[b])
