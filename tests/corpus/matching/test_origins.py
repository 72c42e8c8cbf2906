"""An origin is named only where something tells it."""

from __future__ import annotations

import datetime as dt

import pytest

from corpus.article import Article
from corpus.matching import collect_groups, find_origin, match_all
from corpus.matching.provenance.credits import credited_agency

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


@pytest.mark.parametrize(
    "credit",
    [
        "{line}, the Herald reported.",
        "According to the Herald, {line}.",
        "{line}, the mayor told the Herald.",
        "{line}.\n\nOriginally published by the Herald.",
        "LUNDHOLM (The Herald) — {line}.",
    ],
)
def test_prose_credits_an_outlet(credit: str) -> None:
    found, evidence = origin(
        article("a", credit.format(line=LINE), "Courier"),
        article("b", f"{LINE}.", "The Herald"),
    )
    assert found == "b"
    assert "Courier credits The Herald." in evidence


def test_an_outlet_that_is_only_mentioned_is_not_credited() -> None:
    text = f"{LINE}.\n\nThe Herald, a paper of the north, turns ninety on Friday."
    found, _ = origin(
        article("a", text, "Courier"), article("b", f"{LINE}.", "The Herald")
    )
    assert found is None


def test_whoever_has_it_from_an_agency_did_not_print_it_first() -> None:
    found, evidence = origin(
        article("a", f"LUNDHOLM (Reuters) — {LINE}.", "Courier", 8),
        article("b", f"{LINE}.", "Herald", 9),
    )
    assert found is None
    assert "Courier credits Reuters." in evidence


def test_a_photograph_of_an_agency_is_no_source() -> None:
    found, _ = origin(
        article("a", f"{LINE}.\n\nPhoto: Reuters", "Courier", 8),
        article("b", f"{LINE}.", "Herald", 9),
    )
    assert found == "a"


@pytest.mark.parametrize("unit", ["語", "a", "a ", "(", ":", "a:", " ", "(a "])
def test_an_agency_is_found_behind_long_hostile_runs(unit: str) -> None:
    flood = unit * (300_000 // len(unit))
    assert credited_agency(article("a", f"{flood}\n\nSource: Reuters")) == "Reuters"
