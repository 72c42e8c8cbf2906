"""Markdown is reduced to the words that its page would show."""

from __future__ import annotations

import datetime as dt

import pytest

from corpus.reading.markdown import read_markdown


def text(markup: str) -> str:
    return read_markdown(markup).text


def test_front_matter_names_title_outlet_and_date():
    found = read_markdown(
        '---\ntitle: "Ferry: late"\noutlet: Holm Echo\ndate: 2021-03-02\n---\nIt left.'
    )
    assert found.text == "It left."
    assert (found.title, found.outlet) == ("Ferry: late", "Holm Echo")
    assert (found.published, found.published_basis) == (dt.date(2021, 3, 2), "meta")


def test_the_first_heading_is_the_title_and_stays_in_the_text():
    found = read_markdown("# Ferry *late*\n\nIt left.\n")
    assert found.title == "Ferry late"
    assert found.text == "Ferry late\n\nIt left."


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        (
            "The **ferry** was _late_, `they` ~~said~~.",
            "The ferry was late, they said.",
        ),
        ("See [the log](https://a.example/x_(1)).", "See the log."),
        ("![The quay at dawn](quay.jpg)", "The quay at dawn"),
        ("one\ntwo  \nthree", "one two\nthree"),
        ("> quoted\n> words", "quoted words"),
        ("- one\n- two\n\nend", "one\ntwo\n\nend"),
        ("1. one\n2. two", "one\ntwo"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "a b\n1 2"),
        ("```\ncode *here*\n```", "code *here*"),
        ("<div>in <b>HTML</b></div>", "in HTML"),
        ("Fish &amp; chips \\*not bold\\*", "Fish & chips *not bold*"),
        ("Sub-head\n---\n\ntext", "Sub-head\n\ntext"),
        ("Gerät: 5 * 3 * 2 = 30", "Gerät: 5 * 3 * 2 = 30"),
    ],
)
def test_marks_are_taken_away_and_words_stay(markup: str, shown: str):
    assert text(markup) == shown


@pytest.mark.parametrize("unit", ["[", "*a ", "> ", "![", "`a", "_a", "<a ", "|a"])
def test_a_flood_of_marks_hides_no_word_behind_it(unit: str):
    assert text(unit * 10_000 + "\n\nRain fell.").endswith("Rain fell.")
