"""Words of an article are told from furniture on every page that shows a passage."""

from __future__ import annotations

from corpus import Article, Span
from corpus.comparison import Comparison
from corpus.excerpts import excerpt_of_passage
from reader.pages.coverage import map_rows, sentence_lines
from reader.pages.excerpt import excerpt_lines
from widgets.lines.cells import Line
from widgets.lines.parts import OF_ARTICLES

SAID = "The “weir” at Ulm — or what was left of it … — gave way at 5 o’clock."
ARTICLE = Article.from_text(f"{SAID}\n\nNobody was hurt.", id="a")


def printed(lines: list[Line]) -> str:
    """The words that are drawn as they are printed."""
    words = [text for line in lines for text, part in line if part in OF_ARTICLES]
    return " ".join(" ".join(words).split())


def test_the_sentence_under_the_map_is_drawn_as_it_is_printed() -> None:
    known = Comparison((ARTICLE,))
    (row,) = map_rows(known, found=None, actor=None)
    assert printed(sentence_lines(known, row, row.sentences[0], 40)) == SAID


def test_a_passage_to_be_saved_is_drawn_as_it_is_printed() -> None:
    excerpt = excerpt_of_passage(ARTICLE, Span(0, len(SAID)))
    assert printed(excerpt_lines(excerpt, 40)) == SAID
