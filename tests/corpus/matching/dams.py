"""Two articles on one event that share few words."""

from __future__ import annotations

from corpus.article import Article

ONE = (
    "The dam above Orrin burst at dawn and its water took the lower mill away.\n\n"
    "Nobody has seen the miller since.\n\n"
    "The county wants to build a new wall before the autumn rains come."
)
TWO = (
    "At dawn the water of the broken dam reached Orrin, where the mill stood.\n\n"
    "Bakers in the market sold out by noon.\n\n"
    "Before autumn a wall is to stand in the county, its surveyor promised."
)


def articles() -> list[Article]:
    return [Article.from_text(ONE, id="a"), Article.from_text(TWO, id="b")]
