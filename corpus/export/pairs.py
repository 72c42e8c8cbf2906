"""Records of how much two articles share, and who of them was probably first."""

from __future__ import annotations

from corpus.comparison import Comparison
from corpus.copying import Copies
from corpus.coverage import ranked, shares
from corpus.export.records import Record

MOST = 100
"""Pairs of articles that are told of, those first that share most."""


def pair_records(known: Comparison) -> list[Record]:
    """Every two articles that share anything, those first that share most.

    `part` of the first stands in the second, `back` the other way; of the `copied`
    passages, word for word or edited, `first` counts by article which printed them
    first, probably, and `evidence` says why.
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
