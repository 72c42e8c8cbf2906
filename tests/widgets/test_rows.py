"""Rows of actors and articles: their order, counts, dots and filters."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.kinds import ActorType
from corpus.models import Actor, Mention
from tests.widgets.counted import each
from tests.widgets.listed import drawn, names
from widgets.lists.actor_rows import ActorRow, actor_rows, listed_actors, short_name
from widgets.lists.article_rows import ArticleRow, listed_articles
from widgets.lists.dots import count, dot_heads, dot_width, dots, tally
from widgets.lists.row_details import actor_details


def actor(name: str, kind: ActorType = "person", **mentions: int) -> Actor:
    spans = tuple(
        Mention(article, place, place + 1, name)
        for article, count in mentions.items()
        for place in range(count)
    )
    return Actor(name, name, kind, (name, f"Dr {name}"), spans)


ACTORS = actor_rows(
    [
        actor("Tesk", a=1, c=4),
        actor("Oyun", b=9),
        actor("Élise", a=1),
        actor("Lisk", "place", a=2),
        actor("Nobody", x=3),
    ],
    ["a", "b", "c"],
)


def test_actors_are_counted_article_by_article_most_named_first() -> None:
    assert [
        (row.name, tuple(row.counts.each()), row.counts.total) for row in ACTORS
    ] == [
        ("Oyun", (0, 9, 0), 9),
        ("Tesk", (1, 0, 4), 5),
        ("Lisk", (2, 0, 0), 2),
        ("Élise", (1, 0, 0), 1),
    ]


def test_actors_are_listed_by_type() -> None:
    assert names(listed_actors(ACTORS, "")) == [
        *("# People 3", "Oyun", "Tesk", "Élise"),
        *("#", "# Places 1", "Lisk"),
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [("elise", ["Élise"]), ("DR oy", ["Oyun"]), ("dr dr", 4), ("zzz", [])],
)
def test_a_filter_holds_any_name_without_case_or_marks(
    query: str, found: list[str] | int
) -> None:
    kept = [n for n in names(listed_actors(ACTORS, query)) if not n.startswith("#")]
    assert kept == found if isinstance(found, list) else len(kept) == found


def test_a_long_name_gives_way_to_the_initials_that_articles_use() -> None:
    aliases = ("Tesk Harbour Authority", "the authority", "BAY", "T.H.A.")
    row = ActorRow("x", aliases[0], "organisation", each(1), aliases[1:])
    assert short_name(row, 30) == "Tesk Harbour Authority"
    assert short_name(row, 12) == "THA"
    assert short_name(row, 2) == "Tesk Harbour Authority", "to be cut"


@pytest.mark.parametrize(
    ("width", "said"),
    [(13, "A.B. Tesk Jr."), (12, "A. Tesk Jr."), (9, "Tesk Jr."), (4, "Tesk")],
)
def test_a_long_name_keeps_the_surname_before_what_parts_father_and_son(
    width: int, said: str
) -> None:
    row = ActorRow("x", "Anton Berin Tesk Jr.", "person", each(1))
    assert short_name(row, width) == said


def test_dots_tell_often_seldom_and_never() -> None:
    assert drawn(dots(each(3, 1, 0, 2))) == "● • · •"
    assert drawn(tally(each(3, 1, 0, 2), 4)) == "● • · •   6"
    assert dot_heads(4) == "1 2 3 4"


def test_many_articles_are_counted_instead() -> None:
    assert drawn(dots(each(*(1, 0) * 6))) == " 6/12"
    for articles in range(30):
        assert len(drawn(dots(each(*[1] * articles)))) == dot_width(articles)
        assert len(dot_heads(articles)) == dot_width(articles)


def test_details_say_what_the_row_has_no_room_for() -> None:
    lines = actor_details(ACTORS[0], 26)
    assert [drawn(line) for line in lines] == ["Oyun", "person", "also Dr Oyun"]


@pytest.mark.parametrize(
    ("name", "kind", "width", "said"),
    [
        ("Maret Oyun", "person", 12, "Maret Oyun"),
        ("Ilse Maria Brandt", "person", 12, "I.M. Brandt"),
        ("Ilse Maria Brandt", "person", 10, "I. Brandt"),
        ("Ilse Maria Brandt-Okonkwo", "person", 12, "Brandt-Okonkwo"),
        ("Northern Rivers Board", "organisation", 12, "Northern Rivers Board"),
    ],
)
def test_people_keep_their_surnames_where_there_is_little_room(
    name: str, kind: ActorType, width: int, said: str
) -> None:
    assert short_name(ActorRow("x", name, kind, each(1)), width) == said


def test_rows_do_not_depend_on_the_order_they_come_in() -> None:
    actors = [actor("B", a=1), actor("a", a=1), actor("C", a=2)]
    orders = itertools.permutations(actors)
    assert len({actor_rows(order, ["a"]) for order in orders}) == 1


@given(st.lists(st.integers(0, 9), max_size=20))
def test_counts_hold_a_number_for_every_article(numbers: list[int]) -> None:
    places = {str(place): place for place in range(len(numbers))}
    named = [str(place) for place, n in enumerate(numbers) for _ in range(n)]
    counts = count([*named, "elsewhere"], places)
    assert counts == each(*numbers)
    assert (counts.each(), counts.total) == (numbers, sum(numbers))


def test_a_row_holds_only_the_articles_that_name_its_actor() -> None:
    articles = [f"{number}.txt" for number in range(5000)]
    (row,) = actor_rows([actor("Tesk", **{"4.txt": 2})], articles)
    assert row.counts.found == ((4, 2),)


@pytest.mark.parametrize("query", ["2031-03", "march 2031", "2 March 2031"])
def test_articles_are_found_by_their_day_as_one_writes_it(query: str) -> None:
    rows = (
        ArticleRow("a", 1, "The weir", "Bell", dt.date(2031, 3, 2)),
        ArticleRow("b", 2, "The mill", "Bell", dt.date(2019, 8, 14)),
    )
    assert [row.id for row in listed_articles(rows, query)] == ["a"]
