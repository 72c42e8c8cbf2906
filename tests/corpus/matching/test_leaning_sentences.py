"""A short sentence is of the case that the sentence before it tells."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.matching import match_all
from corpus.matching.judging import judge

LEADS = (
    "The town hall of Easton Vale will be sold in spring.",
    "The council of Easton Vale wants to sell its town hall.",
)
OTHERS = (
    "The town hall of Easton Vale will be sold in spring.",
    "A weaver in Orlo opened a mill on the river Sorn.",
)


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("It was built in 1890.", "The hall was built in 1980.", "date"),
        ("It has 12 rooms.", "The hall has 21 rooms.", "number"),
    ],
)
def test_the_sentence_before_tells_what_two_short_ones_are_about(
    left: str, right: str, kind: str
) -> None:
    said = [d.kind for d in judge(left, right, leads=LEADS)[1]]
    assert said == [kind]
    assert judge(left, right)[1] == ()
    assert judge(left, right, leads=OTHERS)[1] == ()


def test_a_match_of_short_sentences_is_judged_with_what_stands_before_them() -> None:
    told = (
        f"{LEADS[0]} It was built in 1890. Residents have signed against the sale.",
        f"{LEADS[1]} The hall was built in 1980. An inn has made an offer for it.",
    )
    articles = [Article.from_text(text, id=text) for text in told]
    differs = [(d.left, d.right) for m in match_all(articles) for d in m.differs]
    assert {frozenset(both) for both in differs} == {frozenset(("1890", "1980"))}


def test_a_sentence_that_both_print_is_held_against_no_other() -> None:
    told = (
        "Of the boats of Orlo 45 are nets. Last year the figure was 29. "
        "In Tarn it was small. Now the figure is 14."
    )
    assert judge(told, f"{told} The mayor of Tarn smiled.")[1] == ()
