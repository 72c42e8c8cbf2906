"""Three articles, two of which contradict each other, and the sizes of a screen."""

from __future__ import annotations

import datetime as dt

import pytest

from corpus.comparison import Comparison
from corpus.models import Difference, Group, Match
from corpus.texts import Passage
from tests.reader.screens.stand import HOSTILE, article

FIRST = "The ferry [sic] carried sixty people. It sank."
SECOND = "The boat carried [REDACTED] ninety people. $x"
THIRD = "Nothing happened :warning:."


@pytest.fixture
def known() -> Comparison:
    articles = (
        article("a", FIRST, title=f"Ferry {HOSTILE}", outlet="Évening [/ Star"),
        article("b", SECOND, title="A boat", published=dt.date(2031, 3, 2)),
        article("c", THIRD, title="Quiet day", outlet="Bell"),
    )
    left, right = Passage("a", 0, 37), Passage("b", 0, 42)
    differs = (Difference("number", "sixty", "ninety"),)
    match = Match(left, right, 71.0, "conflict", 1, differs, frozenset({"quote"}))
    return Comparison(articles, (match,))


@pytest.fixture
def group(known: Comparison) -> Group:
    return known.shown.by_number[1]


@pytest.fixture(params=[(80, 24), (120, 40)], ids=["80x24", "120x40"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    return request.param
