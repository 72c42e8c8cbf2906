"""Where the reader is, in words for the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from corpus.comparison import Comparison
from corpus.kinds import SIGNS
from reader.walks.stops import Stop
from widgets.status_line import score_bar

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import Group

_GIST = 60


def place_of(
    known: Comparison, kind: str, stop: Stop | None, at: int, of: int
) -> Content:
    """The stop of a walk: sign, position, kind, likeness, articles, words."""
    if stop is None:
        return _overview(known)
    group = known.by_number.get(stop.group) if stop.group is not None else None
    gist = (_gist(known, stop), "italic")
    if group is None:
        return Content.assemble((f" {kind} {at + 1}/{of}  ", "bold"), gist)
    walk = "" if kind == "matches" else f"{kind} "
    return Content.assemble(
        (f" {SIGNS[group.kind]} {walk}{at + 1}/{of}", "bold"),
        f"  {group.kind} {score_bar(group.score)}  {_where(known, group)}  ",
        _differs(group),
        gist,
    )


def _overview(known: Comparison) -> Content:
    count = len(known.groups)
    if not count:
        return Content(
            "" if known.articles[1:] else " one article: name others to compare"
        )
    conflicts = sum(group.kind == "conflict" for group in known.groups)
    told = f" {count} matches" if count != 1 else " 1 match"
    clash = f", {conflicts} in conflict" if conflicts else ""
    return Content.assemble((told, "bold"), clash)


def _where(known: Comparison, group: Group) -> str:
    numbers = [str(known.number_of(a.id)) for a in known.articles_of(group)]
    if len(numbers) == len(known.articles) > 2:
        return "in all"
    if len(numbers) > 6:
        return f"in {len(numbers)} of {len(known.articles)}"
    return "in " + "↔".join(numbers)


def _differs(group: Group) -> str:
    """The first disagreement, both values as they are printed."""
    for match in group.matches:
        for differs in match.differs:
            return f"{differs.left or '—'} ≠ {differs.right or '—'}  "
    return ""


def _gist(known: Comparison, stop: Stop) -> str:
    text = known[stop.article].text[stop.span.start : stop.span.end][: 2 * _GIST]
    words = " ".join(text.split())
    return words if len(words) <= _GIST else words[: _GIST - 1] + "…"
