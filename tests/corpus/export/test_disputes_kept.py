"""An excerpt tells which of its sides prints which of the values in dispute."""

from __future__ import annotations

import datetime as dt

from corpus import Article
from corpus.excerpts import Excerpt, excerpt_of_group
from corpus.export.disputes import disputes_kept
from corpus.export.markdown import write_markdown
from corpus.kinds import DifferenceKind
from corpus.models import Difference, Group, Match
from corpus.texts import Passage

NOON = dt.datetime(2031, 3, 1, 12, tzinfo=dt.UTC)
TEXTS = {
    "a": "The fair drew 70 carts on May 4.",
    "b": "Some 90 carts came to the fair.",
    "c": "Of 170 guests, 90 carts were counted, not 70 carts.",
    "d": "Nobody came.",
}


def kept(kind: DifferenceKind, *values: tuple[str, str]) -> Excerpt:
    articles = [Article.from_text(text, id=name) for name, text in TEXTS.items()]
    sides = tuple(Passage(name, 0, len(text)) for name, text in TEXTS.items())
    differs = tuple(Difference(kind, *pair) for pair in values)
    match = Match(sides[0], sides[1], 80.0, "conflict", 1, differs)
    group = Group(1, "conflict", 80.0, sides, (match,))
    return excerpt_of_group(group, articles, here="b", created=NOON)


def printed(excerpt: Excerpt) -> list[dict[str, str]]:
    return [
        {value: "".join(side.article for side in sides) for value, sides in one.values}
        for one in disputes_kept(excerpt)
    ]


def test_each_value_is_told_with_every_article_that_prints_it() -> None:
    assert printed(kept("number", ("70", "90"))) == [{"90": "bc", "70": "ac"}]


def test_the_value_of_its_own_passage_comes_first() -> None:
    (one,) = disputes_kept(kept("number", ("70", "90")))
    assert [value for value, _ in one.values] == ["90", "70"]


def test_a_disagreement_told_both_ways_round_is_told_once() -> None:
    assert len(printed(kept("number", ("70", "90"), ("90", "70")))) == 1


def test_a_word_that_is_missing_is_in_no_article() -> None:
    excerpt = kept("negation", ("Nobody", ""))
    assert printed(excerpt) == [{"Nobody": "d", "": ""}]
    assert "- They say the opposite: Nobody in d; stated\n" in write_markdown([excerpt])
