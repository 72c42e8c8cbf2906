"""Words that two passages share are found, and no word is lost."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.matching.diff import compare_words


def runs(left: str, right: str) -> list[tuple[str, str, str]]:
    return [
        (c.tag, left[c.left.start : c.left.end], right[c.right.start : c.right.end])
        for c in compare_words(left, right)
    ]


def test_changed_words_stand_between_equal_ones() -> None:
    left = "The tanker lost 2,500 tons of oil on Monday"
    right = "the tanker lost 3,100 tons of crude oil, on Monday"
    assert runs(left, right) == [
        ("equal", "The tanker lost", "the tanker lost"),
        ("replace", "2,500", "3,100"),
        ("equal", "tons of", "tons of"),
        ("insert", "", "crude"),
        ("equal", "oil on Monday", "oil, on Monday"),
    ]


def test_a_small_word_alone_aligns_nothing() -> None:
    assert runs("ships of the line", "cups of strong tea") == [
        ("replace", "ships of the line", "cups of strong tea")
    ]


def test_punctuation_and_case_are_no_change() -> None:
    assert {tag for tag, _, _ in runs("Snow — fell.", "snow fell!")} == {"equal"}


WORDS = st.lists(
    st.sampled_from(["the", "a", "port", "ship", "oil", "of", "Vask", "12"]),
    max_size=12,
)


@settings(max_examples=80, deadline=None)
@given(WORDS, WORDS)
def test_runs_hold_every_word_in_order(ours: list[str], theirs: list[str]) -> None:
    left, right = " ".join(ours), " ".join(theirs)
    found = runs(left, right)
    assert " ".join(one for _, one, _ in found if one) == left
    assert " ".join(two for _, _, two in found if two) == right
    assert all(one.lower() == two.lower() for tag, one, two in found if tag == "equal")


def test_texts_of_many_words_are_aligned_where_they_begin_and_end_alike() -> None:
    """A table of all their words would take a gigabyte."""
    middle = [" ".join(f"{sign}{k}" for k in range(11_000)) for sign in "pq"]
    left, right = (f"The bell rang. {words} Nobody heard it." for words in middle)
    told = runs(left, right)
    assert [tag for tag, _, _ in told] == ["equal", "replace", "equal"]
    assert told[0][1] == "The bell rang"
    assert told[2][2] == "Nobody heard it"
