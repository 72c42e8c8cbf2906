"""What the sidebar says where no dated events are found."""

from __future__ import annotations

from corpus import Article
from reader.parts.listing import said_of_no_events
from widgets.sidebar import NO_EVENTS

_KOREAN = "어젯밤 마을의 다리가 무너져 세 사람이 다쳤다고 마을 대표가 말했다. " * 2
_GERMAN = (
    "Die Brücke war alt und das Amt hatte sie nicht geprüft, sagte der Sprecher. " * 2
)


def test_a_language_in_which_none_is_looked_for_is_named() -> None:
    articles = [Article.from_text(_KOREAN, "ko"), Article.from_text(_GERMAN, "de")]
    assert [article.language for article in articles] == ["ko", "de"]
    assert said_of_no_events(articles) == (
        "No dated events; in Korean they are not looked for."
    )


def test_languages_that_are_read_need_no_excuse() -> None:
    assert said_of_no_events([Article.from_text(_GERMAN, "de")]) == NO_EVENTS
