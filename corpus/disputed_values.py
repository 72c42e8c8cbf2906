"""Where the values stand that passages of a match contradict each other in."""

from __future__ import annotations

import re

from corpus.comparison import Comparison
from corpus.models import Group
from corpus.texts import Passage, Span, join_spans


def find_disputed(known: Comparison, group: Group) -> dict[Passage, tuple[Span, ...]]:
    """The values of each passage that a passage of another article disagrees with.

    Args:
        known: Holds the articles.
        group: The match.

    Returns:
        For passages that dispute something, spans of their article in order and apart.
    """
    found: dict[Passage, list[Span]] = {}
    for match in group.matches:
        for differs in match.differs:
            sides = ((match.left, differs.left), (match.right, differs.right))
            for passage, value in sides:
                text = known[passage.article].text
                found.setdefault(passage, []).extend(_places(text, passage, value))
    return {passage: tuple(join_spans(spans)) for passage, spans in found.items()}


def _places(text: str, passage: Passage, value: str) -> list[Span]:
    """Where a value is printed first, if it is: a word may be missing instead."""
    if not value:
        return []
    place = re.compile(rf"(?<!\w){re.escape(value)}(?!\w)")
    signs = re.compile(re.escape(value))
    end = passage.end
    hit = place.search(text, passage.start, end) or signs.search(
        text, passage.start, end
    )
    return [Span(*hit.span())] if hit else []
