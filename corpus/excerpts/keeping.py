"""From a match or a selection to an excerpt."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Sequence
from typing import Any

from corpus.article import Article
from corpus.errors import SpanError
from corpus.excerpts.models import Excerpt, QuotedPassage
from corpus.models import Difference, Group
from corpus.texts import Span, outermost

CONTEXT = 64
"""Characters kept before and after a quote."""


def excerpt_of_passage(
    article: Article,
    span: Span,
    *,
    note: str = "",
    tags: Sequence[str] = (),
    created: dt.datetime | None = None,
) -> Excerpt:
    """Keep a selection.

    Args:
        article: The article.
        span: What was selected; not empty.
        note: Why it is kept, in the reader's words.
        tags: Words to find it by.
        created: With a time zone; now, if not given.

    Raises:
        SpanError: The span is empty or lies outside the article.
    """
    return _excerpt(_quoted(article, span), created, note=note, tags=tuple(tags))


def excerpt_of_group(
    group: Group,
    articles: Iterable[Article],
    *,
    here: str | None = None,
    note: str = "",
    tags: Sequence[str] = (),
    created: dt.datetime | None = None,
) -> Excerpt:
    """Keep a match with all its sides.

    Args:
        group: The match; every article it names is among `articles`.
        articles: In any order.
        here: Id of the article whose side is the excerpt's own; the first of the
            group, if it is not given or has no part in the match.
        note: Why it is kept, in the reader's words.
        tags: Words to find it by.
        created: With a time zone; now, if not given.

    Raises:
        SpanError: A passage lies outside its article.
    """
    by_id = {article.id: article for article in articles}
    sides = [_quoted(by_id[p.article], p.span) for p in outermost(group.passages)]
    sides.sort(key=lambda side: side.article != here)  # stable: the group's order
    return _excerpt(
        sides[0],
        created,
        note=note,
        tags=tuple(tags),
        kind=group.kind,
        score=round(float(group.score), 2),
        group=group.number,
        differs=_differences(group),
        flags=tuple(group.flags),
        others=tuple(sides[1:]),
    )


def _quoted(article: Article, span: Span) -> QuotedPassage:
    text, start, end = article.text, span.start, span.end
    if not 0 <= start < end <= len(text):
        raise SpanError(f"{article.id} has no characters {start} to {end}")
    return QuotedPassage(
        quote=text[start:end],
        prefix=text[max(start - CONTEXT, 0) : start],
        suffix=text[end : end + CONTEXT],
        start=start,
        end=end,
        article=article.id,
        source=article.source,
        title=article.title,
        outlet=article.outlet,
        published=article.published,
        sha256=article.sha256,
    )


def _excerpt(
    side: QuotedPassage, created: dt.datetime | None, **reasons: Any
) -> Excerpt:
    created = created or dt.datetime.now(dt.UTC)
    place = f"{side.sha256} {side.start} {side.end} {side.article} {created}"
    return Excerpt(
        **dict(side),
        id=hashlib.sha256(place.encode("utf-8", "replace")).hexdigest()[:12],
        created=created,
        **reasons,
    )


def _differences(group: Group) -> tuple[Difference, ...]:
    """Every disagreement once, in the order of the matches."""
    return tuple(dict.fromkeys(d for match in group.matches for d in match.differs))
