"""Long passages: fragments of many sentences, grown from sentences that are alike."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from corpus.matching.candidates.find import find_candidates
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.sharing import dice
from corpus.matching.long_passages.fragment import LEAST_LENGTH, Fragment, Run
from corpus.matching.long_passages.reprints import find_reprints
from corpus.matching.long_passages.summaries import Seed, tell_summaries
from corpus.matching.rarity import weigh_words, word_norms
from corpus.matching.units import Bools, Floats, Ints, Units
from corpus.stopping import checked

# Long texts know their own words; the background does little more than break ties.
_BACKGROUND = 5.0
_COSINE = 0.32
_DICE = 0.38
_WINDOW = 0.33
_IN_WINDOW = 0.16
_ALIKE = 0.38
_GAP = 4
# A summary shares few words with what it tells, and leaves most of it out.
_WIDELY_ALIKE = 0.17
_WIDE_GAP = 40
_HINT = 0.08
_DOUBLE = 0.5


def find_fragments(units: Units) -> list[Fragment]:
    """Find the long passages that articles share, in order of place.

    Alike sentences seed fragments; seeds within a gap join, the gap shrinks until
    the whole of the fragment is alike, and the best of overlapping ones stays.
    Many sentences told in a few are joined over a wider gap.

    Source:
        Sanchez-Perez, Sidorov, Gelbukh, A winning approach to text alignment for
        text reuse detection at PAN 2014.
    """
    idf = weigh_words(units, _BACKGROUND)
    pairs = find_candidates(units, idf)
    seeded = (pairs.cosine > _COSINE) & (dice(units, pairs) > _DICE)
    seeded |= _in_windows(units, pairs, word_norms(units, idf))
    seeds = _by_articles(units, pairs.where(seeded))
    hints = _by_articles(units, pairs.where(pairs.cosine > _HINT))
    reprints = find_reprints(units)
    found: list[Fragment] = []
    for owners in checked(sorted(seeds.keys() | reprints.keys())):
        told = _align(units, idf, seeds.get(owners, []), hints.get(owners, []))
        for copied in reprints.get(owners, []):
            if not any(_overlaps(copied, fragment) for fragment in told):
                told.append(copied)
        found.extend(told)
    return sorted(found, key=lambda f: (f.left, f.right))


def _by_articles(units: Units, pairs: Pairs) -> dict[tuple[int, int], list[Seed]]:
    """Pairs in order, by the two articles that they are of."""
    found: dict[tuple[int, int], list[Seed]] = {}
    for seed in sorted(zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)):
        owners = int(units.article[seed[0]]), int(units.article[seed[1]])
        found.setdefault(owners, []).append(seed)
    return found


def _in_windows(units: Units, pairs: Pairs, norms: Floats) -> Bools:
    """Pairs in two sentences here and two there that are alike taken together.

    They find passages whose sentences were cut differently.
    """
    size = len(units)
    keys = pairs.left * size + pairs.right
    ranked = np.argsort(keys)
    dots = pairs.cosine * norms[pairs.left] * norms[pairs.right]
    found = np.zeros(len(pairs), np.bool_)
    for here, there in ((0, 0), (0, -1), (-1, 0), (-1, -1)):
        left = (pairs.left + here).clip(0, size - 2)
        right = (pairs.right + there).clip(0, size - 2)
        inside = units.article[left] == units.article[left + 1]
        inside &= units.article[right] == units.article[right + 1]
        total = sum(
            (_look_up(keys, ranked, dots, (left + a) * size + right + b))
            for a, b in ((0, 0), (0, 1), (1, 0), (1, 1))
        )
        long = norms[left] ** 2 + norms[left + 1] ** 2
        wide = norms[right] ** 2 + norms[right + 1] ** 2
        found |= inside & (total / np.sqrt(long * wide + 1e-9) > _WINDOW)
    return found & (pairs.cosine > _IN_WINDOW)


def _look_up(keys: Ints, ranked: Ints, values: Floats, wanted: Ints) -> Floats:
    """The values of the pairs with the wanted keys, 0 where there is none."""
    place = np.searchsorted(keys, wanted, sorter=ranked).clip(max=len(keys) - 1)
    there = ranked[place]
    return np.where(keys[there] == wanted, values[there], 0)


def _align(
    units: Units, idf: Floats, seeds: list[Seed], hints: list[Seed]
) -> list[Fragment]:
    """The fragments of two articles."""
    near = _best(_grow(units, idf, seeds, _GAP, _ALIKE))
    wide = _best(_grow(units, idf, seeds, _WIDE_GAP, _WIDELY_ALIKE))
    told = tell_summaries(units, near, wide, hints)
    return [one for one in told if min(one.lengths(units)) >= LEAST_LENGTH]


def _grow(
    units: Units, idf: Floats, seeds: list[Seed], gap: int, least: float
) -> Iterator[Fragment]:
    """Join seeds, over as wide gaps as can be, into fragments that are alike."""
    waiting = [(seeds, gap)] if seeds else []
    while waiting:
        seeds, gap = waiting.pop()
        for cluster in _cluster(seeds, gap, 0):
            left = (min(s[0] for s in cluster), max(s[0] for s in cluster))
            right = (min(s[1] for s in cluster), max(s[1] for s in cluster))
            score = _likeness(units, idf, left, right)
            if score > least:
                yield Fragment(left, right, score)
            elif gap:
                waiting.append((cluster, gap - 1))


def _cluster(
    seeds: list[Seed], gap: int, side: int, settled: bool = False
) -> list[list[Seed]]:
    """Cut seeds wherever a side has a wider gap, until neither has."""
    ordered = sorted(seeds, key=lambda s: (s[side], s[1 - side]))
    parts = [[ordered[0]]]
    for seed in ordered[1:]:
        if seed[side] - parts[-1][-1][side] - 1 > gap:
            parts.append([])
        parts[-1].append(seed)
    if settled and len(parts) == 1:
        return parts
    return [p for part in parts for p in _cluster(part, gap, 1 - side, len(parts) == 1)]


def _likeness(units: Units, idf: Floats, left: Run, right: Run) -> float:
    one, two = (
        np.bincount(
            units.bag[units.ptr[first] : units.ptr[last + 1]], minlength=len(idf)
        )
        * idf
        for first, last in (left, right)
    )
    return float(one @ two / np.sqrt((one @ one) * (two @ two) + 1e-9))


def _best(fragments: Iterator[Fragment]) -> list[Fragment]:
    """Of fragments that overlap, those that cover more, or are more alike.

    One side alone may overlap, as a passage may stand twice in the other article,
    but then the lesser must be worth a good part of the better.
    """
    kept: list[Fragment] = []
    for one in sorted(fragments, key=_rank):
        if not any(_outdone(one, better) for better in kept):
            kept.append(one)
    return kept


def _rank(fragment: Fragment) -> tuple[float, tuple[int, int], tuple[int, int]]:
    return -_worth(fragment), fragment.left, fragment.right


def _worth(fragment: Fragment) -> float:
    sides = (fragment.left, fragment.right)
    return fragment.score * sum(last - first + 1 for first, last in sides)


def _outdone(one: Fragment, better: Fragment) -> bool:
    left = _overlap(one.left, better.left)
    right = _overlap(one.right, better.right)
    lesser = _worth(one) < _DOUBLE * _worth(better)
    return (left and right) or ((left or right) and lesser)


def _overlaps(one: Fragment, other: Fragment) -> bool:
    return _overlap(one.left, other.left) and _overlap(one.right, other.right)


def _overlap(one: Run, two: Run) -> bool:
    """Whether at least half of a run lies in another."""
    common = min(one[1], two[1]) - max(one[0], two[0]) + 1
    return common * 2 > one[1] - one[0]
