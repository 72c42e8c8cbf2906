"""The stories of a set: its articles, sorted by the event that they tell of."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np

from corpus.matching.stories.likeness import Likeness, liken
from corpus.matching.stories.linkage import Pair, average_link
from corpus.matching.stories.terms import read_terms
from corpus.matching.units import Bools, Units
from corpus.models import Story
from corpus.stopping import checkpoint

# Who opens a few articles has mostly chosen them for one event. The more there are,
# the oftener two are alike by chance, or tell of two events of one kind.
_LEAST = 0.1
_FEW = 25
_GROWTH = 0.04


def stories_of(units: Units) -> tuple[Story, ...]:
    """Sort articles into stories.

    Args:
        units: The sentences of all articles, these in order of their ids.

    Returns:
        Those stories that two articles or more tell, the largest first, then by the
        first of their ids; every other article tells what no other does.

    Source:
        Group average clustering of words weighted by rarity, as in Yang, Pierce,
        Carbonell, A study of retrospective and on-line event detection, 1998.
    """
    if len(units.articles) < 2 or not len(units.bag):
        return ()
    articles = len(units.articles)
    alike = liken(read_terms(units), units.articles)
    checkpoint()
    least = _least(articles)
    alike = alike.where(_told_twice(alike, articles, least))
    pairs: list[Pair] = list(zip(*(column.tolist() for column in alike), strict=True))
    clusters = average_link(articles, pairs, least)
    central = _centrality(clusters, pairs)
    stories: list[Story] = []
    for cluster in clusters:
        ranked = sorted(cluster, key=lambda at: (-central[at], at))
        stories.append(Story(tuple(units.articles[at].id for at in ranked)))
    told = (story for story in stories if len(story.articles) > 1)
    return tuple(sorted(told, key=_largest_first))


def _least(articles: int) -> float:
    """The likeness that two stories of a set must have to be one."""
    return _LEAST + _GROWTH * max(0.0, math.log(articles / _FEW))


def _told_twice(alike: Likeness, articles: int, least: float) -> Bools:
    """Which pairs are of articles that are each alike enough to some other."""
    near = alike.where(alike.score >= least)
    is_told = np.zeros(articles, np.bool_)
    is_told[near.left] = is_told[near.right] = True
    return is_told[alike.left] & is_told[alike.right]


def _centrality(clusters: Iterable[list[int]], pairs: Iterable[Pair]) -> list[float]:
    """How alike each article is to all others of its story together."""
    story = {at: number for number, c in enumerate(clusters) for at in c}
    central = [0.0] * len(story)
    for one, two, score in pairs:
        if story[one] == story[two]:
            central[one] += score
            central[two] += score
    return central


def _largest_first(story: Story) -> tuple[int, str]:
    return -len(story.articles), min(story.articles)
