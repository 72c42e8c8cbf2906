"""Direct speech, and who is said to have spoken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from corpus.actors import find_actors
from corpus.article import Article
from corpus.models import Actor, Quote
from corpus.quotes.dashes import find_dashed, joined
from corpus.quotes.incises import without_cues
from corpus.quotes.marks import find_quotations
from corpus.quotes.speakers import named_by_article
from corpus.quotes.talk import Heard, Talk
from corpus.stopping import checked
from corpus.texts import Span

if TYPE_CHECKING:  # pydantic waits for the first cache
    from corpus.quotes.kept import QuoteCache


def find_quotes(
    articles: Iterable[Article],
    actors: Sequence[Actor] | None = None,
) -> list[Quote]:
    """Find direct speech with its speaker and the words that attribute it.

    Words set in quotation marks only to mark them (“leaders”), and titles of works, are
    left out. A quotation broken by its cue gives one quote for each part, and so does
    each paragraph of a long one.

    Args:
        articles: Read together.
        actors: As `find_actors` found them in these articles; found anew if `None`.

    Returns:
        In order of article and place; `speaker` is `None` where the text does not tell.
    """
    known = list(articles)
    actors = find_actors(known) if actors is None else actors
    return [quote for quotes in quotes_in(known, actors) for quote in quotes]


def quotes_in(
    articles: Iterable[Article],
    actors: Iterable[Actor],
    cache: QuoteCache | None = None,
) -> Iterator[list[Quote]]:
    """Yield what `find_quotes` finds, article by article.

    Args:
        articles: As `find_quotes` takes them, and what follows.
        actors: Those of the same articles.
        cache: Where the quotes of single articles are looked up and kept.
    """
    named = named_by_article(actors)
    heard = (
        Heard(article, named.get(article.id, ()))
        for article in checked(sorted(articles, key=lambda article: article.id))
    )
    return cache.quotes(heard, _hear) if cache else map(_hear, heard)


def _hear(heard: Heard) -> list[Quote]:
    return _told_at_last(heard.article.text, list(_in_article(heard)))


def _told_at_last(text: str, quotes: Sequence[Quote]) -> list[Quote]:
    """Give the speaker of a speech's last paragraph to those that ran on to it."""
    told: list[Quote] = []
    for quote in reversed(quotes):
        after = told[-1] if told else None
        if quote.speaker is None and after is not None:
            between = text[quote.end : after.start]
            if "\n" in between and not between.strip(' \n"“«‘'):
                quote = replace(quote, speaker=after.speaker, cue=after.cue)
        told.append(quote)
    return told[::-1]


def _in_article(heard: Heard) -> Iterator[Quote]:
    article = heard.article
    marked = without_cues(article.text, find_quotations(article.text))
    dashed = find_dashed(article.text, article.language)
    quotations = [
        q for q in joined(marked, dashed) if not _in_boilerplate(article, q.marks)
    ]
    if not quotations:
        return
    talk = Talk(heard)
    for quotation, following in zip_longest(checked(quotations), quotations[1:]):
        if quote := talk.hear(quotation, following):
            yield quote


def _in_boilerplate(article: Article, span: Span) -> bool:
    return any(span.overlaps(b.span) for b in article.boilerplate)
