"""Records of how much two articles share, and who of them was probably first."""

from __future__ import annotations

from corpus.comparison import Comparison
from corpus.copying import Copies
from corpus.coverage import ranked, shares
from corpus.export.records import Record

MOST = 100
"""Pairs of articles that are exported, at most, those first that share most."""


def pair_records(known: Comparison) -> list[Record]:
    """Every pair of articles that share anything, those first that share most.

    `part` of `one` is in `other`, and `back` of `other` in `one`. `copied` counts the
    passages that are the same or edited; `first` says how many of them each article
    probably printed first, and `evidence` why.
    """
    found, copies = shares(known), Copies(known)
    records: list[Record] = []
    for one, other in ranked(known)[:MOST]:
        share, copied = found[one, other], copies.between(one, other)
        records.append(
            {
                "one": one,
                "other": other,
                "part": share.part,
                "back": found[other, one].part,
                "matches": share.matches,
                "conflicts": share.conflicts,
                "copied": copied.passages,
                "first": dict(copied.first),
                "evidence": list(copied.evidence),
                "same_text": known.twins.are_one(one, other),
            }
        )
    return records
