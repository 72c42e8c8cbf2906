"""Words that say how a sentence is built and not what it is about, by language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from corpus.words.tables import read_table

STOP_WORDS: Final = read_table("stop_words")
"""By ISO 639-1; every word lower-cased."""


def guess_language(words: Iterable[str]) -> str | None:
    """The language most of whose stop words occur; `None` if hardly any do."""
    seen = frozenset(words)
    hits = {language: len(seen & stop) for language, stop in STOP_WORDS.items()}
    best = max(sorted(hits), key=lambda language: hits[language])
    return best if hits[best] > len(seen) / 10 else None


def stop_words(language: str | None) -> frozenset[str]:
    """The stop words of a language; none where the table has none."""
    return STOP_WORDS.get(language or "", frozenset())
