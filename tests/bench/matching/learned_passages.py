"""Pairs of passages to learn from which values in them contradict each other."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from altered_values import Altered, altered
from judge_kinds import (
    ARCHIVE,
    EVENTS,
    LABELLED,
    REPORTS,
    labelled_passages,
    labelled_sentences,
    rows,
)
from judge_short import invented_pairs, known_pairs
from same_statements import kept_apart, same_statements

from corpus.article import Article
from corpus.matching import match_all
from corpus.matching.disagreement.dates.datings import UNDATED, Published
from corpus.matching.disagreement.kinship import SAME_EVENT, Kinship, kinship_of
from corpus.matching.one_language import language_of_both


class Passage(NamedTuple):
    """Two passages, and the values that contradict each other in them."""

    source: str
    set: str
    sides: tuple[str, str]
    wanted: list[tuple[str, str, str]]
    published: Published = UNDATED
    kinship: Kinship = SAME_EVENT
    language: str | None = None
    """Where it is another than English."""


def read_passages(data: Path) -> Iterator[Passage]:
    """All that is learned from."""
    texts = {
        row["id"]: row["text"]
        for name in ("newstrans", "newsevent")
        for row in rows(data / name / "docs.jsonl")
    }
    close = {
        row["id"]: kinship_of(texts[row["a"]], texts[row["b"]])
        for name in ("newstrans", "newsevent")
        for row in rows(data / name / "pairs.jsonl")
    }
    for one in altered([*same_statements(data)]):
        kind = one.kind
        if kind == "negation":
            kind = "contrary" if one.values[0] else None
        wanted = [(kind, *one.values)] if kind else []
        if one.kind is None or kind:
            yield Passage(
                one.source,
                one.set,
                (one.left, one.right),
                wanted,
                kinship=_told_of(one, close.get(one.set, SAME_EVENT)),
            )
    yield from labelled(data)
    yield from shared(data)
    yield from short()


def _told_of(one: Altered, kinship: Kinship) -> Kinship:
    """How close two articles are where one value is altered wherever one tells it."""
    left, right = kinship.texts
    if one.values[0]:
        right = right.replace(*one.values)
    return kinship._replace(kin=True, texts=(left, right))


def labelled(data: Path) -> Iterator[Passage]:
    """The labels that are not kept apart."""
    news = labelled_passages(data, (*EVENTS, *ARCHIVE))
    told = [("label", case) for case in (*labelled_sentences(data), *news)]
    told += [("report", case) for case in labelled_passages(data, REPORTS)]
    for source, case in told:
        if not case.held:
            yield Passage(
                "altered" if case.altered else source,
                case.set,
                (case.left, case.right),
                [(turned(k, one), one, two) for k, one, two in case.differs],
                case.published,
                case.kinship,
            )


def turned(kind: str, value: str) -> str:
    """A denial with a word on both sides is a contrary."""
    return "contrary" if kind == "negation" and value else kind


def shared(data: Path) -> Iterator[Passage]:
    """What articles share, but for those kept apart and what is labelled."""
    _, held = kept_apart()
    known = {
        frozenset((row[s]["article"], row[s]["start"]) for s in ("left", "right"))
        for row in rows(LABELLED)
        if "left" in row
    }
    for articles in sets_of(data, held):
        by_id = {article.id: article for article in articles}
        for match in match_all(articles):
            places = frozenset((s.article, s.start) for s in (match.left, match.right))
            if places in known:
                continue
            one, two = by_id[match.left.article], by_id[match.right.article]
            yield Passage(
                "shared",
                one.id,
                (
                    one.text[match.left.start : match.left.end],
                    two.text[match.right.start : match.right.end],
                ),
                [],
                (one.published, two.published),
                kinship_of(one.text, two.text),
            )


def short() -> Iterator[Passage]:
    """What invented short articles share that are not kept apart."""
    for pair in (*invented_pairs("tuned"), *known_pairs()):
        one, two = pair.articles
        language = language_of_both(one, two)
        wanted = pair.differs or ("", "")
        for match in match_all(pair.articles):
            sides = (
                one.text[match.left.start : match.left.end],
                two.text[match.right.start : match.right.end],
            )
            yield Passage(
                "short",
                f"{pair.language} {one.title}",
                sides,
                [(kind, *wanted) for kind in ("number", "date") if pair.differs],
                (one.published, two.published),
                kinship_of(one.text, two.text),
                language,
            )


def sets_of(data: Path, held: set[str]) -> Iterator[list[Article]]:
    """The archive, and the articles on each event."""
    for name in ("scale", "multisource"):
        sets: defaultdict[str, list[Article]] = defaultdict(list)
        for row in rows(data / name / "docs.jsonl"):
            if row["id"] not in held:
                article = Article.from_text(row["text"], id=row["id"])
                sets[row.get("event", name)].append(article)
        yield from sets.values()
