"""Where two passages of a match differ, run of words by run of words."""

from __future__ import annotations

from typing import NamedTuple

from corpus.comparison import Comparison
from corpus.texts import Passage, Span
from widgets.lines.cells import cropped

_QUOTED = 30
"""Cells of what is quoted of each side, at most."""


class Apart(NamedTuple):
    """Words of one article, and those that another has in their place."""

    here: Span
    """In the one article; empty where the other adds something."""
    there: Span
    """In the other article; empty where it lacks something."""


def differences(known: Comparison, here: Passage, there: Passage) -> tuple[Apart, ...]:
    """Where a passage differs from another, in order; case and punctuation do not.

    Args:
        known: Holds both articles.
        here: The one that is read.
        there: The one that it is set against.
    """
    from corpus.matching import compare_words  # nothing needs it before a match

    changes = compare_words(known.quote(here), known.quote(there))
    return tuple(
        Apart(change.left.moved(here.start), change.right.moved(there.start))
        for change in changes
        if change.tag != "equal"
    )


def said_of(known: Comparison, here: Passage, there: Passage, apart: Apart) -> str:
    """A difference in words: `“9 men”, in 2 “12 men”`, `2 adds “again”`.

    Args:
        known: Holds both articles.
        here: The passage that is read.
        there: The one that it is set against.
        apart: Where they differ.
    """
    number = known.number_of(there.article)
    ours = _quoted(known[here.article].text, apart.here)
    theirs = _quoted(known[there.article].text, apart.there)
    if not apart.here:
        return f"{number} adds {theirs}"
    return f"{ours}, in {number} {theirs}" if apart.there else f"{number} lacks {ours}"


def _quoted(text: str, span: Span) -> str:
    words = " ".join(text[span.start : span.end][: 4 * _QUOTED].split())
    return f"“{cropped(words, _QUOTED)}”"
