"""Direct speech: what is one, and what is only marked like it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from corpus.quotes import find_quotes
from corpus.texts import Boilerplate
from tests.corpus.quotes.telling import OPENING, only, quotes


@pytest.mark.parametrize(
    "text",
    [
        "The so-called “leaders” had fled.",
        "They showed “The Last Harbour of the North” that night.",
        'The plank was 12" long and 3" wide.',
    ],
)
def test_words_that_are_only_marked_are_no_speech(text: str) -> None:
    assert quotes(OPENING + text) == []


def test_a_nested_quote_is_part_of_the_outer_one() -> None:
    quote = only("“They shouted ‘open the gate’ all night,” Orrin said.")
    assert quote.text == "They shouted ‘open the gate’ all night,"


def test_boilerplate_holds_no_quote() -> None:
    text = OPENING + "“The harbour will stay open,” Marsh said."
    article = replace(
        Article.from_text(text, id="a"),
        boilerplate=(Boilerplate(len(OPENING), len(text), "teaser"),),
    )
    assert find_quotes([article]) == []


def test_a_curly_mark_may_be_closed_by_a_straight_one() -> None:
    quote = only('“The harbour will stay open," Marsh said after the long meeting.')
    assert quote.text == "The harbour will stay open,"
    assert quote.speaker == "lena-marsh"


def test_straight_marks_inside_straight_marks_end_nothing() -> None:
    text = 'Marsh said: "They called it a "golden harbour" once, and now they left."'
    assert only(text).text.endswith("now they left.")


@pytest.mark.parametrize("marks", ["« »", "“ ”", "„\n “", "``  ''", "«   » « »"])
def test_marks_around_nothing_quote_nothing(marks: str) -> None:
    text = f"{marks} ended.\n\n“The wall will hold for years,” Marsh said."
    assert [quote.text for quote in quotes(OPENING + text)] == [
        "The wall will hold for years,"
    ]


def test_the_sign_of_a_list_opens_no_speech() -> None:
    assert quotes("» More on this story of the day\n» Bridge closed") == []
    text = "» A list. “The wall will hold for years,” Marsh said."
    assert [quote.text for quote in quotes(OPENING + text)] == [
        "The wall will hold for years,"
    ]


@given(
    st.lists(st.sampled_from([*"“”\"«»‘’'`.,: \nab", "said ", "Orrin "]), max_size=80)
)
def test_a_quote_is_exactly_its_text(parts: list[str]) -> None:
    article = Article.from_text("".join(parts), id="a")
    for quote in find_quotes([article], actors=[]):
        assert article.text[quote.start : quote.end] == quote.text
        assert quote.text.strip()


@pytest.mark.parametrize("unit", ["“", '"a ', "said ", "‘A", "“a” ", "a: “", "«»"])
def test_a_quote_is_found_behind_long_hostile_runs(unit: str) -> None:
    flood = unit * (20_000 // len(unit))
    text = f"{flood}\n\n“The roof is gone,” Orrin said.\n"
    found = find_quotes([Article.from_text(text, id="a")], actors=[])
    assert any("The roof is gone" in quote.text for quote in found)


def test_many_signs_of_lists_are_passed_in_one_go() -> None:
    assert quotes("» a " * 20_000) == []


def test_he_is_not_whom_his_sentence_names_right_before() -> None:
    told = quotes(
        "Tomas Orrin met Lena Marsh.\n\nOrrin praised nobody. “It is late,” he said. "
        "Blaming Karl Tarn, he said, was “too simple an answer.”"
    )
    assert told[0].speaker == told[1].speaker is not None


def test_a_person_who_works_for_a_body_speaks_and_not_the_body() -> None:
    told = quotes(
        "Harbour News host Tomas Orrin closed the meeting on Monday. Orrin drew "
        "laughter.\n\nAll we heard, the Harbour News host complained, was “we need a "
        "bigger tent.”"
    )
    assert [quote.speaker for quote in told] == ["tomas-orrin"]


def test_he_is_who_spoke_last_though_long_not_named() -> None:
    filler = "The crowd filled the hall and the street before it for hours. " * 16
    told = quotes(
        "Mayor Tomas Orrin opened the fair. “It is late,” Orrin said.\n\n"
        f"{filler}\n\nWhen they had left, he asked: “What are we waiting for?”"
    )
    assert told[1].speaker == told[0].speaker == "tomas-orrin"


def test_straight_single_marks_hold_speech_where_a_text_has_no_others() -> None:
    text = OPENING + (
        "'The harbour wasn't closed,' Marsh said. "
        "'It is open,' she added, 'but not for long.'"
    )
    assert [quote.text for quote in quotes(text)] == [
        "The harbour wasn't closed,",
        "It is open,",
        "but not for long.",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The boys' boats and the sailors' tales, as Vellmar's mayor put it.",
        "'Twas in the summer of '48 that the mayors' hall burned.",
        "\"They read 'The Harbour.' all night,\" Marsh said.",
    ],
)
def test_apostrophes_and_marks_inside_speech_hold_none_of_their_own(text: str) -> None:
    assert len(quotes(OPENING + text)) == text.count('"') // 2
