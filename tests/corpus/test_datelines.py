"""Where a story begins is told from where and by whom it was sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.article import Article
from corpus.datelines import after_dateline
from corpus.matching import match_all
from corpus.texts import Span


@pytest.mark.parametrize(
    "dateline",
    [
        "NEW YORK -- ",
        "PELLWORM, Fla. (AP) — ",
        "LONDON, March 3 (Reuters) - ",
        "April 29 (UPI) — ",
        "Munich – ",
        "SAN DIEGO ― ",
        "Taipei, Taiwan (AP) — ",
        "(CNN) ",
        "(CNN)",
        "(Reuters) ",
    ],
)
def test_a_dateline_is_no_part_of_what_a_sentence_says(dateline: str) -> None:
    text = f"A bridge falls\n\n{dateline}The bridge fell."
    sentence = Span(text.index(dateline), len(text))
    assert text[after_dateline(text, sentence) :] == "The bridge fell."


@pytest.mark.parametrize(
    "text",
    [
        "Ada Pell — the mayor — resigned.",
        "Iran - the largest of them - stayed away.",
        "HPEL -- a lobby for the old -- agreed.",
        "After eight seasons in London – he left.",
        "The town is well-known.",
        "(He left) It rained.",
        "(Laughter) It rained.",
        "“Paris” – that is all he said.",
    ],
)
def test_a_sentence_with_a_dash_in_it_is_whole(text: str) -> None:
    assert after_dateline(text, Span(0, len(text))) == 0


def test_only_what_opens_a_line_is_a_dateline() -> None:
    text = "It rained. PARIS — It snowed."
    assert after_dateline(text, Span(11, len(text))) == 11


@given(st.text(alphabet="AaBb ,.()—-\n3"), st.integers(0, 9))
def test_a_story_begins_inside_its_sentence(text: str, start: int) -> None:
    start = min(start, len(text))
    assert start <= after_dateline(text, Span(start, len(text))) <= len(text)


def test_articles_sent_from_one_place_share_nothing_by_that() -> None:
    stories = {
        "one": "WEST LUNDHOLM, Fla. — The mayor opened a school for forty children.",
        "two": "WEST LUNDHOLM, Fla. — Divers found an anchor under the old lighthouse.",
        "three": "Nobody won the lottery. A ferry sank with all its cargo of bananas.",
    }
    articles = [Article.from_text(text, id=name) for name, text in stories.items()]
    assert match_all(articles) == []


def test_a_match_shows_the_dateline_too() -> None:
    said = "The mayor opened a school for forty children of fishermen."
    articles = [
        Article.from_text(f"OSLO, Norway (AP) — {said}", id="one"),
        Article.from_text(f"{said} Nobody sang.", id="two"),
    ]
    (match,) = match_all(articles)
    assert (match.left.start, match.right.start) == (0, 0)
