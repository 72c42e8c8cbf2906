"""Records of matches, gathered into groups of passages in several articles."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from corpus.disputes import gather_disputes
from corpus.export.records import Record
from corpus.kinds import flags_of_all, gravest, mean_score
from corpus.texts import Passage, outermost


def group_records(matches: Iterable[Record]) -> list[Record]:
    """Groups by number, each with every passage and every disagreement once.

    A passage inside another one of its article is left out. A group's kind is the
    gravest of its matches, its score their mean.
    """
    in_order = sorted(matches, key=_number)
    return [_group(number, list(those)) for number, those in groupby(in_order, _number)]


def _number(record: Record) -> int:
    return record["group"]


def _group(number: int, matches: list[Record]) -> Record:
    sides = {
        Passage(side["article"], side["start"], side["end"]): side
        for match in matches
        for side in (match["left"], match["right"])
    }
    return {
        "group": number,
        "kind": gravest(match["kind"] for match in matches),
        "score": mean_score([match["score"] for match in matches]),
        "passages": [sides[passage] for passage in outermost(sides)],
        "differs": _disputes(matches, sides.values()),
        "flags": flags_of_all((m["kind"], m["flags"]) for m in matches),
    }


def _disputes(matches: Iterable[Record], sides: Iterable[Record]) -> list[Record]:
    """Each disagreement: its kind, and by value the articles that print it."""
    differences = (
        (
            differs["kind"],
            (match["left"]["article"], differs["left"]),
            (match["right"]["article"], differs["right"]),
        )
        for match in matches
        for differs in match["differs"]
    )
    passages = ((side["article"], side["text"]) for side in sides)
    return [
        {"kind": one.kind, "values": {v: sorted(who) for v, who in one.printed.items()}}
        for one in gather_disputes(differences, passages)
    ]
