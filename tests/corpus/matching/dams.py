"""Articles on one event that share few words."""

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
THREE = (
    "The dam above Orrin broke at dawn, and the flood carried the lower mill off.\n\n"
    "A new wall shall stand before the autumn rains, the county promised on Monday."
    "\n\n"
    "Rangers counted nineteen goats on the hills."
)


def three_articles() -> list[Article]:
    """Words leave in doubt whether the first and the second tell of one wall."""
    return [*articles(), Article.from_text(THREE, id="c")]


def articles() -> list[Article]:
    return [Article.from_text(ONE, id="a"), Article.from_text(TWO, id="b")]
