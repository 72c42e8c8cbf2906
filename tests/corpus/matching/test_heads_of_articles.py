"""What stands above a story is compared as a head, or not at all."""

from __future__ import annotations

from corpus.article import Article
from corpus.matching import match_all


def test_a_headline_and_the_lead_below_the_day_are_two_passages() -> None:
    title = "Council of Lundholm will vote on the new harbour wall"
    lead = "The mayor of Lundholm expects that ferries resume their summer timetable."
    heads = (
        "The Holm Echo\n{}\nBy Ada Quill\n6 March 2021\n\n",
        "{}\n7 March 2021\n\n",
    )
    made = [
        Article.from_text(f"{head.format(title)}{lead} {own}", id=name)
        for head, own, name in zip(
            heads, ("Cows graze quietly.", "Snow fell in hills."), "ab", strict=True
        )
    ]
    found = match_all(made)
    assert [made[0].quote(match.left) for match in found] == [title, lead]
    assert [made[1].quote(match.right) for match in found] == [title, lead]


def test_names_of_outlets_above_the_stories_are_compared_with_nothing() -> None:
    made = [
        Article.from_text(f"Holm Harbour Daily Echo\n\n{title}\n\n{told}", id=told[:5])
        for title, told in (
            (
                "Cows are back",
                "Cows graze quietly on the meadows of the northern shore.",
            ),
            ("Bakers win", "Bakers won a prize for bread at the fair last weekend."),
        )
    ]
    assert {article.outlet for article in made} == {"Holm Harbour Daily Echo"}
    assert match_all(made) == []
