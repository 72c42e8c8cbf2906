"""Which full names name one person: given names, initials, spellings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import islice, product
from typing import Final

from corpus.actors.aliases.forms import consonants, given_name, skeleton, unprefixed
from corpus.actors.aliases.lone_names import LoneNames
from corpus.actors.aliases.partition import Partition
from corpus.actors.aliases.usage import JUNIOR, Usage
from corpus.stopping import checked
from corpus.words.scripts import in_latin, is_latin
from corpus.words.titles import NAME_PARTICLES

_Key = tuple[str, ...]
"""The words of a full name."""
ANY: Final = ""
"""In common with every name."""
_NEAR_SURNAME, _NEAR_GIVEN = 86, 84
"""Least likeness of skeletons, 0 to 100, for a slip of spelling."""
_LEAST_CONSONANTS = 4
"""Of a full name that is told by them in another script."""
_HELD = 200
"""Names with one beginning that a name is held against, the most used first."""


def merge_people(names: Sequence[Usage], partition: Partition) -> None:
    """Join the usages of type person that name one person.

    Args:
        names: Usages of every type.
        partition: Where they are joined.

    Two full names are joined only if all full names on both sides agree, so an
    initial never bridges two people with one surname.
    """
    mine = [k for k, name in enumerate(names) if name.type == "person"]
    full = [k for k in mine if len(names[k].words) > 1]
    _merge_full_names(names, full, partition)
    lone = [k for k in mine if len(names[k].words) == 1]
    LoneNames(names, full, partition).attach(lone)


def _merge_full_names(
    names: Sequence[Usage], full: Iterable[int], partition: Partition
) -> None:
    by_key: dict[_Key, list[int]] = defaultdict(list)
    for k in full:
        by_key[names[k].words].append(k)
    for same in by_key.values():
        partition.join_all(same)
    weight = {key: sum(names[k].count for k in same) for key, same in by_key.items()}
    blocks: dict[str, list[_Key]] = defaultdict(list)
    scripts = {is_latin(key[-1]) for key in by_key}

    def rank(key: _Key) -> tuple[bool, int, int, _Key]:
        return len(key[0]) == 1, -weight[key], -len(key), key

    for key in checked(sorted(by_key, key=rank), 100):
        for block in _blocks(key, several=len(scripts) > 1):
            blocks[block].append(key)
    clusters = {key: [key] for key in by_key}
    for block in checked(sorted(blocks), 100):
        merge_block(blocks[block], clusters)
    for members in clusters.values():
        partition.join_all(by_key[key][0] for key in members)


def _blocks(key: _Key, *, several: bool) -> set[str]:
    """Keys are compared only within a block: a surname, a given name, all letters.

    Args:
        key: The words of a full name.
        several: Whether names are in several scripts, which agree in few vowels.
    """
    key = _plain(key)
    blocks = {
        "s " + skeleton(key[-1]),
        "g " + skeleton(given_name(key[0])),
        "l " + skeleton("".join(key)),
    }
    return blocks | {"c " + consonants(key[-1])} if several else blocks


def merge_block(keys: Sequence[_Key], clusters: dict[_Key, list[_Key]]) -> None:
    """Join each cluster to the one before it in the block that it fits, if it is one.

    Only those with a beginning in common are held against each other: half of a
    thousand Johns share nothing else.
    """
    heads: dict[int, list[_Key]] = {}
    beginning: dict[str, dict[int, list[_Key]]] = defaultdict(dict)
    for key in checked(keys, 10):
        own = clusters[key]
        if id(own) in heads:
            continue
        mine = {start for member in own for start in beginnings(member)}
        near = _joined(beginning, {*mine, ANY})
        if ANY in mine:
            near = dict(islice(heads.items(), _HELD))
        fits = [
            h for h in near.values() if all(same_person(*p) for p in product(h, own))
        ]
        if len(fits) == 1:
            head = fits[0]
            head.extend(own)
            clusters.update(dict.fromkeys(own, head))
        else:
            head = heads[id(own)] = own
        for start in mine:
            beginning[start][id(head)] = head


def _joined(
    beginning: Mapping[str, dict[int, list[_Key]]], starts: Iterable[str]
) -> dict[int, list[_Key]]:
    near: dict[int, list[_Key]] = {}
    for start in starts:
        near.update(islice(beginning.get(start, {}).items(), _HELD))
    return near


def beginnings(key: _Key) -> set[str]:
    """What two full names have in common if they may be one person's.

    The first sound of a word behind the given name, or all letters; `ANY` where a
    surname is the given name once more, which may stand first in a longer name.
    """
    key = _plain(key)
    if given_name(key[0]) == given_name(key[-1]):
        return {ANY}
    words = {skeleton(unprefixed(word))[:1] or word for word in key[1:]}
    return words | {"".join(key).replace("-", "")}


def _plain(key: _Key) -> _Key:
    return key[:-1] if key[-1] == JUNIOR else key


def same_person(one: _Key, other: _Key) -> bool:
    """Whether two full names may be one person's."""
    if (one[-1] == JUNIOR) != (other[-1] == JUNIOR):
        return False
    one, other = _plain(one), _plain(other)
    if "".join(one).replace("-", "") == "".join(other).replace("-", ""):
        return True
    if is_latin(one[-1]) != is_latin(other[-1]):
        return _sound_alike(one, other)
    surnames = _alike(one[-1], other[-1], _NEAR_SURNAME)
    if surnames and _given_agree(one[:-1], other[:-1]):
        return True
    short, long = sorted((one, other), key=lambda key: (len(key), key))
    # “Gabriela Soto” beside “Gabriela Soto Marín”: two surnames, one left out.
    return (
        len(short) >= 2
        and len(long) > len(short)
        and given_name(short[0]) == given_name(long[0])
        and set(short) <= set(long)
    )


