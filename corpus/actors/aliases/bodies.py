"""Which names name one organisation: acronyms, endings, word order, containment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from corpus.actors.aliases.definitions import initials
from corpus.actors.aliases.forms import countries_in
from corpus.actors.aliases.partition import Partition
from corpus.actors.aliases.usage import Usage
from corpus.stopping import checked
from corpus.words.organisations import (
    ACRONYMS,
    COMPANY_ENDINGS,
    EVERYWHERE,
    HEADS,
    LOOSE,
    PAPERS,
)
from corpus.words.organisations import bodies as known_bodies
from corpus.words.places import is_place

_SHORT = 4
"""Letters of a word whose `s` is taken for its own."""
Bodies = dict[frozenset[str], list[int]]
"""The words that tell an organisation from others, to its usages."""
Definitions = Mapping[str, frozenset[tuple[str, str]]]
"""Acronym to the (article, long name's key) pairs that some text defines it by."""


def merge_organisations(
    names: Sequence[Usage], partition: Partition, definitions: Definitions
) -> None:
    """Join the usages of type organisation that name one organisation."""
    mine = [k for k, name in enumerate(names) if name.type == "organisation"]
    bodies: Bodies = defaultdict(list)
    for k in checked(mine, 100):
        bodies[_core(names[k])].append(k)
    for same in bodies.values():
        partition.join_all(same)
    _merge_numbers(bodies, partition)
    _merge_acronyms(names, mine, partition, definitions)
    _merge_contained(names, bodies, partition)


def _core(name: Usage) -> frozenset[str]:
    """The words that tell an organisation from others."""
    words = frozenset(name.words)
    return words - COMPANY_ENDINGS - {"affairs"} or words


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
    longs: dict[str, list[int]] = defaultdict(list)
    keys = {(names[k].article, names[k].key): k for k in mine}
    for k in checked(mine, 100):
        words = tuple(names[k].text.replace(".", "").split())
        if len(words) > 1:
            for letters in initials(words):
                longs["".join(letters).upper()].append(k)
                longs["T" + "".join(letters).upper()].append(k)
    for k in checked(mine, 100):
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


def _merge_contained(
    names: Sequence[Usage], bodies: Bodies, partition: Partition
) -> None:
    """Join `Foreign Ministry` to the one longer name that it can be short for."""
    index: dict[str, list[frozenset[str]]] = defaultdict(list)
    lands: dict[int, frozenset[str]] = defaultdict(frozenset)
    for words, same in bodies.items():
        lands[partition.root(same[0])] |= countries_in(words)
        for word in words:
            index[word].append(words)
    near = {(names[k].article, words): k for words in bodies for k in bodies[words]}
    for words in checked(sorted(bodies, key=_longest_first), 10):
        rarest = min(words, key=lambda word: (len(index[word]), word))
        longer = [other for other in index[rarest] if words < other]
        far = [] if words <= EVERYWHERE else [bodies[w][0] for w in longer]
        holding: dict[tuple[tuple[str, ...], bool], list[int]] = {}
        for k in bodies[words] if longer else ():
            name = names[k]
            here = [o for w in longer if (o := near.get((name.article, w), -1)) >= 0]
            written = name.words, name.text.isupper()
            if written not in holding:  # and all that is written so is held by the same
                holding[written] = [o for o in far if _contained(name, names[o])]
            meant = _meant(k, here, far, holding[written], names, partition)
            if meant is not None:
                _join(k, meant, lands, partition)


def _longest_first(words: frozenset[str]) -> tuple[int, list[str]]:
    return -len(words), sorted(words)


def _meant(
    k: int,
    here: Sequence[int],
    far: Sequence[int],
    holding: Sequence[int],
    names: Sequence[Usage],
    partition: Partition,
) -> int | None:
    """The one longer name that is meant: in the same article sooner than in others.

    Args:
        k: A usage.
        here: Those of its article with all its words and more.
        far: One of each such name, of any article.
        holding: Those of them that it may be short for.
        names: All usages.
        partition: Where they are joined.
    """
    for able in (
        [o for o in here if _contained(names[k], names[o])],
        holding,
        [o for o in here if _brand(names[k], names[o])],
        [o for o in here or far if _team(names[k], names[o])],
        [o for o in here or far if _paper(names[k], names[o])],
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


def _contained(short: Usage, long: Usage) -> bool:
    a, b = _core(short), _core(long)
    if not a < b:
        return False
    lands = countries_in(a), countries_in(b)
    if lands[0] - lands[1] or a <= lands[0]:
        return False
    more = b - a - lands[1]
    head = _head(short)
    if short.text in known_bodies() and is_place(" ".join(more).title()):
        return False  # what is known by itself is no party of one state
    if head:
        same = head == _head(long)
        if a <= EVERYWHERE:
            return same and more <= LOOSE
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


def _team(short: Usage, long: Usage) -> bool:
    """Whether a plural is the last word of a longer name: `Herons`, `Grey Herons`."""
    (first, *more), last = short.words, long.words[-1]
    return not more and first == last and last[-1] in "sx" and last not in HEADS


def _paper(short: Usage, long: Usage) -> bool:
    """Whether it is a newspaper's last word: `the Gazette`, `Northport Gazette`."""
    (first, *more), last = short.words, long.words[-1]
    return not more and first == last and last in PAPERS


def _head(name: Usage) -> str | None:
    return next((word for word in reversed(name.words) if word in HEADS), None)
