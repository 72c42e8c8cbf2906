"""What a match card says: the kind, what differs, who has it, and every passage."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple, TypeAlias

from corpus.comparison import Comparison
from corpus.kinds import SIGNS
from corpus.matching import compare_words, find_origin
from corpus.models import Group
from corpus.shared_words import find_shared
from corpus.texts import Passage, Span
from reader.pages.kinds import FLAGS, KINDS
from widgets.cells import Piece, cropped
from widgets.lists.passage_list import PassageRow, Told, marked_pieces
from widgets.lists.row_layout import Heading
from widgets.naming import outlet_of
from widgets.scores import doubt, score_bar

Pointed: TypeAlias = Literal["differs", "shared"]
_VALUE = 32
"""Cells of a value in which articles disagree, at the most."""
_MOST_DIFFERING = 2 / 3
"""The share of a passage in which what differs still tells more than what is shared."""


class Card(NamedTuple):
    """What a card shows."""

    rows: tuple[PassageRow | Heading, ...]
    marked: Pointed
    """What is marked in the passages."""


def make_card(known: Comparison, group: Group, here: Passage) -> Card:
    """Explain a match; the passage the reader is on comes first."""
    passages = sorted(group.passages, key=lambda passage: passage != here)
    marked, spans = point_out(known, passages)
    rows: list[PassageRow | Heading] = [*_summary(known, group)]
    for passage, some in zip(passages, spans, strict=True):
        rows.extend([Told(""), _row(known, group, here, passage, (marked, some))])
    return Card(tuple(rows), marked)


def _summary(known: Comparison, group: Group) -> Iterator[Told]:
    colour = "conflict" if group.kind == "conflict" else "match-sign"
    kind = (f" {SIGNS[group.kind]}{group.number}  ", colour)
    told = (KINDS[group.kind], "strong")
    yield _told(kind, told, (f"  {score_bar(group.score)}", ""), *_doubt(group.score))
    held = known.articles_of(group)
    numbers = " ".join(str(known.number_of(article.id)) for article in held)
    where: list[Piece] = [(" in  ", "faint"), (numbers, "")]
    others = [article for article in known.articles if article not in held]
    if others:
        missing = " ".join(str(known.number_of(article.id)) for article in others)
        where += [("   not in  ", "faint"), (missing, "")]
    yield _told(*where)
    yield from _disagreements(known, group)
    yield from _origin(known, group)
    flags = sorted({flag for match in group.matches for flag in match.flags})
    if flags:
        said = ", ".join(FLAGS.get(flag, flag) for flag in flags)
        yield _told((f" {said}", "faint"))


def _origin(known: Comparison, group: Group) -> Iterator[Told]:
    """Which article probably had it first, and why; nothing where none was copied."""
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
        line: list[Piece] = [(f" ≠ {kind}", "conflict")]
        for lead, (value, numbers) in zip(("  ", "  ·  "), values, strict=False):
            who = " ".join(map(str, numbers))
            said = cropped(value, _VALUE) or "—"
            line += [(f"{lead}{said}", ""), (" in ", "faint"), (who, "")]
        yield _told(*line)


Value: TypeAlias = tuple[str, list[int]]
"""What is printed, nothing where a word is missing, and the articles that print it."""


def differences(known: Comparison, group: Group) -> Iterator[tuple[str, list[Value]]]:
    """Each disagreement once, by kind: the values, that of the first article first."""
    told: dict[tuple[str, frozenset[str]], dict[str, set[int]]] = {}
    for match in group.matches:
        left, right = (known.number_of(p.article) for p in (match.left, match.right))
        for differs in match.differs:
            values = frozenset((differs.left, differs.right))
            who = told.setdefault((differs.kind, values), {})
            who.setdefault(differs.left, set()).add(left)
            who.setdefault(differs.right, set()).add(right)
    for (kind, _), who in told.items():
        values = [(value, sorted(numbers)) for value, numbers in who.items()]
        yield kind, sorted(values, key=lambda value: (value[1], value[0]))


def _row(
    known: Comparison,
    group: Group,
    here: Passage,
    passage: Passage,
    marked: tuple[Pointed, Iterable[Span]],
) -> PassageRow:
    article = known[passage.article]
    part, spans = marked
    return PassageRow(
        passage,
        known.number_of(article.id),
        outlet_of(article),
        article.published.isoformat() if article.published else "",
        marked_pieces(article.text[passage.start : passage.end], spans, part),
        tuple(_likeness(known, group, here, passage)),
    )


def _likeness(
    known: Comparison, group: Group, here: Passage, there: Passage
) -> Iterator[Piece]:
    """How alike two passages are, where a match is of more than two of them.

    One that is like the first only by way of a third says which.
    """
    if len(group.passages) < 3 or here == there:
        return
    own = [match for match in group.matches if there in (match.left, match.right)]
    direct = [match for match in own if here in (match.left, match.right)]
    best = max(direct or own, key=lambda match: match.score)
    if not direct:
        by = best.left if best.right == there else best.right
        yield (f"through {known.number_of(by.article)}  ", "faint")
    yield (score_bar(best.score), "faint")
    yield from _doubt(best.score)


def point_out(
    known: Comparison, passages: Sequence[Passage]
) -> tuple[Pointed, list[tuple[Span, ...]]]:
    """What to mark in passages, the first of them that of the reader.

    Where nearly all of it differs, what they share says why they are a match.

    Returns:
        What is marked; for each passage spans of its text.
    """
    texts = [known[p.article].text[p.start : p.end] for p in passages]
    differs = differing(texts[0], texts[1:])
    if sum(map(len, differs[0])) <= _MOST_DIFFERING * len(texts[0]):
        return "differs", differs
    shared = find_shared(known, passages)
    return "shared", [
        tuple(Span(span.start - p.start, span.end - p.start) for span in spans)
        for p, spans in zip(passages, shared, strict=True)
    ]


def differing(first: str, others: Sequence[str]) -> list[tuple[Span, ...]]:
    """What to mark: in the first what no other has, in each other what the first lacks.

    Returns:
        For the first and then each of the others, spans in order.
    """
    changes = [compare_words(first, other) for other in others]
    alone: list[list[Span]] = [
        [change.left for change in those if change.tag in ("replace", "delete")]
        for those in changes
    ]
    added = [
        tuple(change.right for change in those if change.tag in ("replace", "insert"))
        for those in changes
    ]
    return [tuple(_common(alone)), *added]


def _common(lists: Sequence[Sequence[Span]]) -> list[Span]:
    """What lies in a span of every list."""
    if not lists:
        return []
    common = list(lists[0])
    for spans in lists[1:]:
        common = [
            Span(max(one.start, other.start), min(one.end, other.end))
            for one in common
            for other in spans
            if one.overlaps(other)
        ]
    return common
