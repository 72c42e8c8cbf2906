"""What a match card says: the kind, what differs, who has it, and every passage."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from corpus.comparison import Comparison
from corpus.matching import compare_words, find_origin
from corpus.models import SIGNS, Group, Passage, Span
from reader.pages.kinds import FLAGS, KINDS
from widgets.cells import Piece
from widgets.lists.passage_list import PassageRow, Told
from widgets.lists.row_layout import Heading
from widgets.naming import outlet_of
from widgets.status_line import score_bar


def card_rows(
    known: Comparison, group: Group, here: Passage
) -> tuple[PassageRow | Heading, ...]:
    """The rows of a card; the passage the reader is on comes first."""
    passages = sorted(group.passages, key=lambda passage: passage != here)
    rows: list[PassageRow | Heading] = [*_summary(known, group)]
    for row in _rows(known, passages):
        rows.extend([Told(""), row])
    return tuple(rows)


def _summary(known: Comparison, group: Group) -> Iterator[Told]:
    colour = "conflict" if group.kind == "conflict" else "match-sign"
    kind = (f" {SIGNS[group.kind]}{group.number}  ", colour)
    yield _told(
        kind, (KINDS[group.kind], "strong"), (f"  {score_bar(group.score)}", "")
    )
    held = known.articles_of(group)
    numbers = " ".join(str(known.number_of(article.id)) for article in held)
    where: list[Piece] = [(" in  ", "faint"), (numbers, "")]
    others = [article for article in known.articles if article not in held]
    if others:
        missing = " ".join(str(known.number_of(article.id)) for article in others)
        where += [("   not in  ", "faint"), (missing, "")]
    yield _told(*where)
    for kind, left, right in _differences(group):
        yield _told((f" ≠ {kind}  ", "conflict"), (f"{left}  ·  {right}", ""))
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


def _differences(group: Group) -> list[tuple[str, str, str]]:
    """Each disagreement once, whichever side it was found on."""
    found: dict[tuple[str, frozenset[str]], tuple[str, str, str]] = {}
    for match in group.matches:
        for differs in match.differs:
            sides = frozenset((differs.left, differs.right))
            entry = (differs.kind, differs.left or "—", differs.right or "—")
            found.setdefault((differs.kind, sides), entry)
    return list(found.values())


def _rows(known: Comparison, passages: Sequence[Passage]) -> Iterator[PassageRow]:
    texts = [known[p.article].text[p.start : p.end] for p in passages]
    marked = differing(texts[0], texts[1:])
    for passage, text, spans in zip(passages, texts, marked, strict=True):
        article = known[passage.article]
        yield PassageRow(
            passage,
            known.number_of(article.id),
            outlet_of(article),
            article.published.isoformat() if article.published else "",
            text,
            spans,
        )


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
