"""What is written like a name, or beside one, and names somebody or something else."""

from __future__ import annotations

import pytest

from corpus.actors import find_actors
from corpus.article import Article


def found(*texts: str) -> dict[str, str]:
    articles = [Article.from_text(text, id=str(n)) for n, text in enumerate(texts)]
    return {actor.name: actor.type for actor in find_actors(articles)}


def test_a_continent_somebody_is_in_charge_of_is_a_place() -> None:
    told = found(
        "“It is going well,” said Matt Orring, the senior director for Asia at the "
        "Trade Council of Freedonia. He flew to Vellmar on Friday."
    )
    assert told["Asia"] == "place"


def test_a_term_spelt_out_in_small_letters_names_nobody() -> None:
    told = found(
        "The army tested deep sea rescue vehicles (DSRVs) on Friday. Each DSRV dives "
        "to 600 metres, and a DSRV was lost in March, said President Tomas Orrin."
    )
    assert not {"DSRV", "DSRVs"} & told.keys()


@pytest.mark.parametrize(
    ("text", "no_name", "name"),
    [
        (
            "He asked about the Orrin agenda twice. The “Orrin Agenda” was what he "
            "called it. President Tomas Orrin did not answer.",
            "Orrin Agenda",
            "Tomas Orrin",
        ),
        (
            "Minister Ada Quill met him over Easter Weekend. The weekend was calm, and "
            "Quill left on Monday.",
            "Easter Weekend",
            "Ada Quill",
        ),
        (
            "This is the third Orrin-Quill summit. President Tomas Orrin met Prime "
            "Minister Ada Quill in Vellmar, and Quill thanked Orrin.",
            "Orrin-Quill",
            "Ada Quill",
        ),
        (
            "Kansan John Orrin spoke first. He held a meeting in Topeka on Friday.",
            "Kansan John Orrin",
            "John Orrin",
        ),
        (
            "A spokesman in Orrin’s Washington office did not return calls. Rep. Tomas "
            "Orrin was away.",
            "Orrin’s Washington",
            "Tomas Orrin",
        ),
        (
            "A longtime ally, Kansas State Sen. Rufus Marsh, was defeated on Tuesday.",
            "Kansas State",
            "Rufus Marsh",
        ),
        (
            "After President Orrin’s State of the Union address, a reporter, Ida Lowe, "
            "asked him about it.",
            "State of the Union",
            "Ida Lowe",
        ),
    ],
)
def test_what_stands_beside_a_name_is_no_part_of_it(
    text: str, no_name: str, name: str
) -> None:
    told = found(text)
    assert no_name not in told
    assert name in told


@pytest.mark.parametrize(
    "text",
    [
        "Outgoing White House economic adviser Ada Quill said so on Friday. ",
        "Senior White House officials said so on Friday. ",
        "White House Press Secretary Ada Quill said so on Friday. ",
    ],
)
def test_what_somebody_is_there_is_no_part_of_the_name_of_a_body(text: str) -> None:
    told = found(text + "The White House did not answer.")
    assert [name for name in told if "House" in name] == ["White House"]


def test_a_body_is_called_by_the_name_it_is_known_by() -> None:
    told = found(
        "He told Fox News on Friday that it was over. Fox News showed it.",
        "Ada Quill wrote so for Fox News Opinion on Friday.",
    )
    assert [name for name in told if "Fox" in name] == ["Fox News"]


def test_a_page_with_an_article_before_its_full_name_is_no_person() -> None:
    told = found(
        "Rupert Vance, a publisher and former editor of the Sludge Report, posted the "
        "video on Monday. It was circulated by others."
    )
    assert told.get("Sludge Report") != "person"


def test_the_first_name_of_a_person_who_is_called_so_alone_is_that_person() -> None:
    told = found(
        "President Qiu Renshan spoke on Friday. Qiu Renshan was calm.",
        "The visit came at the behest of Qiu, and afterwards he flew home.",
    )
    assert "Qiu" not in told


def test_a_body_of_the_united_nations_is_one_with_either_spelling() -> None:
    told = found(
        "The U.N. Command said on Friday that it would stay in Vellmar.",
        "The United Nations Command will stay in Vellmar, it said on Friday.",
    )
    assert len([name for name in told if "Command" in name]) == 1


def test_a_town_shouted_in_a_dateline_is_called_as_the_story_writes_it() -> None:
    told = found("SELBY, England — The mayor of Selby resigned on Friday, police said.")
    assert told["Selby"] == "place"
    assert "SELBY" not in told


def test_a_town_that_only_a_dateline_names_is_not_shouted() -> None:
    told = found(
        "Bridge closed\n\nHARTFORD, Conn. — Mayor Ada Quill closed the bridge."
    )
    assert told["Hartford"] == "place"


@pytest.mark.parametrize(
    "text",
    [
        "It was told by Sheriff Quill’s Department on Friday, said Tomas Orrin.",
        "Those in the Attorney’s Office knew of it on Friday, said Tomas Orrin.",
    ],
)
def test_the_kind_of_a_body_alone_names_none(text: str) -> None:
    assert not {"Department", "Office"} & found(text).keys()


def test_a_capital_stays_one_where_somebody_long_dead_has_its_name() -> None:
    told = found(
        "He flew to Washington on Monday. They dined at the estate of George "
        "Washington, and the talks between Paris and Washington went on in Washington."
    )
    assert told["Washington"] == "place"
    assert told["George Washington"] == "person"


def test_somebody_who_is_spoken_of_is_not_taken_for_a_capital() -> None:
    told = found(
        "Denzel Washington came to Vellmar on Monday. Washington said he was glad, and "
        "Mr. Washington left on Friday. “I liked it,” Washington said."
    )
    assert told == {"Denzel Washington": "person", "Vellmar": "place"}


def test_what_tells_a_son_from_his_father_is_nobody_alone() -> None:
    told = found(
        "It was the meeting with Ottmar, Tomas Orrin, Jr., the president's oldest son, "
        "and Jared Quill, on Monday in Vellmar."
    )
    assert "Jr." not in told
