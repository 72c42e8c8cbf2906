"""What is said of articles in several languages, whose matches are not sought."""

from __future__ import annotations

import pytest

from corpus import Article
from corpus.comparison import Comparison
from corpus.languages import language_name, not_compared
from reader.pages.article import article_lines
from reader.plain.sections import Material, read_out
from reader.walks.placing import nothing_of, place_of

_GERMAN = (
    "Die Brücke war alt und das Amt hatte sie nicht geprüft, sagte der Sprecher. " * 2
)
_FRENCH = (
    "Le pont était vieux et la mairie ne l'avait pas fermé, a dit le porte-parole. " * 2
)
_NOT_SOUGHT = "matches across languages are not sought: French and German"


@pytest.fixture
def known() -> Comparison:
    articles = Article.from_text(_GERMAN, "de"), Article.from_text(_FRENCH, "fr")
    return Comparison().with_articles(articles)


def test_one_language_needs_no_word() -> None:
    assert not_compared([Article.from_text(_GERMAN, "a")] * 2) == ""
    assert (
        not_compared([Article.from_text(_GERMAN, "a"), Article.from_text("", "b")])
        == ""
    )


def test_the_read_out_says_so_before_it_tells_what_only_one_has(
    known: Comparison,
) -> None:
    told = f"{_NOT_SOUGHT.replace('matches', 'Matches', 1)}."
    assert told in list(read_out(Material(known)))[:4]


def test_the_status_line_says_so(known: Comparison) -> None:
    assert place_of(known, "matches", None, 0, 0)[0].plain == f" {_NOT_SOUGHT}"
    assert nothing_of(known, "matches").endswith("not compared across languages")


def test_the_page_of_an_article_says_so(known: Comparison) -> None:
    lines = article_lines(known, known.articles[0], 100)
    told = [text for line in lines for text, _ in line]
    assert _NOT_SOUGHT in " ".join(told)


def test_a_language_without_a_name_keeps_its_code() -> None:
    assert [language_name("pl"), language_name("xx")] == ["Polish", "xx"]
