"""What is an event, when it was, and in which order events are told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus.actors import find_actors
from corpus.events import find_dates, find_events
from corpus.texts import Boilerplate
from tests.corpus.events.happenings import article, events


def told(text: str) -> list[tuple[str | None, str]]:
    return [(event.date, event.label) for event in events(text)]


def test_a_sentence_with_a_day_and_a_verb_is_an_event() -> None:
    text = (
        "On March 6, the old dam above Velin gave way. It had been strong since 1931."
    )
    assert told(text) == [("2023-03-06", "The old dam above Velin gave way")]


def test_each_date_of_a_sentence_has_its_own_part_of_it() -> None:
    text = (
        "The council closed the bridge on Monday, and engineers opened a ferry line on "
        "Wednesday."
    )
    assert [date for date, _ in told(text)] == ["2023-03-06", "2023-03-08"]
    one, two = events(text)
    assert one.passages[0].end <= two.passages[0].start


@pytest.mark.parametrize(
    "text",
    [
        "The company has a March 20 deadline.",
        "The families must leave the valley before March 20.",
        "She thinks of the drowned on Sunday.",
        "It may rain again on Sunday.",
        "Floods hit Velin on Monday",
        "VELIN, March 10 (NPA) — Rain is falling.",
        "The dam of 1931 was of oak.",
    ],
)
def test_what_does_not_happen_on_a_day_is_no_event(text: str) -> None:
    assert events(text) == []


def test_what_an_article_tells_in_boilerplate_is_no_date_and_no_event() -> None:
    text = "The dam gave way on Monday.\n\nThe museum opened on Tuesday."
    plain = article(text)
    start = text.index("The museum")
    marked = replace(plain, boilerplate=(Boilerplate(start, len(text), "related"),))
    assert [mention.text for mention in find_dates(marked)] == ["Monday"]
    assert len(find_events([marked], actors=[])) == 1


def test_an_article_without_a_date_borrows_the_year_and_nothing_else() -> None:
    dated = article("The dam gave way on March 6.", "a")
    bare = article(
        "Engineers had warned of cracks on February 2. Crews came on Friday.", "b", None
    )
    found = {event.label: event for event in find_events([dated, bare], actors=[])}
    warned = found["Engineers had warned of cracks"].passages[0]
    assert (warned.date, warned.basis) == ("2023-02-02", "borrowed")
    assert warned.doubt


def test_undated_events_stay_undated_and_come_last() -> None:
    found = events("Crews came on Friday. The dam was blown up on 6 March 2023.")
    assert found[-1].date == "2023-03-10"
    alone = events("Crews came on Friday and left.", published=None)
    assert [event.date for event in alone] == [None]


def test_a_passage_that_gives_day_and_hour_apart_is_one_stop() -> None:
    for event in events(
        "On Friday, and at 5 p.m. on Friday at that, the mill burned down.",
        "The mill burned down on Friday; at 5 p.m. on Friday it burned down.",
    ):
        places = [(one.article, one.start, one.end) for one in event.passages]
        assert len(places) == len(set(places))


def test_events_are_in_order_of_day_and_hour() -> None:
    text = (
        "On Wednesday the army came. On the evening of March 6 the lights went out. "
        "On the morning of March 6 the dam gave way."
    )
    assert [event.date for event in events(text)] == [
        "2023-03-06",
        "2023-03-06",
        "2023-03-08",
    ]
    assert "dam" in events(text)[0].label


def test_today_within_a_quotation_is_doubted() -> None:
    (event,) = events("“We buried four people today,” the mayor said.")
    assert event.passages[0].doubt


def test_ids_are_unique_and_stay_when_an_article_is_added() -> None:
    one = "The dam gave way on Monday. The army came on Wednesday."
    before = {event.id for event in events(one)}
    after = {event.id for event in events(one, "A museum opened on Sunday, March 5.")}
    assert len(before) == 2
    assert before < after


@pytest.mark.parametrize(
    "text",
    ["On Friday, " * 5_000, "A" * 500_000 + " fell on Friday.", "and " * 50_000],
)
def test_long_runs_without_a_sentence_are_read_in_one_go(text: str) -> None:
    assert len(events(text + "On Friday, March 3, the mill burnt down.")) <= 2


def test_the_line_that_dates_an_article_holds_a_date_and_no_event() -> None:
    text = "The dam gave way on Monday.\n\nVelin, 10.03.2023\nMuseum opened 01.02.2023"
    line, museum = text.index("Velin, 10"), text.index("Museum")
    marks = (
        Boilerplate(line, museum - 1, "publication line"),
        Boilerplate(museum, len(text), "related links"),
    )
    marked = replace(article(text), boilerplate=marks)
    assert [mention.text for mention in find_dates(marked)] == ["Monday", "10.03.2023"]
    assert len(find_events([marked], actors=[])) == 1


def test_whom_an_event_is_named_by_is_one_of_its_actors() -> None:
    text = (
        "Mayor Tomas Orrin spoke of the river. “We asked it for patience and it gave "
        "us none,” he said on Monday."
    )
    told = article(text)
    actors = find_actors([told])
    (event,) = find_events([told], actors)
    assert event.label.startswith("Orrin: “We asked")
    assert event.actors == ("tomas-orrin",)
