"""The rows of the coverage map, and what it says of one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from corpus import Article, Span
from corpus.comparison import Comparison
from corpus.coverage import CoveredSentence, cover, touched
from corpus.models import Actor
from corpus.sentences import sentences_of
from reader.walks.numbers import numbers_of
from widgets.lines.cells import Line, Piece, wrapped
from widgets.overviews.map_cells import MapRow, MapSentence
from widgets.wording.naming import name_of


def map_rows(
    known: Comparison,
    *,
    found: Mapping[str, Iterable[Span]] | None,
    actor: Actor | None,
) -> tuple[MapRow, ...]:
    """A row for each article, in their order.

    Args:
        known: What is compared.
        found: Search hits, by article id.
        actor: The actor whose mentions are to be seen.
    """
    named: dict[str, list[Span]] = {}
    for mention in actor.mentions if actor else ():
        named.setdefault(mention.article, []).append(mention.span)

    def look(article: Article) -> tuple[MapSentence, ...]:
        hits = (found or {}).get(article.id, ())
        return _sentences(cover(known, article), hits, named.get(article.id, ()))

    return tuple(
        MapRow(
            id=article.id,
            number=number,
            name=name_of(article),
            count=len(sentences_of(article.text)),
            articles=len(known.articles) - len(known.twins),
            look=partial(look, article),
        )
        for number, article in enumerate(known.articles, 1)
    )


def _sentences(
    covered: tuple[CoveredSentence, ...], found: Iterable[Span], named: Iterable[Span]
) -> tuple[MapSentence, ...]:
    spans = [sentence.span for sentence in covered]
    hit = {at for span in found for at in touched(spans, span)}
    naming = {at for span in named for at in touched(spans, span)}
    return tuple(
        MapSentence(
            sentence.start,
            sentence.end,
            len(sentence.others),
            sentence.conflict,
            sentence.boilerplate,
            at in hit,
            at in naming,
        )
        for at, sentence in enumerate(covered)
    )


def sentence_lines(
    known: Comparison, row: MapRow, sentence: MapSentence, width: int
) -> list[Line]:
    """Where a sentence stands, and its words."""
    article = known[row.id]
    others = {
        other.article
        for passage, group in known.groups_in(row.id)
        if passage.start < sentence.end and sentence.start < passage.end
        for other in group.passages
        if not known.twins.are_one(other.article, row.id)
    }
    numbers = " ".join(numbers_of(known, others))
    if sentence.boilerplate:
        where: list[Piece] = [("boilerplate, not compared", "faint")]
    elif others:
        where = [("also in ", "faint"), (numbers, "strong")]
    else:
        where = [("only here", "strong")]
    if sentence.conflict:
        where.append(("   ≠ contradicted", "conflict"))
    text = wrapped(article.quote(sentence.span), width)
    return [
        [(f"{row.number} {name_of(article)}   ", "faint"), *where],
        *([(line, "text")] for line in text),
    ]
