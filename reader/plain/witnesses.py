"""Which articles tell something, in words: those of one text are one witness."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from corpus.comparison import Comparison
from corpus.counting import listed
from reader.plain.wording import articles


def by_text(known: Comparison, ids: Iterable[str]) -> list[list[str]]:
    """Articles by their ids, in their order, those of one text together."""
    held: dict[str, list[str]] = {}
    for article in sorted(set(ids), key=known.number_of):
        held.setdefault(known.twins.first(article), []).append(article)
    return [*held.values()]


def in_articles(known: Comparison, ids: Iterable[str]) -> str:
    """Articles by number, and which are one text.

    `article 3`, `articles 1, 2 and 4, of which 1 and 4 are one text`.
    """
    texts = [sorted(map(known.number_of, held)) for held in by_text(known, ids)]
    numbers = sorted(chain.from_iterable(texts))
    same = [listed(held) for held in texts if len(held) > 1]
    if not same:
        return articles(numbers)
    if len(texts) == 1:
        return f"{articles(numbers)}, which are one text"
    told = "; ".join(f"{one} are one text" for one in same)
    return f"{articles(numbers)}, of which {told}"
