"""What is found of a part of a passage is told of the passage it was joined into."""

from __future__ import annotations

import pytest

from corpus import Article
from corpus.comparison import Comparison
from corpus.models import Difference, Match
from corpus.texts import Passage, Span
from reader.pages.match import make_card
from reader.walks.lighting import lits_of
from reader.walks.stops import ALL_CONFLICTS, Stop, all_conflicts, conflicts, matches
from widgets.lists.passage_list import PassageRow

TEXTS = {
    "a": "The mill burned on May 4.",
    "b": "Fires are rare. The mill burned on May 9. Nobody knows why.",
    "c": "The mill burned, and fires are rare.",
}
A = Passage("a", 0, 25)
PART, REST, WHOLE = Passage("b", 16, 41), Passage("b", 0, 33), Passage("b", 0, 41)
C = Passage("c", 0, 36)
DAYS = (Difference("date", "May 4", "May 9"),)


def known(other: Passage) -> Comparison:
    """`b` contradicts `a` in a part, and has what `c` says in another passage."""
    articles = tuple(Article.from_text(text, id=name) for name, text in TEXTS.items())
    contrary = Match(A, PART, 81.0, "conflict", 1, DAYS)
    return Comparison(articles, (contrary, Match(other, C, 64.0, "paraphrase", 1)))


@pytest.mark.parametrize("other", [WHOLE, REST], ids=["covering", "overlapping"])
def test_a_contradicted_part_makes_its_passage_one_of_the_conflicts(
    other: Passage,
) -> None:
    made = known(other)
    stop = Stop("b", WHOLE.span, 1)
    assert conflicts(made, "b") == matches(made, "b") == (stop,)
    assert made.kind_of(WHOLE, made.groups[0]) == "conflict"


@pytest.mark.parametrize("other", [WHOLE, REST], ids=["covering", "overlapping"])
def test_the_card_tells_the_likeness_of_the_part(other: Passage) -> None:
    made = known(other)
    told = [
        "".join(text for text, _ in row.aside)
        for here in (A, WHOLE)
        for row in make_card(made, made.groups[0], here).rows
        if isinstance(row, PassageRow)
    ]
    assert told == ["", "▮▮▮▮▯ 81", "through 2  ▮▮▮▯▯ 64", "", "▮▮▮▮▯ 81", "▮▮▮▯▯ 64"]


def test_the_walk_of_all_conflicts_stops_at_whole_passages() -> None:
    made = known(WHOLE)
    (stop,) = all_conflicts(made)
    assert stop == Stop("a", A.span, 1, (("b", WHOLE.span),)), ALL_CONFLICTS
    lit = lits_of(made, stop, made.groups[0])
    assert lit["b"].spans == (Span(0, 41),)
