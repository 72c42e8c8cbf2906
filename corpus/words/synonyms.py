"""Words of news that stand for each other: withdraw and pull out, fuel and gas."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def synonyms() -> tuple[tuple[str, ...], ...]:
    """Groups of lower-cased words; a word may stand in several."""
    text = files("corpus.words").joinpath("synonyms.txt").read_text(encoding="utf-8")
    groups = (line.split() for line in text.splitlines() if not line.startswith("["))
    return tuple(tuple(group) for group in groups if group)
