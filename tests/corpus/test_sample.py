"""The sample is the first thing a user sees: it shows what the program is for."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import corpus
from corpus import Article, Corpus
from corpus.models import Match

FOLDER = Path(corpus.__file__).with_name("sample")
NAMES = sorted(path.name for path in FOLDER.iterdir())


@cache
def sample() -> dict[str, Article]:
    loaded = Corpus.load([str(FOLDER)])
    assert not loaded.problems
    return {Path(article.source).stem: article for article in loaded.articles}


@cache
def matches() -> tuple[Match, ...]:
    from corpus.matching import match_all

    return tuple(match_all(tuple(sample().values())))


def differences() -> set[frozenset[str]]:
    return {frozenset((d.left, d.right)) for m in matches() for d in m.differs}


def test_six_outlets_in_every_format_that_can_be_read() -> None:
    assert len(NAMES) == 6
    assert {Path(name).suffix for name in NAMES} == {".txt", ".md", ".html"}


@pytest.mark.parametrize("name", NAMES)
def test_an_article_can_be_read_at_breakfast(name: str) -> None:
    assert 300 <= sample()[Path(name).stem].words <= 700


def test_a_wire_story_was_reprinted_with_edits() -> None:
    pair = {"1-meridian-wire", "2-harbour-post"}
    kinds = [
        match.kind
        for match in matches()
        if {Path(side.article).stem for side in (match.left, match.right)} == pair
    ]
    assert kinds.count("verbatim") >= 3
    assert "near" in kinds


def test_the_accounts_contradict_each_other_in_numbers() -> None:
    assert frozenset({"2,400", "4,200"}) in differences()
    assert frozenset({"41 million arvens", "14 million arvens"}) in differences()


def test_two_outlets_date_the_inspection_differently() -> None:
    kinds = {d.kind for match in matches() for d in match.differs}
    assert "date" in kinds


def test_one_article_alone_has_the_logbook() -> None:
    holders = [name for name, a in sample().items() if "hairline crack" in a.text]
    assert holders == ["4-lisk-valley-bell"]


def test_one_article_does_not_say_when_it_was_printed() -> None:
    undated = [name for name, a in sample().items() if a.published is None]
    assert undated == ["6-northern-review"]


def test_every_other_outlet_is_known_by_its_name() -> None:
    outlets = {name: article.outlet for name, article in sample().items()}
    assert outlets["5-open-ledger"] == "Open Ledger"
    assert outlets["2-harbour-post"] == "The Harbour Post"
    assert outlets["3-arvenia-gazette"] == "Arvenia Gazette"


def test_two_spellings_of_the_minister_are_one_man() -> None:
    from corpus.actors import find_actors

    actors = find_actors(tuple(sample().values()))
    (minister,) = (a for a in actors if "Ilkhan Dzhavuri" in a.aliases)
    assert {"Ilhan Javuri", "Ilkhan Javuri"} <= set(minister.aliases)


def test_brother_and_sister_are_two_people() -> None:
    from corpus.actors import find_actors

    actors = find_actors(tuple(sample().values()))
    names = {a.name for a in actors if a.type == "person"}
    assert {"Rimma Toll", "Andris Toll"} <= names
