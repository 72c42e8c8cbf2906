"""What the sidebar says where no dated events are found."""

from __future__ import annotations

from corpus import Article
from reader.parts.listing import said_of_no_events
from widgets.sidebar import NO_EVENTS

_FINNISH = (
    "Silta romahti ja kolme ihmistä loukkaantui, kun joki tulvi, sanoi johtaja. "
    "Hän kertoi, että tie on nyt kiinni ja että se ei ole vielä auki.\n"
)
_GERMAN = (
    "Die Brücke war alt und das Amt hatte sie nicht geprüft, sagte der Sprecher. " * 2
)


def test_a_language_in_which_none_is_looked_for_is_named() -> None:
    articles = [Article.from_text(_FINNISH, "fi"), Article.from_text(_GERMAN, "de")]
    assert [article.language for article in articles] == ["fi", "de"]
    assert said_of_no_events(articles) == (
        "No dated events; in Finnish they are not looked for."
    )


def test_languages_that_are_read_need_no_excuse() -> None:
    assert said_of_no_events([Article.from_text(_GERMAN, "de")]) == NO_EVENTS
