"""Folded text: letters without case and marks, each knowing its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.folding import fold
from corpus.texts import Span

LETTERS = st.text(alphabet="aßﬁéÅİłйœأىـＡ…“ e\u0301\u0327\n한が", max_size=40)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łódź Ærø", "lodz aero"),
        ("Œuvre", "oeuvre"),
        ("أحمد إلى مُـحَمَّد مدرسة", "احمد الي محمد مدرسه"),
        ("ＡＢＣ１２", "abc12"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("Ещё мой", "еще мой"),
        ("“L’État” – …", '"l\'etat" - ...'),
        ("한국 が", "한국 が"),
    ],
)
def test_letters_lose_case_and_marks_but_stay_themselves(
    text: str, folded: str
) -> None:
    assert fold(text).text == folded


@given(LETTERS)
def test_every_folded_character_knows_its_place(text: str) -> None:
    folded = fold(text)
    for place, char in enumerate(folded.text):
        span = folded.span(place, place + 1)
        assert 0 <= span.start < span.end <= len(text)
        assert char in fold(text[span.start : span.end]).text


@given(LETTERS, LETTERS)
def test_folding_goes_character_by_character(left: str, right: str) -> None:
    assert fold(left + right).text == fold(left).text + fold(right).text


def test_a_mark_goes_with_its_letter() -> None:
    text = "x\u030cy"
    assert fold(text).text == "xy"
    assert fold(text).span(0, 1) == Span(0, 2)
