"""The reader's corrections: actors renamed, merged, split, hidden, retyped."""

from corpus.curation.applying import Curated, curate_actors
from corpus.curation.decisions import (
    Decision,
    Decisions,
    Hide,
    Merge,
    Rename,
    Retype,
    Split,
    Who,
    Wording,
)
from corpus.curation.relinking import CuratedComparison, curate, names_of
from corpus.curation.store import CurationStore

__all__ = [
    "Curated",
    "CuratedComparison",
    "CurationStore",
    "Decision",
    "Decisions",
    "Hide",
    "Merge",
    "Rename",
    "Retype",
    "Split",
    "Who",
    "Wording",
    "curate",
    "curate_actors",
    "names_of",
]
