"""The names by which sections of the read-out are asked for."""

from __future__ import annotations

from enum import StrEnum


class SectionName(StrEnum):
    """In the order in which they are read."""

    ARTICLES = "articles"
    STORIES = "stories"
    CONFLICTS = "conflicts"
    IN_ALL = "in-all"
    SHARED = "shared"
    ONLY_HERE = "only-here"
    PAIRS = "pairs"
    ACTORS = "actors"
    EVENTS = "events"
    QUOTES = "quotes"
