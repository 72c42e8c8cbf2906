"""Merging mentions: which names are one actor's, and which never are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.actors import merge_mentions
from corpus.article import Article
from corpus.kinds import ActorType
from corpus.models import Actor

Named = tuple[str, ActorType]


def merged(*texts: list[Named] | list[tuple[str, None]]) -> list[Actor]:
    """Actors of articles that hold nothing but the names given."""
    articles: list[Article] = []
    spans: list[tuple[str, int, int, ActorType | None]] = []
    for number, names in enumerate(texts):
        source, place, parts = f"a{number}", 0, list[str]()
        for name, kind in names:
            spans.append((source, place, place + len(name), kind))
            parts.append(name)
            place += len(name) + 2
        articles.append(Article.from_text("; ".join(parts), id=source))
    return merge_mentions(articles, spans)


def together(kind: ActorType, *forms: str) -> bool:
    """Whether all forms, in one article, are one actor."""
    return len(merged([(form, kind) for form in forms])) == 1


@pytest.mark.parametrize(
    "forms",
    [
        ("Tomas Orrin", "Orrin"),
        ("President Tomas Orrin", "Mr. Orrin"),
        ("Bill Quill", "William Quill"),
        ("Zhanar Tokhtayev", "Janar Tokhtaev"),
        ("Ada M. Quill", "Ada Quill"),
        ("Ada Quill", "A. Quill"),
        ("Norwind CEO, Ada Quill", "Ada Quill"),
        ("Bashir al-Daoud", "Daoud"),
        ("Vane Kor-ul", "Vane Kor Ul"),
        ("Gabriela Soto", "Gabriela Soto Marín"),
        ("José Núñez", "Jose Nunez"),
        ("Betty Quill", "Bettie Quill"),
    ],
)
def test_forms_of_one_person_are_one_actor(forms: tuple[str, ...]) -> None:
    assert together("person", *forms)


@pytest.mark.parametrize(
    "forms",
    [
        ("Ada Quill", "Boris Quill"),
        ("Robert Quill", "Roberta Quill"),
        ("Mary Quill", "Mark Quill"),
        ("Ada Quill", "Ada Marsh"),
        ("Paul Quill", "Paula Quill"),
    ],
)
def test_two_people_are_never_one_actor(forms: tuple[str, ...]) -> None:
    assert not together("person", *forms)


def test_an_initial_bridges_no_two_people() -> None:
    actors = merged(
        [("John Quill", "person"), ("Jane Quill", "person")], [("J. Quill", "person")]
    )
    assert len(actors) == 3


def test_a_surname_goes_to_its_bearer_in_the_same_article() -> None:
    actors = merged(
        [("Ada Quill", "person"), ("Quill", "person")],
        [("Boris Quill", "person"), ("Quill", "person")],
    )
    assert sorted(actor.aliases for actor in actors) == [
        ("Ada Quill", "Quill"),
        ("Boris Quill", "Quill"),
    ]


@pytest.mark.parametrize(
    "forms",
    [
        ("Harbour Workers Union", "HWU"),
        ("Kenyan Foreign Ministry", "Ministry of Foreign Affairs of Kenya"),
        ("Kenyan Foreign Ministry", "Foreign Ministry"),
        ("Norwind Ltd.", "Norwind"),
        ("flag carrier Norwind", "Norwind"),
        ("U.N.", "United Nations"),
        ("M.H.O.", "MHO"),
        ("Boston Herons", "Herons"),
        ("Northport Gazette", "Gazette"),
        ("Kenyan Election Commission", "Kenyan Elections Commission"),
        ("Norwind.com", "Norwind"),
        ("the Fed", "Federal Reserve"),
    ],
)
def test_forms_of_one_organisation_are_one_actor(forms: tuple[str, ...]) -> None:
    assert together("organisation", *forms)


@pytest.mark.parametrize(
    "forms",
    [
        ("Security Council of Peru", "Security Council of Kenya"),
        ("Kenyan Foreign Ministry", "Peruvian Foreign Ministry"),
        ("Ministry of Trade", "Ministry of Health"),
        ("MHO", "MHO Executive Committee"),
        ("Northport Committee", "Committee"),
    ],
)
def test_two_organisations_are_never_one_actor(forms: tuple[str, ...]) -> None:
    assert not together("organisation", *forms)


@pytest.mark.parametrize(
    "forms",
    [
        ("US", "U.S.", "United States", "the United States of America"),
        ("Kiev", "Kyiv"),
        ("Selby", "Selby, Fla."),
        ("Ode Clinic in Selby", "Ode Clinic"),
        ("in Lima", "central Lima", "LIMA"),
        ("a bank in Grolm", "a Grolm bank", "the Grolm-area bank"),
        ("the Tovar Bank in Grolm", "Tovar Bank", "a bank in Grolm"),
        ("Ode Rehab Center in Selby, Maine", "Ode", "a Maine rehab clinic"),
        (
            "Ostrava Egge Bank in Lima",
            "Lima branch of the Ostrava bank",
            "Peruvian bank",
        ),
        ("SAP Arena", "the SAP-Arena in Selby"),
    ],
)
def test_forms_of_one_place_are_one_actor(forms: tuple[str, ...]) -> None:
    assert together("place", *forms)


def test_a_country_and_its_capital_stay_apart() -> None:
    assert not together("place", "Peru", "Lima")
    assert not together("place", "Mexico", "Mexico City")


@pytest.mark.parametrize(
    "forms",
    [
        ("a prison in Grolm", "a prison in Selby"),
        ("a prison in Grolm", "a school in Grolm"),
        ("in Grolm", "a prison in Grolm"),
        ("Ode Bank in Grolm", "Marsh Bank in Grolm"),
        ("Grand Ode Clinic in Grolm", "Grand Marsh Clinic in Grolm"),
    ],
)
def test_two_sites_are_never_one_place(forms: tuple[str, ...]) -> None:
    assert not together("place", *forms)


def test_a_description_that_may_be_of_two_sites_is_left_alone() -> None:
    banks = ("Ode Bank in Grolm", "Marsh Bank in Grolm", "a bank in Grolm")
    assert len(merged([(bank, "place") for bank in banks])) == 3


def test_a_description_is_sooner_of_a_site_in_its_own_article() -> None:
    actors = merged(
        [("Ode Bank in Selby, Maine", "place"), ("a Maine bank", "place")],
        [("Marsh Bank in Grolm, Maine", "place")],
    )
    assert [len(actor.mentions) for actor in actors] == [2, 1]


def test_an_actor_is_called_by_its_fullest_name() -> None:
    names: list[Named] = [("Orrin", "person"), ("Orrin", "person")]
    (actor,) = merged([*names, ("Tomas Orrin", "person")])
    assert actor.name == "Tomas Orrin"
    assert actor.aliases == ("Orrin", "Tomas Orrin")


def test_a_type_that_is_not_given_is_guessed() -> None:
    kinds = {
        a.name: a.type
        for a in merged([("Peru", None), ("Ada Quill", None), ("MHO", None)])
    }
    assert kinds == {"Peru": "place", "Ada Quill": "person", "MHO": "organisation"}


NAMES = [
    *("Ada Quill", "Quill", "A. Quill", "Boris Quill", "Mr. Quill", "MHO"),
    *("Marsh Health Office", "Peru", "Lima", "Peruvian Navy", "Navy", "x", "’", "…"),
]
KINDS: list[ActorType | None] = ["person", "organisation", "place", None]


@given(
    st.lists(
        st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(KINDS)), max_size=6),
        max_size=4,
    )
)
def test_every_span_comes_back_once_in_any_order(
    sets: list[list[tuple[str, ActorType | None]]],
) -> None:
    articles: list[Article] = []
    spans: list[tuple[str, int, int, ActorType | None]] = []
    for number, names in enumerate(sets):
        text = " ".join(name for name, _ in names)
        articles.append(Article.from_text(text, id=f"a{number}"))
        place = 0
        for name, kind in names:
            spans.append((f"a{number}", place, place + len(name), kind))
            place += len(name) + 1
    actors = merge_mentions(articles, spans)
    back = [(m.article, m.start, m.end) for a in actors for m in a.mentions]
    assert sorted(back) == sorted(span[:3] for span in spans)
    assert merge_mentions(articles[::-1], spans[::-1]) == actors
