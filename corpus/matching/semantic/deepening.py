"""Links that words leave in doubt, decided by words and meaning together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from corpus.kinds import is_sure
from corpus.matching.candidates.find import compare_pairs, find_candidates
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.links.find import (
    Link,
    least_score,
    pick_links,
    ungrade,
    weigh_pairs,
)
from corpus.matching.rarity import Weights
from corpus.matching.semantic.likeness import tell_likeness
from corpus.matching.semantic.odds import is_likely, tell_own, weigh_open
from corpus.matching.semantic.pieces import Meaning
from corpus.matching.units import Bools, Floats, Ints, Units, among
from corpus.models import Match
from corpus.stopping import checked


def find_sure(
    units: Units, links: Iterable[Link], matches: Iterable[Match]
) -> list[Link]:
    """The links that lie in matches which are not in doubt by their words.

    Args:
        units: The sentences.
        links: What words come to.
        matches: What these come to.
    """
    sure: dict[tuple[str, str], list[Match]] = {}
    for match in matches:
        if is_sure(match.score):
            sure.setdefault((match.left.article, match.right.article), []).append(match)
    kept: list[Link] = []
    for link in checked(links):
        one, two = (units.passage(unit) for unit in link[:2])
        around = sure.get((one.article, two.article), ())
        if any(m.left.covers(one) and m.right.covers(two) for m in around):
            kept.append(link)
    return kept


def decide_links(
    units: Units,
    weights: Weights,
    known: Sequence[Link],
    sure: Sequence[Link],
    meaning: Meaning,
) -> list[Link]:
    """The links that are sure, and those that words and meaning come to, in order.

    Args:
        units: The sentences.
        weights: Of their words.
        known: What words come to.
        sure: What of it stays, with its score, whatever its meaning.
        meaning: What was read of the sentences.
    """
    if not len(units):
        return []
    pairs, own = find_open(units, weights, known, meaning)
    scores = weigh_open(units, pairs, own, alone=meaning.alone)
    likely = is_likely(len(units.articles), own, scores, alone=meaning.alone)
    likely &= ~_dropped(units, weights, pairs, known)
    stays = _scores_of(units, pairs, sure)
    scores = np.fmax(scores, stays)
    likely |= ~np.isnan(stays)
    found = pick_links(units, weights.idf, pairs.where(likely), scores[likely])
    there = {link[:2] for link in sure}
    return sorted([*sure, *(link for link in found if link[:2] not in there)])


def find_open(
    units: Units, weights: Weights, known: Sequence[Link], meaning: Meaning
) -> tuple[Pairs, Floats]:
    """The pairs that may be links, and what they have themselves, as `tell_own` does.

    Beside pairs that share rare words, those whose sentences are the nearest to each
    other of their two articles.

    Args:
        units: The sentences.
        weights: Of their words.
        known: What words come to.
        meaning: What was read of the sentences.
    """
    pieces, general, _ = meaning
    pairs = find_candidates(units, weights.idf)
    left, right = find_nearest(units.article, pieces.sentences)
    new = ~among(_keys(units, left, right), _keys(units, pairs.left, pairs.right))
    near = compare_pairs(units, weights.idf, left[new], right[new])
    pairs = Pairs.together([pairs, near])
    alike = tell_likeness(pieces, general, pairs.left, pairs.right)
    return pairs, tell_own(units, weights, pairs, alike, known)


def find_nearest(article: Ints, sentences: Floats) -> tuple[Ints, Ints]:
    """Pairs of sentences that are the nearest to each other of their two articles.

    Args:
        article: The article of each sentence, ascending.
        sentences: A unit row for each.
    """
    edges = np.flatnonzero(np.diff(article, prepend=-1, append=-1))
    found = [np.zeros((2, 0), np.int64)]
    for number, here in enumerate(checked(edges[:-1])):
        mine = slice(here, edges[number + 1])
        for other in range(number + 1, len(edges) - 1):
            there = edges[other]
            near = sentences[mine] @ sentences[there : edges[other + 1]].T
            best, back = near.argmax(axis=1), near.argmax(axis=0)
            ours = np.flatnonzero(back[best] == np.arange(len(best)))
            found.append(np.stack([here + ours, there + best[ours]]))
    left, right = np.concatenate(found, axis=1)
    return left, right


def _dropped(
    units: Units, weights: Weights, pairs: Pairs, known: Sequence[Link]
) -> Bools:
    """Which pairs words would link, but for rivals, names or speakers."""
    come, _ = weigh_pairs(units, weights, pairs, least_score(weights.articles))
    keys = _keys(units, pairs.left, pairs.right)
    dropped = among(keys, _keys(units, come.left, come.right))
    return dropped & ~among(keys, _keys_of(units, known))


def _scores_of(units: Units, pairs: Pairs, links: Sequence[Link]) -> Floats:
    """The log odds of pairs that are links; of others not a number."""
    keys = _keys(units, pairs.left, pairs.right)
    linked = _keys_of(units, links)
    scores = np.full(len(pairs), np.nan, np.float32)
    grades = np.array([link[2] for link in links], np.float32)
    hit = among(keys, linked)
    scores[hit] = ungrade(grades)[np.searchsorted(linked, keys[hit])]
    return scores


def _keys(units: Units, left: Ints, right: Ints) -> Ints:
    return left * len(units) + right


def _keys_of(units: Units, links: Sequence[Link]) -> Ints:
    ends = np.array([link[:2] for link in links], np.int64).reshape(-1, 2)
    return _keys(units, ends[:, 0], ends[:, 1])
