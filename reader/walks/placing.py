"""Where the reader is, in words for the status line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from corpus.comparison import Comparison
from corpus.counting import counted
from corpus.kinds import SIGNS, STATED, doubt
from corpus.languages import not_compared
from reader.walks.called import pair_called
from reader.walks.numbers import numbers_of
from reader.walks.stops import ALL_CONFLICTS, NOTHING, SUREST, Stop
from widgets.lines.cells import cropped
from widgets.wording.scores import score_bar

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import Group

NOTHING_SHARED = "no two articles share anything"
_COMPARED = frozenset({"matches", SUREST, "conflicts", ALL_CONFLICTS, "in all"})
"""Walks of what articles have in common."""
_OF_CONFLICTS = frozenset({"conflicts", ALL_CONFLICTS})
_GIST = 60
_VALUE = 24
"""Cells of a value in which articles disagree, at most."""
_FEW = 6
"""Articles that are named by their numbers, at most."""


def place_of(
    known: Comparison, kind: str, stop: Stop | None, at: int, of: int
) -> tuple[Content, str]:
    """The stop of a walk (sign, position, kind, likeness, articles), and its words."""
    if stop is None:
        return _overview(known), ""
    gist = _gist(known, kind, stop)
    group = known.shown.by_number.get(stop.group) if stop.group is not None else None
    if group is None:
        return Content.styled(f" {kind} {at + 1:,}/{of:,}", "bold"), gist
    walk = "" if kind == "matches" else f"{kind} "
    told = (_kind(group, kind), _where(known, group, kind), _differs(group))
    place = Content.assemble(
        (f" {SIGNS[group.kind]} {walk}{at + 1:,}/{of:,}", "bold"),
        *(f"  {part}" for part in told if part),
    )
    return place, gist


def _gist(known: Comparison, kind: str, stop: Stop) -> str:
    """The words of a stop, unless the name of the walk says them already."""
    text = known[stop.article].text[stop.span.start : stop.span.end][: 2 * _GIST]
    words = " ".join(text.split())
    if words.casefold() in kind.casefold():
        return ""
    return words if len(words) <= _GIST else words[: _GIST - 1] + "…"


def _kind(group: Group, walk: str) -> str:
    """What kind of match it is, unless the walk says so, and how sure."""
    kind = "" if walk in _OF_CONFLICTS else group.kind
    said = ", ".join(filter(None, (kind, doubt(group.score)[0])))
    return f"{said} {score_bar(group.score)}".lstrip()


def _overview(known: Comparison) -> Content:
    count = len(known.groups)
    if not count:
        if not known.articles[1:]:
            return Content(" one article: name others to compare")
        told = not_compared(known.articles)
        return Content(told and f" {told}")
    conflicts = sum(group.kind == "conflict" for group in known.groups)
    clash = f", {conflicts} in conflict" if conflicts else ""
    told = counted(count, "match", "matches")
    return Content.assemble((f" {told}", "bold"), clash)


def nothing_of(known: Comparison, kind: str) -> str:
    """What is said if a walk has no stop, with ids of commands in braces."""
    numbers = _in_conflict(known) if kind in _OF_CONFLICTS else []
    told = NOTHING.get(kind, f"nothing to walk: {kind}")
    if numbers:
        more = " …" if len(numbers) > _FEW else ""
        elsewhere = " ".join(map(str, numbers[:_FEW])) + more
        return f"{told} · {{walk.all-conflicts}} walks those in {elsewhere}"
    if kind in _OF_CONFLICTS:
        told = NOTHING[ALL_CONFLICTS]
    if kind in ("matches", SUREST) and known.groups:
        return f"{told} · {{ask.table}} tells which share most"
    apart = kind in _COMPARED and not_compared(known.articles)
    return f"{told} · not compared across languages" if apart else told


def _in_conflict(known: Comparison) -> list[int]:
    """The numbers of the articles that contradict one another."""
    disputed = {
        passage.article
        for group in known.groups
        for passage in known.opponents_in(group)
    }
    return sorted(map(known.number_of, disputed))


def _where(known: Comparison, group: Group, walk: str) -> str:
    if walk == "in all":
        return ""
    numbers = numbers_of(known, {side.article for side in group.passages})
    texts = len(known.articles) - len(known.twins)
    if len(numbers) == len(pair_called(known, walk) or ()):
        return ""  # the name of the walk has them
    if len(numbers) == texts > 2:
        return "in all"
    if len(numbers) > _FEW:
        return f"in {len(numbers)} of {texts}"
    return "in " + "↔".join(numbers)


def _differs(group: Group) -> str:
    """The first disagreement, both values as they are printed."""
    # Values can differ without a conflict: numbers of different days.
    for match in sorted(group.matches, key=lambda match: match.kind != "conflict"):
        for differs in match.differs:
            values = (differs.left, differs.right)
            return " ≠ ".join(cropped(value or STATED, _VALUE) for value in values)
    return ""
