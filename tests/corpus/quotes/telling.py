"""The quotes of a text in which a president and a mayor may speak."""

from __future__ import annotations

from corpus.article import Article
from corpus.models import Quote
from corpus.quotes import find_quotes

OPENING = "President Tomas Orrin met Lena Marsh, the mayor of Vellmar.\n\n"


def quotes(text: str) -> list[Quote]:
    return find_quotes([Article.from_text(text, id="a")])


def only(text: str) -> Quote:
    """The one quote of a text, told of the two who met."""
    (quote,) = quotes(OPENING + text)
    return quote