def _sound_alike(one: _Key, other: _Key) -> bool:
    """Whether two names in different scripts have the same consonants, word for word.

    `Иван` and `Ivana` are two people.
    """
    a, b = in_latin(one[0]), in_latin(other[0])
    if a.endswith("a") != b.endswith("a"):
        return False
    common = [_sounds(one[k]) & _sounds(other[k]) for k in (0, -1)]
    length = sum(max(map(len, sounds), default=0) for sounds in common)
    return all(common) and length >= _LEAST_CONSONANTS


def _sounds(word: str) -> set[str]:
    """The consonants of a word; `Jonas` is sounded as `Йонас`, `Jean` as `Жан`."""
    spoken = {consonants(word)}
    if word.startswith("j"):
        spoken.add(consonants(word[1:]))
    return spoken - {""}


def _alike(one: str, other: str, least: int) -> bool:
    from rapidfuzz import fuzz

    a, b = skeleton(unprefixed(one)), skeleton(unprefixed(other))
    if a == b:
        return bool(a) or one == other
    return min(len(a), len(b)) >= 5 and a[0] == b[0] and fuzz.ratio(a, b) >= least


def _given_agree(one: _Key, other: _Key) -> bool:
    a = [w for w in one if w not in NAME_PARTICLES]
    b = [w for w in other if w not in NAME_PARTICLES]
    if not a or not b:
        return True
    if len(a[0]) == 1 or len(b[0]) == 1:
        first = a[0][0] == b[0][0] and _middle_agree(a[1:], b[1:])
        return first or _called_by_middle(a, b) or _called_by_middle(b, a)
    if not _same_given(a[0], b[0]):
        # A name called by its middle part: “Ruth Ann Bell”, “Ann Bell”.
        return a[-1] == b[-1] and len(a) != len(b) and len(a[-1]) > 1
    return _middle_agree(a[1:], b[1:])


def _called_by_middle(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether `J. Robert` may be called `Rob`."""
    initial = len(one) == 2 and len(one[0]) == 1 and len(one[1]) > 1
    return initial and len(other[0]) > 1 and _same_given(one[1], other[0])


def _same_given(one: str, other: str) -> bool:
    """Whether two given names are spellings of one, or one is the other cut short.

    `Roman` and `Romana` are two people however alike they are.
    """
    short, long = sorted((one, other), key=len)
    if given_name(short) == given_name(long):
        return True
    if short.endswith("a") != long.endswith("a"):
        return False
    clipped = 3 <= len(short) <= len(long) - 3 and long.startswith(short)
    return clipped or _alike(one, other, _NEAR_GIVEN)


def _middle_agree(one: Sequence[str], other: Sequence[str]) -> bool:
    if not one or not other:
        return True
    a, b = one[0], other[0]
    return a[:1] == b[:1] if 1 in (len(a), len(b)) else _alike(a, b, _NEAR_GIVEN)
