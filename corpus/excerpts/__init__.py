"""Passages the reader keeps as evidence: made, stored, found again."""

from corpus.excerpts.keeping import excerpt_of_group, excerpt_of_passage
from corpus.excerpts.models import Excerpt, QuotedPassage
from corpus.excerpts.notation import (
    excerpts_record,
    read_excerpts,
    write_excerpts,
)
from corpus.excerpts.relocation import Location, locate, locate_among
from corpus.excerpts.store import ExcerptStore

__all__ = [
    "Excerpt",
    "ExcerptStore",
    "Location",
    "QuotedPassage",
    "excerpt_of_group",
    "excerpt_of_passage",
    "excerpts_record",
    "locate",
    "locate_among",
    "read_excerpts",
    "write_excerpts",
]
