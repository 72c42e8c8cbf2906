"""An excerpt says whose words it holds by the name the article has on every screen."""

from __future__ import annotations

from corpus import Article, Span
from corpus.excerpts import excerpt_of_passage
from reader.pages.excerpt import printed_by

TEXT = "The weir burst. Nobody was told."


def told(outlet: str | None, title: str | None) -> str:
    article = Article.from_text(TEXT, id="wires/late.txt", title=title, outlet=outlet)
    return printed_by(excerpt_of_passage(article, Span(0, 15)))


def test_without_an_outlet_it_is_the_file_as_above_its_pane() -> None:
    assert told("The Post", "A weir") == "The Post · undated · A weir"
    assert told(None, "A weir") == "late.txt · undated · A weir"
    assert told(None, None) == "late.txt · undated"
