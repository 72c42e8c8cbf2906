"""Articles by their numbers; those with the same text are joined: `2 1=4`."""

from __future__ import annotations

from collections.abc import Iterable

from corpus.comparison import Comparison

_NAMED = 3
"""Articles of one text that are told by their numbers, at most."""


def numbers_of(known: Comparison, articles: Iterable[str]) -> list[str]:
    """The numbers of some articles, by their ids; those of one text in one string."""
    together: dict[str, list[str]] = {}
    for article in sorted(set(articles), key=known.number_of):
        numbers = together.setdefault(known.twins.first(article), [])
        numbers.append(str(known.number_of(article)))
    return ["=".join(numbers) for numbers in together.values()]


def same_text(known: Comparison, article: str) -> str:
    """Which others have the text of an article: `same text as 4`; empty for none."""
    others = known.twins.others(article) if known.twins else []
    if not others:
        return ""
    if len(others) > _NAMED:
        return f"same text as {len(others)} others"
    numbers = sorted(map(known.number_of, others))
    return f"same text as {' '.join(map(str, numbers))}"
