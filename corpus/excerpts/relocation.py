"""Finding an excerpt again in its source, which may have changed since."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from corpus.article import Article
from corpus.excerpts.models import QuotedPassage
from corpus.texts import Span

_NEAR = 1000
"""Characters a passage may have moved, in a short text."""
_NEAR_SHARE = 0.2
"""Share of the text it may have moved, in a long one."""


@dataclass(frozen=True, slots=True)
class Location:
    """Where a quoted passage is now."""

    state: Literal["unchanged", "moved", "orphaned", "absent"]
    """`moved`: its source has changed, but holds the passage, perhaps elsewhere.

    `orphaned`: its source has changed, and the passage cannot be found.
    `absent`: its source is not among those that were read.
    """
    span: Span | None = None
    """`None` if it is orphaned or absent."""
    sha256: str | None = None
    """The hash of the source as it is now; `None` if it is absent."""


def locate(passage: QuotedPassage, article: Article) -> Location:
    """Find a passage in its article, without guessing.

    In a source that has changed, its exact words must stand near the old place, and
    either only once, or only once between the same words as before.
    """
    at_old_place = article.text[passage.start : passage.end] == passage.quote
    if article.sha256 == passage.sha256 and at_old_place:
        return Location("unchanged", passage.span, article.sha256)
    starts = list(_places(passage.quote, article.text))
    if len(starts) > 1:
        starts = [at for at in starts if _between_same_words(passage, article, at)]
    if len(starts) != 1 or not _is_near(starts[0], passage, article):
        return Location("orphaned", sha256=article.sha256)
    span = Span(starts[0], starts[0] + len(passage.quote))
    return Location("moved", span, article.sha256)


def locate_among(articles: Iterable[Article]) -> Callable[[QuotedPassage], Location]:
    """Make a function that finds each passage in its own article, like `locate`."""
    known = {article.id: article for article in articles}

    def find(passage: QuotedPassage) -> Location:
        article = known.get(passage.article)
        return locate(passage, article) if article else Location("absent")

    return find


def _places(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote)
    while quote and at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _between_same_words(passage: QuotedPassage, article: Article, at: int) -> bool:
    before = article.text[max(at - len(passage.prefix), 0) : at]
    end = at + len(passage.quote)
    return before == passage.prefix and article.text.startswith(passage.suffix, end)


def _is_near(at: int, passage: QuotedPassage, article: Article) -> bool:
    bound = max(_NEAR, round(len(article.text) * _NEAR_SHARE))
    return abs(at - passage.start) <= bound
