"""Words that say how a sentence is built and not what it is about, by language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import chain
from typing import Final

from corpus.words.tables import read_table

STOP_WORDS: Final = read_table("stop_words")
"""By ISO 639-1; every word lower-cased."""


_LANGUAGES: Final[dict[str, list[str]]] = {}
"""In which languages each of them is one."""
for _language, _words in STOP_WORDS.items():
    for _word in _words:
        _LANGUAGES.setdefault(_word, []).append(_language)
_ALL: Final = frozenset(_LANGUAGES)


def guess_language(words: Iterable[str]) -> str | None:
    """The language most of whose stop words occur; `None` if hardly any do."""
    seen = frozenset(words)
    hits = Counter(chain.from_iterable(map(_LANGUAGES.__getitem__, seen & _ALL)))
    best = max(sorted(hits), key=lambda language: hits[language], default=None)
    return best if best and hits[best] > len(seen) / 10 else None


def stop_words(language: str | None) -> frozenset[str]:
    """The stop words of a language; none where the table has none."""
    return STOP_WORDS.get(language or "", frozenset())
