"""The languages of a set of articles, and what that means for comparing them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from corpus.article import Article
from corpus.words.tables import read_rows


@cache
def _names() -> dict[str, str]:
    return {row[0]: row[1] for row in read_rows("languages")}


def language_name(language: str) -> str:
    """The English name of a language of ISO 639-1; the code, if it is not known."""
    return _names().get(language, language)


def not_compared(articles: Iterable[Article]) -> str:
    """What to say if articles are in several languages; empty if they are in one.

    Articles whose language is not known do not count.
    """
    spoken = {article.language for article in articles if article.language}
    if len(spoken) < 2:
        return ""
    names = sorted(map(language_name, spoken))
    listed = f"{', '.join(names[:-1])} and {names[-1]}"
    return f"matches across languages are not sought: {listed}"
