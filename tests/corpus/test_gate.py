"""What the gate keeps, what it takes out, and what it tells."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.gate import clean, clean_line, clean_name

HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\x00\x07\x08\t\n\v\f\r\x1b\x1c\x7f\x85\x90\x98\x9b\x9c\x9d[]0;m\\"
            "\xa0\xad\u0301\u0323\u0344\u0f39\u0f71\u1160\u200b\u200c\u200d\u200e"
            "\u2028\u202e\u2066\u20e3\u3000\ufe0f\ufeff\ud83d\uffff\U0001f44d"
            "\U0001f3fd\U000e0041\U0010ffffaا"
        ),
    ),
    max_size=60,
)
PLAIN = st.text(
    st.one_of(
        st.characters(exclude_categories=["C", "M", "Z", "Sk"]),
        st.sampled_from(" \n’“”—é😀אبगか"),
    )
)

VISIBLE_FORMAT = (
    "\u200c\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
    "\U000110bd\U000110cd"
)
"""Format characters that are drawn, and the non-joiner where it is spelling."""


@settings(max_examples=300)
@given(HOSTILE)
def test_cleaning_twice_changes_nothing(raw: str):
    once = clean(raw).text
    again = clean(once)
    assert again.text == once
    assert not again.hidden


@settings(max_examples=300)
@given(HOSTILE)
def test_nothing_that_drives_a_terminal_or_cannot_be_seen_passes(raw: str):
    text = clean(raw).text
    assert unicodedata.is_normalized("NFC", text)
    for character in text:
        category = unicodedata.category(character)
        assert category not in ("Cc", "Cs", "Zl", "Zp") or character == "\n"
        assert category != "Zs" or character == " "
        assert category != "Cf" or character in VISIBLE_FORMAT
    assert "\u0301" * 4 not in text


@given(PLAIN)
def test_ordinary_text_keeps_its_length(raw: str):
    raw = unicodedata.normalize("NFC", raw)
    text = clean(raw).text
    if not clean(raw).hidden:
        assert len(text) == len(raw)
        assert all(a == b or b in " \n\ufffd" for a, b in zip(raw, text, strict=True))


@given(st.text(st.sampled_from("abc ABC,.\n‘’“”–—äöüßéабв東京서울😀")))
def test_clean_text_is_returned_as_it_is(raw: str):
    assert clean(raw).text == raw


@pytest.mark.parametrize(
    ("raw", "text", "hidden"),
    [
        ("a\r\nb\rc\x85d\u2028e\ff", "a\nb\nc\nd\ne\nf", {}),
        ("a\tb\xa0c\u3000d\u2003e", "a b c d e", {}),
        ("\x1b[2J\x1b[31;1mred\x1b[0m", "red", {"escape sequence": 15}),
        ("a\x1b]52;c;ZXZpbA==\x07b", "ab", {"escape sequence": 16}),
        ("a\x1b]0;title\x1b\\b\x1b(Bc", "abc", {"escape sequence": 14}),
        ("a\x9b31mb\x9d0;t\x9cc", "abc", {"escape sequence": 9}),
        ("a\x1b]0;open", "a0;open", {"escape sequence": 2}),
        ("a\x00\x07\x0e\x1f\x7fb", "ab", {"control character": 5}),
        ("pay\u202eelap\u2066\u200f", "payelap", {"bidi control": 3}),
        ("zero\u200bwidth\ufeff\u2060", "zerowidth", {"zero-width character": 3}),
        ("Staats\xadamt", "Staatsamt", {"soft hyphen": 1}),
        ("\u2764\ufe0f", "\u2764", {"variation selector": 1}),
        ("\U0001f44d\U0001f3ff", "\U0001f44d", {"skin tone": 1}),
        ("a\U000e0041\U000e0042", "a", {"tag character": 2}),
        ("a\u3164\u2063", "a", {"invisible character": 2}),
        ("x" + "\u0325" * 9, "x" + "\u0325" * 3, {"stacked mark": 6}),
        ("ཀ" + "\u0f72" * 9, "ཀ" + "\u0f72" * 6, {"stacked mark": 3}),
        ("\ud83d and \uffff", "\ufffd and \ufffd", {}),
        ("cafe\u0301", "café", {}),
    ],
)
def test_each_kind_is_taken_out_and_counted(
    raw: str, text: str, hidden: dict[str, int]
):
    assert (clean(raw).text, clean(raw).hidden) == (text, hidden)


def test_the_non_joiner_stays_where_it_is_spelling():
    assert clean("می\u200cخواهم").text == "می\u200cخواهم"
    assert clean("wa\u200cter").hidden == {"zero-width character": 1}


def test_a_syllable_of_burmese_keeps_its_marks():
    assert clean("မြွှို့").text == unicodedata.normalize("NFC", "မြွှို့")


def test_misread_utf8_loses_its_controls_but_no_words():
    misread = "â\x80\x9cWe stay.â\x80\x9d He left. â\x80\x9cWhy?â\x80\x9d"
    assert "We stay." in clean(misread).text
    assert "He left." in clean(misread).text


@pytest.mark.parametrize(
    "unit", ["\x1b", "\x1b]", "\x1b[0", "\x9d0", "\x90\x98", "\u0301\u0323", "\u0344"]
)
def test_a_flood_of_hostile_characters_is_handled(unit: str):
    assert len(clean("a" + unit * 100_000).text) <= 100_003


def test_a_line_is_one_line_and_bounded():
    assert clean_line("  A\n\n title \x1b[1m here ") == "A title here"
    assert clean_line("x" * 50, limit=10) == "x" * 9 + "…"


def test_a_name_keeps_its_spaces_but_not_its_line_ends():
    assert clean_name("two  words\n\x1b[2J.txt") == "two  words .txt"
    assert clean_name("caf\udce9.txt") == "caf\ufffd.txt"


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="aB \n\t\r\x00\x0b\x1b[m~\x7f", max_size=40))
def test_text_of_ascii_is_cleaned_as_it_is_beside_other_signs(text: str):
    beside = clean(f"é {text}")
    assert (beside.text[2:], beside.hidden) == clean(text)
