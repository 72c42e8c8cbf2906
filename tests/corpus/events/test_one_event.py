"""What several articles tell is one event, or it is several."""

from __future__ import annotations

import datetime as dt
from itertools import permutations

import pytest

from corpus.events import find_events
from corpus.timeline import is_disputed
from tests.corpus.events.happenings import FRIDAY, article, events


def test_one_event_in_two_articles_is_one_row_with_two_passages() -> None:
    found = events(
        "The dam above the town gave way on Monday after a week of heavy rain.",
        "After heavy rain, the dam gave way on March 6 and flooded the lower town.",
    )
    assert len(found) == 1
    assert [passage.article for passage in found[0].passages] == ["0", "1"]


def test_different_events_of_one_day_stay_apart() -> None:
    found = events(
        "The dam above the town gave way on Monday after a week of heavy rain.",
        "On Monday the minister of finance resigned over a scandal about ferry tolls.",
    )
    assert len(found) == 2


def test_sources_that_date_one_event_differently_keep_their_dates() -> None:
    found = events(
        "The old dam above the town gave way on March 6 after heavy rain and flooded "
        "forty houses.",
        "The old dam above the town gave way on March 5 after heavy rain and flooded "
        "forty houses.",
    )
    assert len(found) == 1
    assert {passage.date for passage in found[0].passages} == {
        "2023-03-05",
        "2023-03-06",
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "A ferry with 120 passengers sank off Velin on Monday; nine people died.",
            "Nine people died when a ferry sank off the coast of Velin on Sunday.",
        ),
        (
            "Police arrested two men on Tuesday in connection with a fire at the mill.",
            "Two men were arrested on Wednesday over a fire at the mill, police said.",
        ),
        (
            "The parliament approved the ferry bill on March 2 by 61 votes to 40.",
            "On March 1 parliament passed the ferry bill with 61 votes to 40.",
        ),
    ],
)
def test_a_date_in_dispute_is_told_in_other_words_too(one: str, other: str) -> None:
    (event,) = events(one, other)
    assert is_disputed(event)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Protests continued on Monday in front of the town hall.",
            "Protests continued on Tuesday in front of the town hall.",
        ),
        (
            "The army opened fire on the crowd in Velin on Monday, killing three.",
            "The army opened fire on the crowd in Velin on Wednesday, killing eleven.",
        ),
        (
            "On March 2 the council raised the price of water by 4 percent.",
            "On March 7 the council raised the price of bread by 9 percent.",
        ),
    ],
)
def test_what_happens_on_two_days_is_two_events(one: str, other: str) -> None:
    assert len(events(one, other)) == 2


def test_what_is_found_does_not_depend_on_the_order_of_articles() -> None:
    articles = [
        article("The dam above the town gave way on Monday after heavy rain.", "a"),
        article("After heavy rain the dam gave way on March 6.", "b"),
        article("On March 8 the army came to the town.", "c"),
    ]
    found = {tuple(find_events(order, actors=[])) for order in permutations(articles)}
    assert len(found) == 1


_LEAD = "A ferry ran onto rocks off Velin on Friday with 40 people on board."
_LEAD_IN_OTHER_WORDS = (
    "All passengers were brought to Velin by fishing boats on Friday."
)
_STORY = (
    "\n\nThe ferry had left Port Marl at dawn. Its captain sent out a call for help. "
    "Passengers waited in the cold water near the rocks until boats came.\n"
)
_BELOW = (
    "The harbour of Velin was quiet this week, and hardly a stranger came. " * 10,
    "Sheep are what the island lives by, and wool has been dear since autumn. " * 10,
)


def test_what_two_articles_on_one_story_open_with_is_one_event() -> None:
    (event,) = events(_LEAD + _STORY, _LEAD_IN_OTHER_WORDS + _STORY)
    assert len(event.passages) == 2


def test_two_stories_that_open_alike_are_two_events() -> None:
    other = (
        "\n\nHer novel of the ice won three prizes. Critics called it a cold book.\n"
    )
    read = "The writer Ada Quill won a prize in Velin on Friday."
    assert len(events(_LEAD + _STORY, read + other)) == 2


def test_more_is_asked_of_what_articles_tell_below_their_opening() -> None:
    found = events(
        f"{_BELOW[0]}\n\n{_LEAD}{_STORY}",
        f"{_BELOW[1]}\n\n{_LEAD_IN_OTHER_WORDS}{_STORY}",
    )
    assert len(found) == 2


def test_a_text_printed_again_later_dates_nothing_anew() -> None:
    text = "The ferry sank on Monday off Ost."
    later = article(text, "b", FRIDAY + dt.timedelta(days=14))
    undated = article(text, "c", None)
    (event,) = find_events([article(text, "a"), later, undated], actors=[])
    assert event.date == "2023-03-06"
    assert [passage.date for passage in event.passages] == ["2023-03-06"] * 3
    assert [passage.article for passage in event.passages] == ["a", "b", "c"]


def test_copies_of_one_text_do_not_outvote_another() -> None:
    told = "The old ferry Merle sank off the harbour of Ost with all its cargo on "
    copies = [article(f"{told}7 March.", name) for name in "cde"]
    others = [
        article(f"{told}6 March. It was {what}.", name)
        for name, what in zip("ab", ("found", "raised"), strict=True)
    ]
    (event,) = find_events([*copies, *others], actors=[])
    assert event.date == "2023-03-06"
    assert len(event.passages) == 5
