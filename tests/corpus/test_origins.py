"""An origin is named only where something tells it."""

from __future__ import annotations

import datetime as dt

from corpus.article import Article
from corpus.matching import collect_groups, find_origin, match_all

LINE = "The council of Lundholm will vote on the new harbour wall in March"


def origin(*articles: Article) -> tuple[str | None, tuple[str, ...]]:
    (group,) = collect_groups(match_all(articles))
    found = find_origin(group, {article.id: article for article in articles})
    return found.article, found.evidence


def article(id: str, text: str, outlet: str | None = None, day: int = 0) -> Article:
    published = dt.date(2022, 5, day) if day else None
    return Article.from_text(text, id=id, title=id, outlet=outlet, published=published)


def test_the_earlier_date_tells_the_origin() -> None:
    found, evidence = origin(article("a", LINE, day=9), article("b", LINE, day=8))
    assert found == "b"
    assert evidence == ("b is dated 2022-05-08, the next 2022-05-09.",)


def test_a_credit_tells_the_origin() -> None:
    text = f"{LINE}.\n\nCows graze quietly.\n\nSource: Meridian Wire"
    found, evidence = origin(
        article("a", text, "Courier"), article("b", f"{LINE}.", "Meridian Wire")
    )
    assert found == "b"
    assert "Courier credits Meridian Wire." in evidence


def test_a_date_against_a_credit_tells_nothing() -> None:
    text = f"{LINE}.\n\nSource: Meridian Wire"
    found, evidence = origin(
        article("a", text, "Courier", 8), article("b", f"{LINE}.", "Meridian Wire", 9)
    )
    assert found is None
    assert len(evidence) == 2


def test_a_fuller_text_alone_tells_nothing() -> None:
    found, evidence = origin(article("a", LINE), article("b", f"{LINE}, it said"))
    assert found is None
    assert evidence == ("b has the whole of the others' text, and more.",)
