"""Phrases by which a line is known to belong to a site and not to its story."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from corpus.words.tables import read_rows


class Phrase(NamedTuple):
    """A phrase in lower case, with straight quotes; `#` stands for any number."""

    reason: str
    place: str
    """`any`, or `edge`: above and below the story only, inside it may be a heading."""
    extent: str
    """Of the line: `whole`, `label` (all before a colon), `start` or `part`."""
    words: str


@cache
def boilerplate_phrases() -> tuple[Phrase, ...]:
    """English phrases, and the commonest of a dozen other languages."""
    return tuple(Phrase(*row) for row in read_rows("boilerplate"))
