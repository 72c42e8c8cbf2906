"""Clusters of linked sentences, and long fragments, turned into matches of passages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from corpus.matching.clusters import Cluster, pair_runs
from corpus.matching.explaining import explain
from corpus.matching.finding import Finding
from corpus.matching.judging import judge
from corpus.matching.links.find import Link
from corpus.matching.long_passages.fragment import LEAST_LENGTH, Fragment
from corpus.matching.units import Units
from corpus.models import Match
from corpus.stopping import checked
from corpus.texts import Span


def find_in_clusters(units: Units, clusters: Iterable[Cluster]) -> Iterator[Finding]:
    """The passages of clusters, numbered in the clusters' order from 1."""
    for number, cluster in enumerate(clusters, start=1):
        for run in pair_runs(units, cluster):
            ours = [one for one, _, _ in run]
            theirs = [two for _, two, _ in run]
            yield Finding(
                left=units.articles[int(units.article[ours[0]])],
                one=Span(int(units.start[min(ours)]), int(units.end[max(ours)])),
                right=units.articles[int(units.article[theirs[0]])],
                two=Span(int(units.start[min(theirs)]), int(units.end[max(theirs)])),
                score=_score(run),
                group=number,
            )


def find_in_fragments(units: Units, fragments: Iterable[Fragment]) -> Iterator[Finding]:
    """The passages of fragments, to the word; alike passages share a number."""
    homes: list[tuple[tuple[int, int], int]] = []
    count = 0
    for fragment in fragments:
        sides = (fragment.left, fragment.right)
        known = [n for run, n in homes if any(_mostly(run, side) for side in sides)]
        number = known[0] if known else count + 1
        count = max(count, number)
        homes.extend((side, number) for side in sides)
        yield from _settle(units, fragment, number)


def _settle(units: Units, fragment: Fragment, number: int) -> Iterator[Finding]:
    left = units.articles[int(units.article[fragment.left[0]])]
    right = units.articles[int(units.article[fragment.right[0]])]
    one, two = _reach(units, fragment.left), _reach(units, fragment.right)
    settled = [(one, two)]
    if not fragment.summary:
        # News has no long passages, and need not load this.
        from corpus.matching.long_passages.borders import settle_borders

        settled = settle_borders(left.text, one, right.text, two)
    score = round(min(99.0, 100 * fragment.score), 1)
    for ours, theirs in settled:
        if min(len(ours), len(theirs)) >= LEAST_LENGTH:
            yield Finding(left, ours, right, theirs, score, number)


def _reach(units: Units, run: tuple[int, int]) -> Span:
    return Span(int(units.start[run[0]]), int(units.end[run[1]]))


def _mostly(one: tuple[int, int], two: tuple[int, int]) -> bool:
    common = min(one[1], two[1]) - max(one[0], two[0]) + 1
    longest = max(one[1] - one[0], two[1] - two[0]) + 1
    return common * 2 > longest


def make_matches(
    findings: Iterable[Finding],
    told: Iterable[Match] = (),
) -> list[Match]:
    """Tell the kind of every finding.

    Args:
        findings: In order.
        told: Matches of the same articles; what was told of one is not asked again.
    """
    judged = lru_cache(maxsize=4096)(judge)
    known = {(match.left, match.right): match for match in told}
    matches: list[Match] = []
    for found in checked(findings):
        match = known.get(found.sides) or explain(found, judged)
        score = 100.0 if match.kind == "verbatim" else found.score
        if (match.score, match.group) != (score, found.group):
            match = replace(match, score=score, group=found.group)
        matches.append(match)
    return matches


def _score(run: list[Link]) -> float:
    """Mean of the best score of every sentence of a run, 0 to 99."""
    best: dict[int, float] = {}
    for one, two, score in run:
        for unit in (one, two):
            best[unit] = max(best.get(unit, 0.0), score)
    return round(min(99.0, 100 * sum(best.values()) / len(best)), 1)
