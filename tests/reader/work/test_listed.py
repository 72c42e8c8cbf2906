"""What is listed is made once, and anew only where what it is made of is other."""

from __future__ import annotations

from dataclasses import replace

from corpus import Article
from corpus.comparison import Comparison
from corpus.models import Actor, Mention
from reader.work.listed import get_ready_to_filter, listed

TEXT = "Ida Brun closed the bridge."
IDA = Actor(
    "ida", "Ida Brun", "person", ("Ida Brun",), (Mention("a", 0, 8, "Ida Brun"),)
)
ARTICLES = (Article.from_text(TEXT, id="a"), Article.from_text("Rain.", id="b"))


def test_rows_of_the_same_actors_are_not_made_again() -> None:
    known = Comparison(ARTICLES, actors=(IDA,))
    made = listed(known, ())
    assert [row.name for row in made.actors.rows] == ["Ida Brun"]
    again = listed(replace(known, floor=40), [made])
    assert again.actors is made.actors
    assert again.events is made.events


def test_rows_made_of_others_are_not_taken() -> None:
    made = listed(Comparison(ARTICLES, actors=(IDA,)), ())
    renamed = replace(IDA, name="Ida Brun-Aas", curated=True)
    anew = listed(Comparison(ARTICLES, actors=(renamed,)), [made])
    assert [row.name for row in anew.actors.rows] == ["Ida Brun-Aas"]
    assert listed(Comparison(ARTICLES), [made]).actors.rows == ()


def test_rows_can_be_made_ready_before_anybody_types_into_the_filter() -> None:
    made = listed(Comparison(ARTICLES, actors=(IDA,)), ())
    (row,) = made.actors.rows
    assert "said" not in vars(row)
    assert list(get_ready_to_filter(made))
    assert vars(row)["said"] == "ida brun\n"
