"""Whose a lone surname is: by article, by title, and never a second person's."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.actors import merge_mentions
from corpus.article import Article
from corpus.models import Actor

GIVEN = ("Ada", "Boris", "Clement", "Dorothea", "Emil", "Fiona", "Gustav", "Hanna")


def people(*texts: str) -> list[Actor]:
    """Actors of texts in which people's names stand between < and >."""
    articles: list[Article] = []
    spans: list[tuple[str, int, int, None]] = []
    for number, marked in enumerate(texts):
        source, plain, place = f"a{number}", "", 0
        for before, name in re.findall(r"([^<]*)(?:<([^>]*)>)?", marked):
            plain += before
            place = len(plain)
            plain += name
            if name:
                spans.append((source, place, len(plain), None))
        articles.append(Article.from_text(plain, id=source))
    typed = [(s, a, b, "person") for s, a, b, _ in spans]
    return merge_mentions(articles, typed)  # type: ignore[arg-type]


def counts(*texts: str) -> dict[str, int]:
    return {actor.name: len(actor.mentions) for actor in people(*texts)}


def test_a_lone_name_goes_to_who_holds_its_office() -> None:
    found = counts(
        "<Hanna Quill> sang for President <Quill>. Mr. <Quill> smiled.",
        "President <Boris Quill> smiled.",
    )
    assert found == {"Boris Quill": 3, "Hanna Quill": 1}


def test_a_title_of_women_is_no_mans() -> None:
    found = counts("<Robert Quill> came. Mrs. <Quill> came, too.")
    assert found == {"Robert Quill": 1, "Quill": 1}


def test_a_title_that_fits_changes_nothing() -> None:
    assert counts("<Robert Quill> came. Mr. <Quill> left.") == {"Robert Quill": 2}
    assert counts("<Zhanar Quill> came. Mr. <Quill> left.") == {"Zhanar Quill": 2}


def test_a_family_name_that_comes_first_is_known_by_it() -> None:
    assert counts("<Moon Tae-gun> came. Mr. <Moon> left.") == {"Moon Tae-gun": 2}


def test_a_name_of_few_sounds_is_not_taken_for_another() -> None:
    assert len(counts("<Kang Do Un> came. <Youn> left.")) == 2


def test_a_middle_name_behind_an_initial_may_be_what_one_is_called() -> None:
    assert counts("<J. Christopher Quill> came; <Chris Quill> left.") == {
        "J. Christopher Quill": 2
    }
    assert len(counts("<J. Christopher Quill> came; <Boris Quill> left.")) == 2


@settings(max_examples=60)
@given(
    st.lists(
        st.lists(
            st.sampled_from(
                [
                    *(f"<{name} Quill>" for name in GIVEN),
                    *(f"<{name[0]}. Quill>" for name in GIVEN),
                    *("<Quill>", "Mr. <Quill>", "President <Quill>", "<Quill's>"),
                ]
            ),
            min_size=1,
            max_size=6,
        ),
        min_size=1,
        max_size=4,
    )
)
def test_two_given_names_are_never_one_person(articles: list[list[str]]) -> None:
    for actor in people(*("; ".join(names) + "." for names in articles)):
        told = {alias.split()[0] for alias in actor.aliases if " " in alias}
        assert len({name for name in told if name in GIVEN}) <= 1
