"""Where a text writes as one word what is two: a name and what is joined to it."""

from __future__ import annotations

import re
from typing import Final

from corpus.words.common_words import common_words
from corpus.words.names_abroad import words_by_names

_GLUED: Final = re.compile(r"(?<=[^\W\d_][a-zß-ÿ]{4})(?=[A-Z][a-z]{4})")
_APOSTROPHES: Final = re.compile(r"['’]")
ONE_WORD: Final = 9
"""Letters; a longer word may be two that a page glued together."""
_ACRONYM: Final = range(2, 7)
"""Letters of one."""


def parts_in_english(word: str, common: frozenset[str]) -> tuple[str, ...]:
    """A word, parted where a name is joined to an everyday word.

    `Selby-based` has a hyphen there; `QuillDirector` is a name and a caption that a
    page glued together, when the text also writes `director`.
    """
    seam = _GLUED.search(word) if len(word) > ONE_WORD else None
    if seam and word[seam.start() :].lower() in common:
        return word[: seam.start()], word[seam.start() :]
    head, hyphen, tail = word.rpartition("-")
    if head and word[0].isupper() and tail in common_words():
        return head, hyphen, tail
    return (word,)


def parts_abroad(word: str, language: str) -> tuple[str, ...]:
    """A word, parted at what is elided or joined to a name: `l'Aube`, `Harran'da`.

    Args:
        word: With an apostrophe or a hyphen inside.
        language: ISO 639-1.
    """
    mark = _APOSTROPHES.search(word)
    if mark and word[: mark.start()].lower() in words_by_names("elided", language):
        return word[: mark.end()], word[mark.end() :]
    if mark and words_by_names("apostrophe", language) and word[0].isupper():
        return word[: mark.start()], word[mark.start() :]
    head, hyphen, tail = word.partition("-")
    if head.isupper() and len(head) in _ACRONYM and tail.istitle():
        return head, hyphen, tail
    return (word,)
