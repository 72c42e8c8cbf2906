"""An event is named by a phrase that stands alone."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.events import find_events
from corpus.events.phrasing import cut
from tests.corpus.events.happenings import article, events

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
        # Who is meant stands before an aside, or before the verb of another clause.
        (
            "Ana Brel, a former keeper of the lighthouse, became the oldest candidate "
            "on Monday.",
            "Ana Brel became the oldest candidate",
        ),
        (
            "The keeper said the harbour, which the army had left, closed its "
            "gates on 6 March.",
            "The harbour closed its gates",
        ),
        (
            "Ana Brel said she had no plans to leave, but was asked about it during a "
            "hearing on Monday.",
            "Ana Brel was asked about it during a hearing",
        ),
        (
            "The play tells the life of the fisherman Odo Venn, who died on 5 March.",
            "The fisherman Odo Venn died",
        ),
        (
            "The members did not read the harbour charter, which closed the port on 5 "
            "March.",
            "The harbour charter closed the port",
        ),
        # What is said belongs to a label, though a date of its own stands in it.
        (
            "Officials of the port warned on Monday that the wall would fall by 9 May.",
            "Officials of the port warned that the wall would fall by 9 May",
        ),
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
        # Who speaks of himself is named once; a state goes with its town; what is
        # seen in a thing is not cut off from it.
        (
            "Mayor Ana Brel is leaving the council, she said on Monday.",
            "Mayor Ana Brel is leaving the council",
        ),
        (
            "In a letter from Salem, Oregon, on Monday, the builders asked for time.",
            "The builders asked for time",
        ),
        (
            "On Monday, Ana Brel told the council that she views the ferries in the "
            "old harbour as a “danger to everybody who lives on the shores of Velin”.",
            "Brel told the council that she views the ferries in the old harbour…",
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


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "Quill alluded to a sketch in which the comedian Amos Tell",
            "Quill alluded to a sketch",
        ),
        (
            "Quill alluded to a sketch in which the comedian joked about it",
            "Quill alluded to a sketch in which the comedian joked about it",
        ),
        ("Quill met the man whose dam", "Quill met the man"),
    ],
)
def test_a_label_ends_in_no_clause_that_has_lost_its_verb(
    text: str, label: str
) -> None:
    assert cut(text) == label


def test_a_speaker_of_whom_nothing_is_reported_ends_nothing() -> None:
    told = Article.from_text(", said 4 May . “", id="a", published=dt.date(2031, 5, 6))
    assert len(find_events([told], actors=[])) == 1
