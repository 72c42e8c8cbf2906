"""The kind of a match is what the alignment of its words tells, aligned or not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.matching import compare_words
from corpus.matching.judging import judge, likeness

WORDS = st.sampled_from(
    [
        "the",
        "harbour",
        "was",
        "shut",
        "in",
        "Pell,",
        "wardens",
        "don't",
        "don’t",
        "roof",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=9).map(" ".join)


@settings(max_examples=150)
@given(TEXTS, TEXTS)
def test_words_are_aligned_wherever_that_can_decide(left: str, right: str) -> None:
    kind, differs = judge(left, right)
    same = likeness(compare_words(left, right))
    if left != right and not differs:
        assert (kind == "verbatim") == (same >= 0.97)
        assert same < 0.6 or kind != "paraphrase"


@pytest.mark.parametrize(
    ("ours", "theirs", "kind"),
    [
        ("Two men slept.", "Ninety men slept.", "near"),
        ("He was seen.", "He was not seen.", "near"),
        ("Ten men slept.", "10 men slept.", "verbatim"),
        ("He was seen.", "She was seen.", "verbatim"),
    ],
)
def test_a_long_passage_is_not_verbatim_with_another_number_or_a_denial(
    ours: str, theirs: str, kind: str
) -> None:
    left, right = (
        "The wardens of Pell mended the roof of the harbour office in May and painted"
        f" its doors. {told} Nobody knew at dusk whether rain or snow was to come from"
        " the hills behind the harbour, or both."
        for told in (ours, theirs)
    )
    assert judge(left, right) == (kind, ())


def test_an_apostrophe_is_one_in_either_form() -> None:
    left = "The wardens don't say why the harbour's roof isn't mended"
    right = "The roof isn’t mended, why the harbour’s wardens don’t say"
    assert judge(left, right)[0] == "near"


def test_passages_as_long_as_a_book_are_told_by_the_words_they_share() -> None:
    book = " ".join(f"Warden w{k} shut harbour h{k}." for k in range(4_000))
    assert judge(book, book)[0] == "verbatim"
    assert judge(book, f"{book} Divers came.")[0] == "near"
    assert judge(book, "Divers raised a copper bell." * 4_000)[0] == "paraphrase"
