"""Whose a lone surname is: by article, by title, and never a second person's."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.actors import find_actors, merge_mentions
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
    return merge_mentions(articles, typed)


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


def test_a_title_tells_which_of_a_family_is_meant() -> None:
    found = counts(
        "<Rimma Quill> ran. <Andris Quill> stayed, and <Andris Quill> fell. "
        "Miss <Quill> slept."
    )
    assert found == {"Rimma Quill": 2, "Andris Quill": 2}


def test_an_office_told_in_other_articles_outweighs_a_relative_named_here() -> None:
    found = counts(
        "<Boris Quill> won. President <Quill> smiled. President <Quill> left.",
        "President <Boris Quill> slept.",
        "<Hanna Quill> sang. President <Quill> clapped.",
    )
    assert found == {"Boris Quill": 5, "Hanna Quill": 1}


def test_an_article_that_names_only_the_office_means_who_holds_it() -> None:
    found = counts(
        "<Boris Quill> won. President <Quill> smiled. President <Quill> left.",
        "<Hanna Quill> sang. <Hanna Quill> bowed.",
        "President <Quill> slept.",
    )
    assert found == {"Boris Quill": 4, "Hanna Quill": 2}


def test_a_father_and_his_son_are_two() -> None:
    found = counts(
        "<Boris Quill> spoke. His son, <Boris Quill Jr.>, listened. Mr. <Quill> sat.",
        "<Boris Quill Jr.> left. <Boris Quill> did not. <Quill Jr.> ran.",
    )
    assert found == {"Boris Quill": 3, "Boris Quill Jr.": 3}


def test_one_man_may_be_named_with_jr_in_one_article_and_without_in_another() -> None:
    found = counts("<Boris Quill Jr.> spoke.", "<Boris Quill> spoke.")
    assert found == {"Boris Quill Jr.": 2}


def test_a_son_brought_in_after_a_while_is_not_his_father() -> None:
    found = counts(
        "Mr. <Quill> won. Mr. <Quill> smiled. Mr. <Quill> left. A photograph showed "
        "<Boris Quill Jr.> at sea.",
        "<Boris Quill> won.",
    )
    assert found == {"Boris Quill": 4, "Boris Quill Jr.": 1}


def test_an_office_beside_a_full_name_elsewhere_outweighs_a_namesake_here() -> None:
    found = counts(
        "General <Boris Quill> won.", "<Hanna Quill> sang. General <Quill> clapped."
    )
    assert found == {"Boris Quill": 2, "Hanna Quill": 1}


def test_one_surname_with_titles_of_both_is_two_people() -> None:
    found = counts(
        "<Hanna Quill> is the sister-in-law of General <Boris Quill>. "
        "Ms <Quill> did not answer. General <Quill> did."
    )
    assert found == {"Hanna Quill": 2, "Boris Quill": 2}


def test_a_monarch_is_nobody_else_of_that_given_name() -> None:
    text = (
        "Elizabeth Quill wrote a letter to the mayor of Selby. Ms. Quill said that her"
        " parents once held a reception for Queen Elizabeth II in the town."
    )
    actors = find_actors([Article.from_text(text, id="a")])
    names = {actor.name for actor in actors if actor.type == "person"}
    assert names == {"Elizabeth Quill", "Elizabeth II"}
