"""Words of news that stand for each other: withdraw and pull out, fuel and gas."""

from __future__ import annotations

from functools import cache
from itertools import chain

from corpus.words.tables import read_groups


@cache
def synonyms() -> tuple[tuple[str, ...], ...]:
    """Groups of lower-cased words; a word may stand in several."""
    groups = chain.from_iterable(read_groups("synonyms").values())
    return tuple(tuple(group.split()) for group in groups)
