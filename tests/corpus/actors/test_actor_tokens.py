"""Sentences of tokens: where they are cut, and that nothing is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.actors.tagging.tokens import sentences, writing
from corpus.article import Article


def cut(text: str) -> list[str]:
    found = sentences(Article.from_text(text, id="a"))
    return [" ".join(sentence.words) for sentence in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Ada Quill left. She ran.", ["Dr. Ada Quill left .", "She ran ."]),
        ("Capt. Thos. Quill left.", ["Capt. Thos. Quill left ."]),
        ("The F.B.I. Nothing came.", ["The F.B.I.", "Nothing came ."]),
        ("The U.S. Navy left.", ["The U.S. Navy left ."]),
        ("Quill’s ship, O’Neill's", ["Quill ’s ship , O’Neill 's"]),
        ("One\nTwo", ["One", "Two"]),
        ("A Lima-based firm", ["A Lima - based firm"]),
        ("Jean-Luc Kor-ul", ["Jean-Luc Kor-ul"]),
    ],
)
def test_a_full_stop_cuts_a_text_only_where_a_sentence_ends(
    text: str, expected: list[str]
) -> None:
    assert cut(text) == expected


def test_a_headline_is_told_by_its_capitals() -> None:
    head, body = sentences(
        Article.from_text("Mayor Quits Amid Storm\nThe mayor left.", "a")
    )
    assert head.headline
    assert not body.headline


def test_writing_tells_inner_capitals_from_first_ones() -> None:
    seen = writing(sentences(Article.from_text("Rain fell. Old Quill left.", id="a")))
    assert "quill" in seen.inside
    assert "rain" not in seen.inside


@given(st.text(alphabet="aB.’'-“ \n(é1", max_size=60))
def test_tokens_are_cuts_of_the_text_in_order(text: str) -> None:
    article = Article.from_text(text, id="a")
    place = 0
    for sentence in sentences(article):
        for word, start in zip(sentence.words, sentence.starts, strict=True):
            assert start >= place
            assert article.text[start : start + len(word)] == word
            place = start + len(word)


def test_a_page_of_signs_that_close_is_passed_once() -> None:
    """From each of them to the next word would be ten thousand million steps."""
    found = sentences(Article.from_text('"' * 100_000 + " Pell", id="a"))
    assert sum(len(sentence.words) for sentence in found) == 100_001
