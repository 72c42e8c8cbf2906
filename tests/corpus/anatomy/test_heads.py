"""Title and day of publication are found above the story, or are not there."""

from __future__ import annotations

import datetime as dt
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import Article
from corpus.anatomy import dissect
from corpus.anatomy.lines import flowing, lines_of, rejoined
from tests.corpus.anatomy.bridge import STORY


@pytest.mark.parametrize(
    ("head", "day", "basis"),
    [
        ("Saturday, March 6, 2021\n\nBridge closed\n\n", (2021, 3, 6), "first lines"),
        ("Bridge closed\n06.03.2021\n", (2021, 3, 6), "first lines"),
        ("Bridge closed\n06/03/2021, 25/02/2021\n", (2021, 3, 6), "first lines"),
        ("Bridge closed\nPublished: 6 Mar 2021 09:12 GMT\n", (2021, 3, 6), "label"),
        ("Bridge closed\nUpdated March 6, 2021\n", (2021, 3, 6), "update"),
        ("Bridge closed\nMarch 6, 2021, 10:11 a.m.\n", (2021, 3, 6), "first lines"),
        (" date 2021-03-06 ", (2021, 3, 6), "label"),
        ("March 6, 2021 – ", (2021, 3, 6), "text start"),
        ("SUND, March 6, 2021 (Wire) — ", (2021, 3, 6), "dateline"),
        ("On March 6, 2021 ", None, None),
        ("March 6, 2021, was a dark day. ", None, None),
        ("", None, None),
    ],
)
def test_the_day_of_publication_is_found_and_its_basis_told(
    head: str, day: tuple[int, int, int] | None, basis: str | None
):
    found = dissect(head + STORY)
    assert found.published == (dt.date(*day) if day else None)
    assert found.published_basis == basis


@pytest.mark.parametrize("names", ["Sundvik Bladh", "Sundvik Bladh\nHolm", ""])
def test_names_between_the_headline_and_the_day_are_no_part_of_the_story(
    names: str,
) -> None:
    head = f"Bridge closed by the council\n{names}\n6 March 2021\n\n"
    assert dissect(head + STORY).body.start == len(head)


def test_what_is_told_between_the_headline_and_the_day_is_part_of_the_story() -> None:
    told = "Notes from the ferry"
    head = f"Bridge closed by the council\n{told}\n6 March 2021\n\n"
    assert dissect(head + STORY).body.start == head.index(told)


@pytest.mark.parametrize(
    ("tail", "day"),
    [
        ("\nSund-Net, 06.03.2021 \nSource: Holm Radio\n", (2021, 3, 6)),
        (
            "\nRelated Posts\nFerry late\nMarch 1, 2021\nStorm ends\nMarch 2, 2021\n",
            None,
        ),
        ("\nThe court will sit again on March 9, 2021.\n", None),
    ],
)
def test_a_date_below_the_story_counts_unless_it_is_of_others(
    tail: str, day: tuple[int, int, int] | None
):
    assert dissect(STORY + tail).published == (dt.date(*day) if day else None)


def test_a_chronicle_is_not_dated_by_its_first_entry():
    text = "March 6, 2021: " + STORY + "\nMarch 7, 2021: " + STORY
    assert dissect(text).published is None


def test_a_date_behind_the_text_start_does_not_belong_to_the_body():
    text = " date 2021-03-06 " + STORY
    body = dissect(text).body
    assert text[body.start : body.end] == STORY.strip()


def test_a_dateline_belongs_to_the_body():
    text = "Bridge closed\n\nSUND, March 6, 2021 (Wire) — " + STORY
    assert text[dissect(text).body.start :].startswith("SUND, March 6")


@pytest.mark.parametrize(
    "title",
    [
        "Explained: the new ferry tax",
        "Watch: king slips on ice",
        "Read more, says king",
    ],
)
def test_a_headline_may_begin_like_a_link(title: str):
    text = f"{title}\n\n{STORY}\n{title}\n"
    found = dissect(text)
    assert found.title == title
    assert [mark.start for mark in found.boilerplate] == [text.rindex(title)]


