"""Links that likeness of meaning adds to those that words come to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from corpus.matching.candidates.find import compare_pairs, find_candidates
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.evidence.rows import tell_worth
from corpus.matching.evidence.scoring import (
    score_pairs,
    weigh_closely,
    weigh_surroundings,
)
from corpus.matching.links.find import Link, least_score, pick_links
from corpus.matching.rarity import Weights
from corpus.matching.semantic.likeness import tell_likeness
from corpus.matching.semantic.odds import is_likely, tell_evidence, weigh_evidence
from corpus.matching.semantic.pieces import Meaning, Pieces
from corpus.matching.units import Bools, Floats, Ints, Units, among
from corpus.stopping import checked

# Log odds by words; those of two sentences that share none are greater.
_HOPELESS = -14.0


class Open(NamedTuple):
    """Pairs that meaning may link, or that words do."""

    pairs: Pairs
    evidence: Floats
    """A row for each, as `tell_evidence` tells it."""
    linked: Bools
    """Which of them words link."""


def add_links(
    units: Units, weights: Weights, known: Sequence[Link], meaning: Meaning
) -> list[Link]:
    """The links that are known, and those that meaning adds, in order.

    Beside pairs that share rare words, those are weighed whose sentences are the
    nearest to each other of their two articles.

    Args:
        units: The sentences.
        weights: Of their words.
        known: What words come to.
        meaning: What was read of them.
    """
    if not len(units):
        return []
    pairs, evidence, linked = find_open(units, weights, known, meaning)
    words, scores = evidence[:, 0], weigh_evidence(evidence, alone=meaning.alone)
    scores = np.where(linked, np.maximum(scores, words), scores)
    likely = is_likely(evidence, scores) | linked
    found = pick_links(units, weights.idf, pairs.where(likely), scores[likely])
    there = {link[:2] for link in known}
    return sorted([*known, *(link for link in found if link[:2] not in there)])


def find_open(
    units: Units, weights: Weights, known: Sequence[Link], meaning: Meaning
) -> Open:
    """The pairs that meaning may link, or words do.

    What words come to and rivals or names speak against stays left out.

    Args:
        units: The sentences.
        weights: Of their words.
        known: What words come to.
        meaning: What was read of them.
    """
    pieces, general, _ = meaning
    candidates = _add_nearest(units, pieces, weights.idf)
    named = tell_worth(units, weights.idf)
    pairs, words = score_pairs(units, weights, named, candidates, _HOPELESS)
    words = weigh_surroundings(units, weights, pairs, words)
    words = weigh_closely(units, weights, named, pairs, words)
    alike = tell_likeness(pieces, general, pairs.left, pairs.right)
    evidence = tell_evidence(units, pairs, words, alike, known)
    linked = _linked(units, pairs, known)
    kept = linked | (words < least_score(weights.articles))
    return Open(pairs.where(kept), evidence[kept], linked[kept])


def _add_nearest(units: Units, pieces: Pieces, idf: Floats) -> Pairs:
    pairs = find_candidates(units, idf)
    left, right = find_nearest(units.article, pieces.sentences)
    known = _keys(units, pairs.left, pairs.right)
    new = ~among(_keys(units, left, right), known)
    return Pairs.together([pairs, compare_pairs(units, idf, left[new], right[new])])


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


def _keys(units: Units, left: Ints, right: Ints) -> Ints:
    return left * len(units) + right


def _linked(units: Units, pairs: Pairs, known: Sequence[Link]) -> Bools:
    """Which pairs words link."""
    ends = np.array([link[:2] for link in known], np.int64).reshape(-1, 2)
    links = _keys(units, ends[:, 0], ends[:, 1])
    return among(_keys(units, pairs.left, pairs.right), links)
