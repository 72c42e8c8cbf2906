"""Excerpts when their sources change: found again, or said to be lost."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from corpus import Article, Span
from corpus.excerpts import QuotedPassage, excerpt_of_passage, locate

NOON = dt.datetime(2031, 3, 1, 12, 0, tzinfo=dt.UTC)
TEXT = "The mayor spoke. The bridge cost 4 million crowns. She then left."
PLACE = Span(17, 50)


def article(text: str) -> Article:
    return Article.from_text(text, id="a.txt")


def quoted(text: str, span: Span) -> QuotedPassage:
    return excerpt_of_passage(article(text), span, created=NOON)


def test_a_passage_of_an_unchanged_source_stays_where_it_was() -> None:
    found = locate(quoted(TEXT, PLACE), article(TEXT))
    assert (found.state, found.span) == ("unchanged", PLACE)


def test_a_passage_is_found_again_behind_a_new_beginning() -> None:
    found = locate(quoted(TEXT, PLACE), article("Corrected. " + TEXT))
    assert (found.state, found.span) == ("moved", Span(28, 61))


def test_a_changed_source_is_told_even_if_the_passage_kept_its_place() -> None:
    found = locate(quoted(TEXT, PLACE), article(TEXT + " Corrected."))
    assert (found.state, found.span) == ("moved", PLACE)


def test_an_altered_passage_is_orphaned() -> None:
    altered = TEXT.replace("4 million", "5 million")
    assert locate(quoted(TEXT, PLACE), article(altered)).state == "orphaned"


def test_among_twins_the_one_between_the_same_words_is_chosen() -> None:
    twins = "One ox. Two oxen. One cart. Two oxen."
    found = locate(quoted(twins, Span(8, 17)), article("New: " + twins))
    assert found.span == Span(13, 22)


def test_among_twins_between_other_words_none_is_chosen() -> None:
    passage = quoted("One ox. Two oxen. One cart.", Span(8, 17))
    changed = article("An ox. Two oxen. One cart. An ox. Two oxen. One cart.")
    assert locate(passage, changed).state == "orphaned"


def test_a_passage_that_went_far_away_is_not_followed() -> None:
    moved = article("w " * 3000 + TEXT)
    assert locate(quoted(TEXT, PLACE), moved).state == "orphaned"


@given(st.text("ab ", min_size=1, max_size=60), st.text("ab ", max_size=60), st.data())
def test_where_it_is_found_there_it_stands(before: str, after: str, data) -> None:
    old, new = article(before), article(after)
    start = data.draw(st.integers(0, len(old.text) - 1))
    end = data.draw(st.integers(start + 1, len(old.text)))
    passage = quoted(old.text, Span(start, end))
    found = locate(passage, new)
    if found.span:
        assert new.text[found.span.start : found.span.end] == passage.quote
    else:
        assert found.state == "orphaned"
