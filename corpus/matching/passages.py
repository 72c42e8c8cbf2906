"""Clusters of linked sentences turned into matches of passages."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from corpus.matching.clusters import Cluster, pair_runs
from corpus.matching.kinds import judge
from corpus.matching.links import Link
from corpus.matching.units import Units
from corpus.models import Match, Passage


def make_matches(
    units: Units, clusters: Iterable[Cluster], check: Callable[[], None] = lambda: None
) -> list[Match]:
    """Make the matches of clusters, numbered in their order from 1."""
    explain = lru_cache(maxsize=4096)(judge)
    matches: list[Match] = []
    for number, cluster in enumerate(clusters, start=1):
        check()
        for run in pair_runs(units, cluster):
            left = _passage(units, [one for one, _, _ in run])
            right = _passage(units, [two for _, two, _ in run])
            kind, differs = explain(
                _text(units, run[0][0], left), _text(units, run[0][1], right)
            )
            score = 100.0 if kind == "verbatim" else _score(run)
            matches.append(Match(left, right, score, kind, number, differs))
    return matches


def _passage(units: Units, members: list[int]) -> Passage:
    article = units.articles[int(units.article[members[0]])]
    first, last = min(members), max(members)
    return Passage(article.id, int(units.start[first]), int(units.end[last]))


def _text(units: Units, member: int, passage: Passage) -> str:
    text = units.articles[int(units.article[member])].text
    return text[passage.start : passage.end]


def _score(run: list[Link]) -> float:
    """Mean of the best score of every sentence of a run, 0 to 99."""
    best: dict[int, float] = {}
    for one, two, score in run:
        for unit in (one, two):
            best[unit] = max(best.get(unit, 0.0), score)
    return round(min(99.0, 100 * sum(best.values()) / len(best)), 1)
