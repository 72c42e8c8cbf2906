"""Rows of actors and events: their order, counts, dots and filters."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.kinds import ActorType
from corpus.models import Actor, Event, EventPassage, Mention
from tests.widgets.counted import each
from widgets.lists.actor_rows import ActorRow, actor_rows, listed_actors, short_name
from widgets.lists.article_rows import ArticleRow, listed_articles
from widgets.lists.dots import count, dot_heads, dot_width, dots, tally
from widgets.lists.event_rows import EventRow, event_rows, listed_events
from widgets.lists.row_details import actor_details, event_details
from widgets.lists.row_layout import Heading


def actor(name: str, kind: ActorType = "person", **mentions: int) -> Actor:
    spans = tuple(
        Mention(article, place, place + 1, name)
        for article, count in mentions.items()
        for place in range(count)
    )
    return Actor(name, name, kind, (name, f"Dr {name}"), spans)


def event(label: str, date: str | None, *told: tuple[str, str]) -> Event:
    passages = tuple(
        EventPassage(article, 0, 1, said, None, "explicit") for article, said in told
    )
    return Event(label, date, label, (), passages)


def names(listed: tuple[object, ...]) -> list[str]:
    return [
        f"# {row.title} {row.aside}".strip() if isinstance(row, Heading) else row.id
        for row in listed
        if isinstance(row, Heading | ActorRow | EventRow)
    ]


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
    assert [(row.name, tuple(row.counts.each()), row.stops) for row in ACTORS] == [
        ("Oyun", (0, 9, 0), 9),
        ("Tesk", (1, 0, 4), 5),
        ("Lisk", (2, 0, 0), 2),
        ("Élise", (1, 0, 0), 1),
    ]


def test_actors_are_listed_by_type() -> None:
    assert names(listed_actors(ACTORS)) == [
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


EVENTS = event_rows(
    [
        event("flood", "2031-03-03", ("a", "2031-03-03"), ("b", "2031-03-05")),
        event("rain", "2031-03-02", ("a", "2031-03-02"), ("a", "2031-03-02")),
        event("talks", "2031-03-12", ("c", "2031-03-12")),
        event("inquiry", "2032-04", ("c", "2032-04")),
        event("bridge", None, ("b", "")),
        event("elsewhere", "2031-03-03", ("x", "2031-03-03")),
    ],
    ["a", "b", "c"],
)


def test_events_are_listed_in_time_with_years_and_gaps() -> None:
    assert names(listed_events(EVENTS)) == [
        *("# 2031", "rain", "flood", "#  ⋮ 8 days", "talks"),
        *("# 2032 ⋮ 13 months", "inquiry", "# Undated", "bridge"),
    ]


A_CHRONICLE = event_rows(
    [
        event("bells", "1642", ("a", "1642")),
        event("drought", "164X", ("a", "164X")),
        event("dike", "1642-03-05", ("b", "1642-03-05")),
        event("siege", "1642-22", ("c", "1642-22")),
        event("peace", "1648", ("a", "1648")),
        event("school", "18XX", ("b", "18XX")),
    ],
    ["a", "b", "c"],
)


def test_a_year_stands_before_its_days_and_fills_no_gap_in_itself() -> None:
    assert names(listed_events(A_CHRONICLE)) == [
        *("# 1640s", "drought", "# 1642", "bells", "dike", "siege"),
        *("# 1648 ⋮ 5 years", "peace", "# 19th c. ⋮ 150 years", "school"),
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("1642", ["bells", "dike", "siege"]),
        ("summer 1642", ["siege"]),
        ("1640s", ["drought"]),
        ("19th", ["school"]),
        ("march 1642", ["dike"]),
    ],
)
def test_what_is_dated_to_a_year_is_found_by_it(query: str, found: list[str]) -> None:
    told = names(listed_events(A_CHRONICLE, query))
    assert [name for name in told if not name.startswith("#")] == found


def test_events_count_their_passages_and_tell_a_dispute() -> None:
    rain, flood, *_ = EVENTS
    assert (tuple(rain.counts.each()), rain.stops, rain.disputed) == (
        (2, 0, 0),
        2,
        False,
    )
    assert flood.disputed
    assert flood.told == (("2031-03-03", (1,)), ("2031-03-05", (2,)))


def test_events_are_filtered_by_label_and_date() -> None:
    assert names(listed_events(EVENTS, "12 mar")) == ["# 2031", "talks"]
    assert names(listed_events(EVENTS, "INQ")) == ["# 2032", "inquiry"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("march 2031", ["rain", "flood", "talks"]),
        ("2 March 2031", ["rain"]),
        ("March 2, 2031", ["rain"]),
        ("02 mar 2031", ["rain"]),
        ("april 2032", ["inquiry"]),
        ("2031-03-12", ["talks"]),
        ("april 2031", []),
    ],
)
def test_events_are_found_by_their_date_as_one_writes_it(
    query: str, found: list[str]
) -> None:
    told = names(listed_events(EVENTS, query))
    assert [name for name in told if not name.startswith("#")] == found


def drawn(pieces: list[tuple[str, str]]) -> str:
    return "".join(text for text, _ in pieces)


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
    lines = event_details(EVENTS[1], 26)
    assert [drawn(line) for line in lines] == [
        *("03 Mar 2031", "≠ 03 Mar in 1", "≠ 05 Mar in 2", "flood"),
    ]


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
