"""A short sentence between two that are matched belongs to the match."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.matching import match_pair
from corpus.models import Match

FIRST = "The ferry Alma left the port of Tarnby at dawn with ninety people on board."
LAST = "Captain Brok turned her back at noon when water entered the engine room."
BAKERS = "Bakers of the island won a prize for rye bread."


def matches_of(left: list[str], right: list[str]) -> tuple[list[str], list[Match]]:
    """What is matched on the right, and the matches."""
    one, two = (
        Article.from_text("\n\n".join(lines), id=name)
        for name, lines in (("a", left), ("b", right))
    )
    found = match_pair(one, two)
    return [two.text[m.right.start : m.right.end] for m in found], found


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("He was alone.", "He was alone."),
        ("Some of the sailors were asleep.", "Some of the men were still asleep."),
    ],
)
def test_like_words_between_two_links_close_the_gap(ours: str, theirs: str) -> None:
    told, _ = matches_of([FIRST, ours, LAST], [FIRST, theirs, LAST])
    assert told == ["\n\n".join([FIRST, theirs, LAST])]


def test_other_words_between_two_links_leave_the_gap() -> None:
    told, _ = matches_of([FIRST, "He was alone.", LAST], [FIRST, BAKERS, LAST])
    assert told == [FIRST, LAST]


def test_beside_one_link_the_words_are_the_same_for_the_greater_part() -> None:
    told, _ = matches_of([FIRST, "He was alone.", BAKERS], [FIRST, "He was alone."])
    assert told == [f"{FIRST}\n\nHe was alone."]
    told, _ = matches_of(
        [FIRST, "Some of the sailors slept.", BAKERS], [FIRST, "Some of us sing."]
    )
    assert told == [FIRST]


def test_like_words_far_from_any_link_are_no_match() -> None:
    told, _ = matches_of(
        [FIRST, BAKERS, "He was alone."], [FIRST, "Snow fell.", LAST, "He was alone."]
    )
    assert told == [FIRST]


def test_a_passage_with_a_denial_in_the_gap_is_not_word_for_word() -> None:
    ours, theirs = "He was seen.", "He was not seen."
    _, found = matches_of([FIRST, ours, LAST], [FIRST, theirs, LAST])
    assert [match.kind for match in found] == ["near"]
