from __future__ import annotations

import datetime as dt
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.events import find_dates, find_events
from corpus.models import Boilerplate, Event
from corpus.timeline import is_disputed

FRIDAY = dt.date(2023, 3, 10)


def article(text: str, id: str = "a", published: dt.date | None = FRIDAY) -> Article:
    return Article.from_text(text, id=id, published=published)


def events(*texts: str, published: dt.date | None = FRIDAY) -> list[Event]:
    articles = [article(text, f"{n}", published) for n, text in enumerate(texts)]
    return find_events(articles, actors=[])


def told(text: str) -> list[tuple[str | None, str]]:
    return [(event.date, event.label) for event in events(text)]


def test_a_sentence_with_a_day_and_a_verb_is_an_event() -> None:
    text = "On March 6, the old dam above Velin gave way. It had been built in 1931."
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
        "The dam was built in 1931.",
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


def test_what_is_found_does_not_depend_on_the_order_of_articles() -> None:
    articles = [
        article("The dam above the town gave way on Monday after heavy rain.", "a"),
        article("After heavy rain the dam gave way on March 6.", "b"),
        article("On March 8 the army came to the town.", "c"),
    ]
    found = {tuple(find_events(order, actors=[])) for order in permutations(articles)}
    assert len(found) == 1


SENTENCES = st.sampled_from(
    [
        "On Monday the dam gave way.",
        "The army, which came on March 8, left two days later.",
        "“It is over,” said Ana Brel, the mayor, on Thursday.",
        "Brel said on Tuesday that the town would be rebuilt by June 1.",
        "In the morning, after the rain had stopped, and on Friday, they slept",
        "A week later, on 03/04/2023, it rained.",
        "and on the evening of March 6 accepted.",
    ]
)


@given(st.lists(st.lists(SENTENCES, max_size=5), min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_passages_hold_their_expressions_and_labels_are_short(
    texts: list[list[str]],
) -> None:
    articles = {str(n): article(" ".join(text), str(n)) for n, text in enumerate(texts)}
    for event in find_events(articles.values(), actors=[]):
        assert 0 < len(event.label) <= 80
        for passage in event.passages:
            text = articles[passage.article].text
            expression = passage.expression
            assert expression is not None
            assert passage.span.covers(expression.span)
            assert text[passage.start : passage.end].strip()


@pytest.mark.parametrize(
    ("text", "label"),
    [
        # The speaker of direct speech, by name, by `he`, by what follows the name.
        (
            "Ana Brel came late. “The old bridge will never carry a train again,” she "
            "said two days later.",
            "Brel: “The old bridge will never carry a train again”",
        ),
        (
            "“The ferry company lied to all of us,” Ana Brel, mayor of Velin, said on "
            "Monday.",
            "Brel: “The ferry company lied to all of us”",
        ),
        # What is reported keeps its verb; where it was said is left out.
        (
            "Ana Brel denied on Monday that she had sold the ferries.",
            "Ana Brel denied that she had sold the ferries",
        ),
        (
            "Ana Brel said in a speech in the harbour on Monday that the ferries were "
            "sold.",
            "Ana Brel said that the ferries were sold",
        ),
        (
            "The ferries will sail again in spring, Ana Brel said on Monday.",
            "Brel: The ferries will sail again in spring",
        ),
        (
            "An official told the council on Monday that there was “no” chance of a "
            "ferry.",
            "An official told the council that there was “no” chance of a ferry",
        ),
        (
            "“Monday’s vote will cost the town a ferry,” said Ana Brel, the mayor.",
            "Brel: “Monday’s vote will cost the town a ferry”",
        ),
        # A clause takes its subject with it, and only its own.
        (
            "The council closed the old bridge and on Monday opened a ferry line.",
            "The council opened a ferry line",
        ),
        (
            "The town thanked the divers who left on Monday for the coast.",
            "The divers left for the coast",
        ),
        (
            "Ana Brel, who had led the council for ten years, resigned on Monday.",
            "Ana Brel resigned",
        ),
        (
            "The bridge, closed by the council on Monday, has two lanes.",
            "The bridge was closed by the council",
        ),
        (
            "Tomas Rell, the mason, and Ana Brel were arrested on Monday.",
            "Tomas Rell, the mason, and Ana Brel were arrested",
        ),
        # What leads up to the subject, the dateline and brackets are left out.
        (
            "In a letter to the council on Monday, the builders asked for more time.",
            "The builders asked for more time",
        ),
        (
            "VELIN ―The bridge (built in 1931) fell into the river on Monday.",
            "The bridge fell into the river",
        ),
        (
            "But Monday is set aside for the divers.",
            "Monday is set aside for the divers",
        ),
        (
            "Monday's report blamed the builders for the flood.",
            "The report blamed the builders for the flood",
        ),
        (
            "Ana Brel walked home. On Monday she resigned from the council.",
            "Brel resigned from the council",
        ),
    ],
)
def test_a_label_stands_alone(text: str, label: str) -> None:
    found = find_events([article(text)])
    assert [event.label for event in found] == [label]


@pytest.mark.parametrize(
    "text",
    [
        "“Have you seen the bridge on Monday?”",
        "The children found Easter eggs in the ruins of the mill.",
    ],
)
def test_a_question_and_a_mere_noun_tell_of_nothing(text: str) -> None:
    assert events(text) == []


@given(st.lists(SENTENCES, min_size=1, max_size=4))
@settings(max_examples=60, deadline=None)
def test_a_label_leaves_no_quotation_mark_open(texts: list[str]) -> None:
    for event in events(" ".join(texts)):
        assert event.label.count("“") == event.label.count("”")
        assert event.label.count('"') % 2 == 0


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
