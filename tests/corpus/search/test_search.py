"""Search: plain, exact, by pattern and fuzzy, and what ends it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from corpus.errors import SearchError
from corpus.folding import fold
from corpus.search import SearchMode, find_text
from corpus.texts import Passage

TEXTS = {
    "north": "The ferry left Łomża at dawn.\nNobody\n  was told.",
    "south": "“Nobody was told”, said the harbour-master of Lomza.",
}


def found(query: str, mode: SearchMode = "plain") -> list[str]:
    return [
        TEXTS[hit.article][hit.start : hit.end] for hit in find_text(TEXTS, query, mode)
    ]


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("nobody was told", ["Nobody\n  was told", "Nobody was told"]),
        ("LOMZA", ["Łomża", "Lomza"]),
        ('"nobody', ["“Nobody"]),
        ("harbour—master", ["harbour-master"]),
        ("e", ["e", "e", "e", "e", "e"]),
        ("absent", []),
        ("  ", []),
        ("\u0301", []),
        (r"[/] $x \[", []),
    ],
)
def test_plain_search_reads_over_wraps_case_and_marks(
    query: str, hits: list[str]
) -> None:
    assert found(query) == hits


def test_exact_search_heeds_case_and_marks_but_not_wraps() -> None:
    assert found("Nobody was", "exact") == ["Nobody\n  was", "Nobody was"]
    assert found("lomza", "exact") == []
    assert found("Łomża", "exact") == ["Łomża"]


def test_hits_come_in_the_order_of_the_articles_and_know_theirs() -> None:
    hits = find_text(TEXTS, "was told")
    assert [hit.article for hit in hits] == ["north", "south"]


def test_a_letter_that_folds_to_two_is_found_once() -> None:
    assert find_text({"a": "Straße"}, "s") == [Passage("a", 0, 1), Passage("a", 4, 5)]


@settings(max_examples=60)
@given(st.text(alphabet="aAéßł \n…ё“x\u0301", max_size=60), st.data())
def test_whatever_stands_in_a_text_is_found_there(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text)))
    query = text[start : data.draw(st.integers(start, len(text)))]
    wanted = " ".join(fold(query).text.split())
    assume(wanted)
    hits = find_text({"a": text}, query)
    assert hits
    assert all(one.end <= two.start for one, two in pairwise(hits))
    for hit in hits:
        said = " ".join(fold(text[hit.start : hit.end]).text.split())
        assert wanted in said


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        (r"nobody was", ["Nobody\n  was", "Nobody was"]),
        (r"\bł\w+", ["Łomża"]),
        (r"told[ .]", ["told."]),
        (r"x*", []),
    ],
)
def test_patterns_read_over_wraps_and_case(query: str, hits: list[str]) -> None:
    assert found(query, "regex") == hits


@pytest.mark.parametrize(
    "pattern", ["(", "[a", "a{5000}", "(?:a{100}){100}", "(?R)", "a" * 1001]
)
def test_a_pattern_that_is_wrong_or_too_large_is_refused(pattern: str) -> None:
    with pytest.raises(SearchError):
        find_text(TEXTS, pattern, "regex")


def test_a_pattern_may_repeat_a_thousand_times() -> None:
    assert len(find_text({"a": "a" * 2_000}, "a{1000}", "regex")) == 2


def test_a_runaway_pattern_is_stopped() -> None:
    with pytest.raises(SearchError, match="too long"):
        find_text({"a": "a" * 4000}, r"(a|a)*(b|c)", "regex", seconds=0.01)


@pytest.mark.parametrize(
    ("query", "hits"),
    [
        ("Lomsza", ["Łomża", "Lomza"]),
        ("nobdy was told", ["Nobody\n  was told", "Nobody was told"]),
        ("harbourmaster", ["harbour-master"]),
        ("submarine", []),
        ("!!", []),
    ],
)
def test_fuzzy_search_forgives_spelling(query: str, hits: list[str]) -> None:
    assert found(query, "fuzzy") == hits


def test_search_stops_where_told() -> None:
    assert len(find_text({"a": "x" * 500}, "x", most=7)) == 7


def test_a_long_text_without_spaces_is_searched() -> None:
    assert len(find_text({"a": "é" * 200_000 + "n"}, "en")) == 1
