"""The line of a disagreement tells what is disputed and by whom."""

from __future__ import annotations

from rich.cells import cell_len

from corpus import Article
from corpus.comparison import Comparison
from corpus.models import Difference, Match
from corpus.texts import Passage
from reader.pages.match import make_card
from reader.plain.matches import conflicts
from widgets.lists.passage_list import Told

STATED = "Guards burned the archive of the guild in Lundholm on Friday."
DOUBTED = "The warden had no knowledge of any archive of the guild that guards burned."
ROOM = 74
"""Cells of a line of a card in a terminal of eighty."""


def _known(left: str, right: str) -> Comparison:
    texts = {"a": STATED, "b": DOUBTED}
    articles = tuple(Article.from_text(text, id=name) for name, text in texts.items())
    one, two = (Passage(name, 0, len(text)) for name, text in texts.items())
    differs = (Difference("negation", left, right),)
    return Comparison(
        articles, matches=(Match(one, two, 80.0, "conflict", 1, differs),)
    )


def _lines(known: Comparison) -> list[str]:
    (group,) = known.groups
    rows = make_card(known, group, group.passages[0]).rows
    told = ("".join(t for t, _ in row.pieces) for row in rows if type(row) is Told)
    return [line for line in told if "opposite" in line]


def test_a_line_tells_who_disputes_what_however_long_it_is() -> None:
    known = _known(STATED[:-1], DOUBTED[11:-1])
    (line,) = _lines(known)
    assert line.count(" in 1") == line.count(" in 2") == 1
    assert "Guards burned" in line
    assert "had no knowledge" in line
    assert cell_len(line) <= ROOM
    (paragraph,) = conflicts(known)
    assert any(STATED[:-1] in said and DOUBTED[11:-1] in said for said in paragraph[1:])


def test_a_side_without_a_word_of_its_own_states_what_is_denied() -> None:
    known = _known("", "denied")
    assert _lines(known) == [" ≠ opposite  stated in 1  ·  denied in 2"]
    (paragraph,) = conflicts(known)
    assert (
        "They say the opposite: stated in article 1; denied in article 2." in paragraph
    )


def test_a_short_value_leaves_its_room_to_the_other() -> None:
    (line,) = _lines(_known("", DOUBTED[11:-1]))
    assert "had no knowledge of any archive of the" in line
    assert cell_len(line) <= ROOM
