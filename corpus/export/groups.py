"""Records of matches, gathered into what stands in several articles at once."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from corpus.export.records import Record
from corpus.kinds import SIGNS


def group_records(matches: Iterable[Record]) -> list[Record]:
    """Groups by number, each with every passage and every difference once.

    A group's kind is the gravest of its matches, its score their mean.
    """
    in_order = sorted(matches, key=_number)
    return [_group(number, list(those)) for number, those in groupby(in_order, _number)]


def _number(record: Record) -> int:
    return record["group"]


def _group(number: int, matches: list[Record]) -> Record:
    sides = {
        (side["article"], side["start"], side["end"]): side
        for match in matches
        for side in (match["left"], match["right"])
    }
    differs: list[Record] = []
    for match in matches:
        differs += [d for d in match["differs"] if d not in differs]
    return {
        "group": number,
        "kind": max((match["kind"] for match in matches), key=list(SIGNS).index),
        "score": round(sum(match["score"] for match in matches) / len(matches), 2),
        "passages": [sides[place] for place in sorted(sides)],
        "differs": differs,
    }