def test_a_known_title_is_kept_and_its_line_is_part_of_the_head():
    found = Article.from_text(
        f"Bridge closed\n\n{STORY}", id="a", title="BRIDGE CLOSED"
    )
    assert found.title == "BRIDGE CLOSED"
    assert found.quote(found.body).startswith("The council")


def test_what_is_given_goes_before_what_is_found():
    text = (
        f"The Sund Echo\n\nBridge closed by council of Sund\nMarch 6, 2021\n\n{STORY}"
    )
    day = dt.date(2020, 1, 1)
    article = Article.from_text(text, id="a", outlet="Holm Radio", published=day)
    assert article.title == "Bridge closed by council of Sund"
    assert (article.outlet, article.published) == ("Holm Radio", day)
    assert article.published_basis == "given"


@pytest.mark.parametrize(
    "title",
    [
        "Council Of Sund Closes The Old Bridge For Good.",
        "Sund council closes old bridge after storm, speaker blames builders.",
        "Old Bridge Shut After Storm Reaches U.S. Border.",
    ],
)
def test_a_title_may_end_in_a_full_stop(title: str):
    assert dissect(f"{title}\n\n{STORY}").title == title


@pytest.mark.parametrize(
    "lead",
    [
        "The old bridge of Sund has been closed for good after the storm of last week.",
        "It is better late than never, they say in Sund of the new bridge.",
    ],
)
def test_a_first_sentence_is_no_title(lead: str):
    assert dissect(f"{lead}\n\n{STORY}").title is None


def test_a_date_that_goes_on_as_a_sentence_is_not_that_of_publication() -> None:
    text = "6 марта 2021 года в Сунде закрыли мост через реку, сообщили в полиции."
    assert dissect(text).published is None


def test_a_headline_without_spaces_is_the_title() -> None:
    story = "松原市大桥三月六日关闭，警方通报说，检修将持续三天，车辆须绕行。"
    text = f"松原大桥关闭三天\n\n{story}\n"
    assert dissect(text).title == "松原大桥关闭三天"


COLUMN = textwrap.fill(f"{STORY} {STORY}", 44)


@pytest.mark.parametrize(
    "head",
    [
        "The Holm Advertiser\n\nSaturday, March 6, 1841\n\nBridge closed at Sund\n\n",
        "The Holm Advertiser\nSaturday, March 6, 1841\n\nBridge closed at Sund\n\n",
        "The Holm Advertiser\nMarch 6, 1841\nBridge closed at Sund\n",
        "Bridge closed at Sund\nThe Holm Advertiser, March 6, 1841\n\n",
    ],
)
def test_a_story_in_a_narrow_column_has_the_head_that_stands_above_it(head: str):
    found = dissect(head + COLUMN)
    assert (found.title, found.outlet, found.published) == (
        "Bridge closed at Sund",
        "The Holm Advertiser",
        dt.date(1841, 3, 6),
    )
    assert (head + COLUMN)[found.body.start :] == COLUMN


def test_lines_that_were_broken_keep_the_places_of_their_words():
    text = f"Bridge closed\n\n{COLUMN}\n   Indented, {STORY}\n"
    for line in rejoined(lines_of(text)):
        assert text[line.start : line.end].replace("\n", " ") == line.text


def test_a_text_in_a_column_flows_and_keeps_its_length():
    head = "Bridge closed at Sund\n\n"
    items = "\n* a list of ferries, and of boats, as it is\n* and of the piers\n"
    shown = flowing(head + COLUMN + items)
    assert shown == head + COLUMN.replace("\n", " ") + items


@given(st.text("aA .\n-", max_size=200).map(lambda text: f"{COLUMN}\n{text}"))
def test_a_text_that_flows_has_the_same_words_at_the_same_places(text: str):
    shown = flowing(text)
    assert len(shown) == len(text)
    changed = {(a, b) for a, b in zip(text, shown, strict=True) if a != b}
    assert changed <= {("\n", " ")}
