"""Which names name one person: surnames, given names, spellings."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from corpus.actors.forms import given_name, skeleton
from corpus.actors.partition import Partition
from corpus.actors.usage import Usage
from corpus.stopping import checked
from corpus.words.titles import NAME_PARTICLES

_NEAR_SURNAME, _NEAR_GIVEN, _NEAR_LONE = 86, 84, 90
"""Least likeness of skeletons, 0 to 100, for a slip of spelling."""
_DOMINANT = 4
"""How many times as often one bearer of a surname must be named to get it alone."""


def merge_people(names: Sequence[Usage], partition: Partition) -> None:
    """Join the usages of type person that name one person.

    Two full names are joined only if all full names on both sides agree, so an
    initial never bridges two people with one surname.
    """
    mine = [k for k, name in enumerate(names) if name.type == "person"]
    full = [k for k in mine if len(names[k].words) > 1]
    _merge_full_names(names, full, partition)
    _attach_lone_names(names, mine, full, partition)


def _merge_full_names(
    names: Sequence[Usage], full: Iterable[int], partition: Partition
) -> None:
    by_key: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for k in full:
        by_key[names[k].words].append(k)
    for same in by_key.values():
        partition.join_all(same)
    weight = {key: sum(names[k].count for k in same) for key, same in by_key.items()}
    blocks: dict[str, list[tuple[str, ...]]] = defaultdict(list)

    def rank(key: tuple[str, ...]) -> tuple[bool, int, int, tuple[str, ...]]:
        return len(key[0]) == 1, -weight[key], -len(key), key

    for key in checked(sorted(by_key, key=rank), 100):
        for block in _blocks(key):
            blocks[block].append(key)
    clusters = {key: [key] for key in by_key}
    for block in checked(sorted(blocks), 100):
        _merge_block(blocks[block], clusters)
    for members in clusters.values():
        partition.join_all(by_key[key][0] for key in members)


def _blocks(key: tuple[str, ...]) -> set[str]:
    """Keys are compared only within a block: a surname, a given name, all letters."""
    return {
        "s " + skeleton(key[-1]),
        "g " + skeleton(given_name(key[0])),
        "l " + skeleton("".join(key)),
    }


def _merge_block(
    keys: Sequence[tuple[str, ...]],
    clusters: dict[tuple[str, ...], list[tuple[str, ...]]],
) -> None:
    heads: list[list[tuple[str, ...]]] = []
    for key in checked(keys, 10):
        own = clusters[key]
        if any(own is head for head in heads):
            continue
        fits = [h for h in heads if all(same_person(a, b) for a in h for b in own)]
        if len(fits) == 1:
            fits[0].extend(own)
            for member in own:
                clusters[member] = fits[0]
        else:
            heads.append(own)


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names may be one person's."""
    if "".join(one).replace("-", "") == "".join(other).replace("-", ""):
        return True
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


def _alike(one: str, other: str, least: int) -> bool:
    from rapidfuzz import fuzz

    a, b = skeleton(_unprefixed(one)), skeleton(_unprefixed(other))
    if a == b:
        return bool(a) or one == other
    return min(len(a), len(b)) >= 5 and a[0] == b[0] and fuzz.ratio(a, b) >= least


def _unprefixed(word: str) -> str:
    head, _, tail = word.partition("-")
    return tail if head in NAME_PARTICLES and tail else word


def _given_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    a = [w for w in one if w not in NAME_PARTICLES]
    b = [w for w in other if w not in NAME_PARTICLES]
    if not a or not b:
        return True
    if len(a[0]) == 1 or len(b[0]) == 1:
        return a[0][0] == b[0][0] and _middle_agree(a[1:], b[1:])
    if not _same_given(a[0], b[0]):
        # A name called by its middle part: “Ruth Ann Bell”, “Ann Bell”.
        return a[-1] == b[-1] and len(a) != len(b) and len(a[-1]) > 1
    return _middle_agree(a[1:], b[1:])


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


def _attach_lone_names(
    names: Sequence[Usage],
    mine: Iterable[int],
    full: Sequence[int],
    partition: Partition,
) -> None:
    bearers = _bearers(names, full)
    articles = {k: names[k].article for k in full}
    spelled: dict[tuple[str, int], list[str]] = defaultdict(list)
    for part in sorted(bearers):
        spelled[part[0], len(part)].append(part)
    open_ones: dict[str, list[int]] = defaultdict(list)
    for k in checked(mine, 10):
        name = names[k]
        if len(name.words) != 1:
            continue
        bones = skeleton(name.words[0])
        able = bearers.get(bones) or _near(bones, bearers, spelled)
        here = [entry for entry in able if articles[entry[1]] == name.article]
        chosen = _choose(here, names, partition, least=1)
        if chosen is None:
            chosen = _choose(able, names, partition, least=_DOMINANT)
        if chosen is None:
            open_ones[name.key].append(k)
        else:
            partition.join(chosen, k)
    for same in open_ones.values():
        partition.join_all(same)


def _bearers(
    names: Sequence[Usage], full: Iterable[int]
) -> dict[str, list[tuple[int, int]]]:
    """Skeleton of a part of a name to (0 surname, 1 other part; the usage)."""
    bearers: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for k in checked(full, 100):
        *others, last = names[k].words
        parts = {skeleton(part): 1 for word in others for part in (word,)}
        parts |= {skeleton(part): 1 for part in last.split("-")}
        parts |= {skeleton(last): 0, skeleton(_unprefixed(last)): 0}
        for part, rank in parts.items():
            if len(part) > 1:
                bearers[part].append((rank, k))
    return bearers


def _near(
    bones: str,
    bearers: Mapping[str, list[tuple[int, int]]],
    spelled: Mapping[tuple[str, int], list[str]],
) -> list[tuple[int, int]]:
    """Who bears a surname that may be a slip for this one."""
    from rapidfuzz import fuzz, process

    if len(bones) < 5:
        return []
    able = [
        part
        for length in range(len(bones) - 1, len(bones) + 2)
        for part in spelled.get((bones[0], length), ())
    ]
    found = process.extract(
        bones, able, scorer=fuzz.ratio, score_cutoff=_NEAR_LONE, limit=3
    )
    return [entry for part, *_ in found for entry in bearers[part] if entry[0] == 0]


def _choose(
    able: Sequence[tuple[int, int]],
    names: Sequence[Usage],
    partition: Partition,
    least: float,
) -> int | None:
    """The person meant: a surname before a given name, then who is named most.

    Args:
        able: Those who bear the name, with the rank of the part that fits.
        names: All usages.
        partition: What is joined so far.
        least: How many times as often as the next the first must be named.
    """
    if not able:
        return None
    best = min(rank for rank, _ in able)
    counts: dict[int, int] = defaultdict(int)
    for rank, k in able:
        if rank == best:
            counts[partition.root(k)] += names[k].count
    order = sorted(counts, key=lambda root: (-counts[root], root))
    if len(order) > 1 and counts[order[0]] < least * counts[order[1]]:
        return None
    return order[0]
