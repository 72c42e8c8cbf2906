"""What a match card says: the kind, what differs, who has it, and every passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from rich.cells import cell_len

from corpus.comparison import Comparison
from corpus.disputes import disputes_of
from corpus.kinds import SIGNS, STATED, Flag, doubt, flagged
from corpus.matching import find_origin
from corpus.models import Group
from corpus.texts import Passage, outermost
from reader.pages.kinds import DIFFERENCES, KINDS
from reader.pages.pointing import Chosen, Marked, point_out
from widgets.lines.cells import Piece, cropped
from widgets.lists.passage_list import PassageRow, Told, marked_pieces
from widgets.lists.row_layout import Heading
from widgets.wording.naming import name_of
from widgets.wording.scores import score_bar

_NAMED = 12
"""Articles that are named by their numbers, at most."""
_VALUES = 46
"""Cells of two values in which articles disagree, so that the line tells who prints
which in a terminal of eighty."""


Row = PassageRow | Heading


class Card(NamedTuple):
    """What a card shows."""

    rows: tuple[Row, ...]
    chosen: Chosen
    """What is marked in its passages."""


def make_card(known: Comparison, group: Group, here: Passage) -> Card:
    """Explain a match; the passage the reader is on comes first."""
    # Of passages inside one another, the one that the reader is on is shown.
    others = outermost(group.passages)
    passages = [here, *(p for p in others if not p.covers(here))]
    chosen, marks = point_out(known, group, passages)
    rows: list[Row] = [*_summary(known, group)]
    for passage, marked in zip(passages, marks, strict=True):
        aside = _likeness(known, group, here, passage)
        rows.extend([Told(""), make_row(known, passage, marked, *aside)])
    return Card(tuple(rows), chosen)


def _summary(known: Comparison, group: Group) -> Iterator[Told]:
    colour = "conflict" if group.kind == "conflict" else "match-sign"
    kind = (f" {SIGNS[group.kind]}{group.number}  ", colour)
    told = (KINDS[group.kind], "strong")
    yield _told(kind, told, (f"  {score_bar(group.score)}", ""), *_doubt(group.score))
    yield _told(*_where(known, group))
    yield from _disagreements(known, group)
    yield from _origin(known, group)
    if group.flags:
        yield _told((f" {', '.join(flagged(group.flags))}", "faint"))


def _where(known: Comparison, group: Group) -> Iterator[Piece]:
    """The numbers of the articles that have the match, and of those that lack it."""
    held = known.articles_of(group)
    numbers = [str(known.number_of(article.id)) for article in held]
    more = f" and {len(numbers) - _NAMED} more" if len(numbers) > _NAMED else ""
    yield from ((" in  ", "faint"), (" ".join(numbers[:_NAMED]), ""), (more, "faint"))
    missing = len(known.articles) - len(held)
    if missing > _NAMED:
        yield (f"   not in {missing} others", "faint")
    elif missing:
        others = (a for a in known.articles if a not in held)
        yield ("   not in  ", "faint")
        yield (" ".join(str(known.number_of(a.id)) for a in others), "")


def _origin(known: Comparison, group: Group) -> Iterator[Told]:
    """Which article probably had it first, and why; nothing for mere paraphrases."""
    if group.kind not in ("verbatim", "near"):
        return
    origin = find_origin(group, {a.id: a for a in known.articles_of(group)})
    if origin.article is None:
        told = "cannot tell who printed it first"
    else:
        told = f"probably first in {known.number_of(origin.article)}"
    yield _told((f" {told}  ", ""), ("  ".join(origin.evidence), "faint"))


def _told(*pieces: Piece) -> Told:
    return Told("", "", pieces)


def _doubt(score: float) -> Iterator[Piece]:
    word, why = doubt(score)
    if word:
        yield (f"  {word}: {why}", "strong")


def _disagreements(known: Comparison, group: Group) -> Iterator[Told]:
    """A line for each: which articles print which value."""
    for kind, values in differences(known, group):
        line: list[Piece] = [(f" ≠ {DIFFERENCES[kind]}", "conflict")]
        shortest = min(cell_len(value.text or STATED) for value in values)
        most = max(_VALUES // 2, _VALUES - shortest)
        for place, value in enumerate(values):
            lead = "  ·  " if place else "  "
            who = " ".join(map(str, value.articles))
            said = cropped(value.text or STATED, most)
            line += [(f"{lead}{said}", ""), (" in ", "faint"), (who, "")]
            line += [(f", {value.day}", "faint")] * bool(value.day)
        yield _told(*line)


class Value(NamedTuple):
    """What some articles print where others print something else."""

    text: str
    """Empty where a word is missing."""
    articles: list[int]
    """Those that print it, by their numbers."""
    day: str
    """When it was first printed, if that may be why it differs; else empty."""


def differences(known: Comparison, group: Group) -> Iterator[tuple[str, list[Value]]]:
    """Each disagreement with its values, that of the first article first.

    Numbers that may have changed from day to day are in the order of their days.
    """
    for dispute in disputes_of(group, known.quote):
        dated = Flag.DAYS in group.flags and dispute.kind == "number"
        values = [
            Value(
                text,
                sorted(map(known.number_of, articles)),
                min(_days(known, articles), default="") if dated else "",
            )
            for text, articles in dispute.printed.items()
        ]
        values.sort(key=lambda value: (value.day, value.articles, value.text))
        yield dispute.kind, values


def _days(known: Comparison, articles: Iterable[str]) -> Iterator[str]:
    """When some articles were published, as far as it is known."""
    for article in articles:
        if published := known[article].published:
            yield published.isoformat()


def make_row(
    known: Comparison, passage: Passage, marked: Iterable[Marked], *aside: Piece
) -> PassageRow:
    """A passage under the number, outlet and date of its article.

    Args:
        known: Holds the article.
        passage: The passage.
        marked: What is marked in its text.
        aside: What stands beside the date.
    """
    article = known[passage.article]
    return PassageRow(
        passage,
        known.number_of(article.id),
        name_of(article),
        article.published.isoformat() if article.published else "",
        marked_pieces(article.quote(passage), marked),
        aside,
    )


def _likeness(
    known: Comparison, group: Group, here: Passage, there: Passage
) -> Iterator[Piece]:
    """How alike two passages are, in a match that has more than two.

    If they are linked only through a third passage, say through which.
    """
    if len(group.passages) < 3 or here == there:
        return
    if known.twins.are_one(here.article, there.article):
        yield (f"same text as {known.number_of(here.article)}", "faint")
        return
    own = group.matches_of(there)
    direct = set(own).intersection(group.matches_of(group.whole(here)))
    best = max(direct or own, key=lambda match: match.score)
    if not direct:
        by = best.left if there.covers(best.right) else best.right
        yield (f"through {known.number_of(by.article)}  ", "faint")
    yield (score_bar(best.score), "faint")
    yield from _doubt(best.score)
