"""What ends like a company is one, and what a headline runs together is parted."""

from __future__ import annotations

import pytest

from corpus.actors import find_actors
from corpus.actors.aliases.doubted import doubted
from corpus.actors.aliases.votes import surnames_in, types_of
from corpus.article import Article


def kinds(*texts: str) -> dict[str, str]:
    articles = [Article.from_text(text, id=f"{n}") for n, text in enumerate(texts)]
    return {actor.name: actor.type for actor in find_actors(articles)}


def test_a_company_is_no_person_though_a_tagger_takes_it_for_one() -> None:
    votes = {
        "Quill Inc": {"person": 2.0},
        "Quill": {"person": 3.0},
        "Orrel Marsh Ltd.": {"place": 1.0},
        "Tarn Datatronics Inc.": {"organisation": 1.0},
        "Tarn": {"person": 9.0},
        "Co": {"person": 2.0},
        "Ada Venn": {"person": 1.0},
    }
    types = types_of(votes, surnames_in(votes))
    assert types["Quill Inc"] == types["Quill"] == types["Tarn"] == "organisation"
    assert types["Orrel Marsh Ltd."] == "organisation"
    assert types["Co"] == "other"
    assert types["Ada Venn"] == "person"


def test_somebody_keeps_the_name_that_a_company_has_of_them() -> None:
    votes = {
        "Ada Quill": {"person": 4.0},
        "Quill": {"person": 3.0},
        "Quill Inc": {"organisation": 2.0},
    }
    assert types_of(votes, surnames_in(votes))["Quill"] == "person"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Capstone Hill", "place"),
        ("Nightly Report", "organisation"),
        ("Mary Hill", "person"),
        ("Ostrel Venn", "person"),
    ],
)
def test_what_was_taken_for_a_person_once_is_told_by_its_end(
    name: str, kind: str
) -> None:
    assert doubted(name, "person", 1.0) == kind


def test_a_headline_adds_nothing_to_a_name_of_the_story() -> None:
    text = (
        "Mary Quill NHKO Speech Wows Crowd In Tarn\n\n"
        "Mary Quill spoke to the crowd on Monday. Quill said that she would stay."
    )
    people = {name for name, kind in kinds(text).items() if kind == "person"}
    assert people == {"Mary Quill"}


def test_a_party_of_one_state_is_not_that_of_the_land() -> None:
    text = (
        "The Republican Party lost. The chairman of the Ohio Republican Party, Ada "
        "Quill, resigned from the Ohio Republican Party on Monday, said the Republican "
        "Party."
    )
    assert {"Republican Party", "Ohio Republican Party"} <= kinds(text).keys()
