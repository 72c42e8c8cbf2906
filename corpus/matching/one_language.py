"""The language that two articles are in, where it is one and another than English."""

from __future__ import annotations

from corpus.article import Article
from corpus.words.stop_words import guess_language

_READ = 600
"""Characters of an article in no known language that are looked at."""


def language_of_both(left: Article, right: Article) -> str | None:
    """The language of both articles; `None` where it is English, or not the same.

    A short text tells none by itself: it is taken to be in the other's, or both in
    that of most of their small words.

    Args:
        left: One article.
        right: The other.
    """
    one, two = left.language, right.language
    if one and two and one != two:
        return None
    language = one or two or guess_language(_first_words(left, right))
    return language if language != "en" else None


def _first_words(left: Article, right: Article) -> list[str]:
    texts = (left.text[:_READ], right.text[:_READ])
    return [word for text in texts for word in text.lower().split()]
