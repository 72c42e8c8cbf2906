"""Lines that a site prints around its stories, told by their coming again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import takewhile

from corpus.article import Article
from corpus.texts import Span

SiteLines = Mapping[str, tuple[Span, ...]]
"""Spans of whole lines in order, by the id of each article that has any."""

_MOST = 0.25
"""Share of an article that may be such lines; with more it is the story retold."""
_LONGEST_NAME = 80


def find_site_lines(articles: Sequence[Article]) -> SiteLines:
    """Find what several articles of one outlet begin or end with, line for line."""
    by_outlet: defaultdict[str, list[Article]] = defaultdict(list)
    for article in articles:
        if article.outlet:
            by_outlet[article.outlet.casefold()[:_LONGEST_NAME]].append(article)
    return {
        article.id: spans
        for held in by_outlet.values()
        if len({article.text for article in held}) > 1
        for article, spans in _repeated(held)
        if spans
    }


def _repeated(held: Sequence[Article]) -> list[tuple[Article, tuple[Span, ...]]]:
    lines = [_lines(article) for article in held]
    texts = [
        {article.text[s.start : s.end] for s in spans}
        for article, spans in zip(held, lines, strict=True)
    ]
    count = Counter(line for found in texts for line in found)
    return [
        (article, _edges(article, spans, count))
        for article, spans in zip(held, lines, strict=True)
    ]


def _edges(
    article: Article, lines: Sequence[Span], count: Counter[str]
) -> tuple[Span, ...]:
    """The first and last lines of an article that others have as well."""

    def is_known(line: Span) -> bool:
        return count[article.text[line.start : line.end]] > 1

    head = tuple(takewhile(is_known, lines))
    tail = tuple(takewhile(is_known, reversed(lines[len(head) :])))
    found = (*head, *reversed(tail))
    return found if sum(map(len, found)) <= _MOST * len(article.text) else ()


def _lines(article: Article) -> list[Span]:
    """The lines of an article that are not known for boilerplate, trimmed."""
    hidden = [b.span for b in article.boilerplate]
    found: list[Span] = []
    start, at = 0, 0
    for line in article.text.splitlines(keepends=True):
        words = line.strip()
        begin = start + len(line) - len(line.lstrip())
        start += len(line)
        span = Span(begin, begin + len(words))
        while at < len(hidden) and hidden[at].end <= span.start:
            at += 1
        if words and not (at < len(hidden) and hidden[at].overlaps(span)):
            found.append(span)
    return found
