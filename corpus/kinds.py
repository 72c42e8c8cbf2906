"""Which kinds of match, actor and difference there are, and their signs and flags."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Literal

MatchKind = Literal["verbatim", "near", "paraphrase", "conflict"]
SIGNS: Mapping[str, str] = {
    "verbatim": "=",
    "near": "≈",
    "paraphrase": "~",
    "conflict": "≠",
}
"""What stands for each kind where there is no room for words; the gravest last."""
FOREMOST: tuple[MatchKind, ...] = ("conflict", "verbatim", "near", "paraphrase")
"""Kinds of match, that first which is shown where several meet."""
ActorType = Literal["person", "organisation", "place"]
DifferenceKind = Literal["number", "date", "name", "negation"]


class Flag(StrEnum):
    """What a match may be flagged with, and filtered by.

    `days`: numbers that differ are printed on different days; `apart`: a conflict of
    articles that share little else.
    """

    QUOTE = "quote"
    CREDIT = "credit"
    BOILERPLATE = "boilerplate"
    MEANING = "meaning"
    DAYS = "days"
    APART = "apart"
