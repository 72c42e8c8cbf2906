"""Groups: one passage as it stands in two or more articles."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.kinds import gravest, mean_score
from corpus.models import Group, Match
from corpus.texts import Passage


def collect_groups(matches: Iterable[Match]) -> tuple[Group, ...]:
    """Gather matches by their group, in order of number."""
    gathered: dict[int, list[Match]] = {}
    for match in matches:
        gathered.setdefault(match.group, []).append(match)
    return tuple(_group(number, gathered[number]) for number in sorted(gathered))


def _group(number: int, matches: list[Match]) -> Group:
    ordered = sorted(matches, key=lambda m: (m.left, m.right))
    return Group(
        number=number,
        kind=gravest(m.kind for m in ordered),
        score=mean_score([m.score for m in ordered]),
        passages=_merge(p for m in ordered for p in (m.left, m.right)),
        matches=tuple(ordered),
    )


def _merge(passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """Passages of one article that overlap become one."""
    merged: list[Passage] = []
    for passage in sorted(passages):
        last = merged[-1] if merged else None
        if last and last.article == passage.article and passage.start < last.end:
            end = max(last.end, passage.end)
            merged[-1] = Passage(last.article, last.start, end)
        else:
            merged.append(passage)
    return tuple(merged)
