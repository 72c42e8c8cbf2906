"""The page of one article says in plain words what is known of it."""

from __future__ import annotations

from dataclasses import replace

from corpus import Article
from corpus.comparison import Comparison
from corpus.models import DateMention, Match
from corpus.texts import Passage, Problem
from reader.configuration.settings import Fault
from reader.pages.article import article_lines
from widgets.lines.cells import Line

TEXT = "The weir burst. Nobody was told. The weir burst on 4 May."


def said(lines: list[Line]) -> str:
    return "\n".join("".join(text for text, _ in line) for line in lines)


def test_it_counts_as_many_matches_as_the_head_does() -> None:
    articles = tuple(Article.from_text(TEXT, id=name) for name in "ab")
    twice = (
        Match(Passage("a", 0, 15), Passage("b", 0, 15), 80.0, "verbatim", 1),
        Match(Passage("a", 33, 57), Passage("b", 0, 15), 60.0, "paraphrase", 1),
    )
    known = Comparison(articles, twice)
    assert len(known.groups_in("a")) == 2
    assert "2 · 1 verbatim, 1 paraphrase" in said(article_lines(known, articles[0], 80))


def test_what_was_hidden_is_told_apart_from_what_is_damaged() -> None:
    hidden = {"bidi control": 1, "escape sequence": 34, "broken byte": 2}
    article = replace(Article.from_text(TEXT, id="a"), hidden=hidden)
    told = said(article_lines(Comparison((article,)), article, 80))
    assert "35 hidden characters removed · bidi control 1, escape sequence 34" in told
    assert "in 2 places, shown as �" in told


def test_sources_that_were_not_read_or_not_whole_are_listed() -> None:
    article = Article.from_text(TEXT, id="a")
    problems = (Problem(article.source, "is damaged"), Problem("b.pdf", "skipped"))
    known = Comparison((article,))
    told = said(article_lines(known, article, 80, problems=problems))
    assert f"Noted          {article.source} · is damaged" in told
    assert "Not read       b.pdf · skipped" in told
    fault = Fault("config.toml, line 1", "theme: there is no theme nrod; ignored")
    told = said(article_lines(known, article, 90, faults=[fault]))
    line = "Ignored        config.toml, line 1 · theme: there is no theme nrod; ignored"
    assert line in told
    many = [Problem(f"{n}.pdf", "skipped") for n in range(1_234)]
    assert "1,034 more" in said(article_lines(known, article, 80, problems=many))


def test_names_that_were_not_looked_for_are_not_counted() -> None:
    article = Article.from_text(TEXT, id="a")
    known = Comparison((article,))
    assert "not looked for yet" in said(article_lines(known, article, 80))
    known = Comparison((article,), recogniser="built-in")
    assert "0 actors, 0 events" in said(article_lines(known, article, 80))


def test_it_tells_in_words_how_dates_were_resolved() -> None:
    article = Article.from_text(TEXT, id="a")
    bases = ("explicit", "publication", "previous", "borrowed", "none")
    dates = tuple(DateMention(0, 3, "The", None, basis) for basis in bases)
    told = said(article_lines(Comparison((article,), dates={"a": dates}), article, 200))
    assert (
        "1 as printed, 1 counted from the day of publication, 1 by the date before "
        "them, 1 with the year of other articles, 1 left open"
    ) in told
