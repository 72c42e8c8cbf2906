"""Phrases of the table are found however many of them are looked for at once."""

from __future__ import annotations

from corpus.anatomy.lines import lines_of
from corpus.anatomy.phrases import mark_phrases, reason_at_edge
from corpus.words.boilerplate import boilerplate_phrases

ANYWHERE = [one for one in boilerplate_phrases() if one.place == "any"]
PARTS = [one for one in ANYWHERE if one.extent == "part"]
STARTS = [one for one in ANYWHERE if one.extent == "start"]


def test_every_part_is_found_in_the_middle_of_a_line() -> None:
    lines = [f"Somebody {phrase.words} whatever" for phrase in PARTS]
    assert [one for one in lines if reason_at_edge(one, opening=False) is None] == []
    assert [one for one in lines if not is_marked(one)] == []


def test_every_beginning_is_found_behind_a_bullet_whatever_its_quotes() -> None:
    starts = [phrase.words.capitalize().replace("'", "’") for phrase in STARTS]
    assert [one for one in starts if not is_marked(f"• {one} – and more")] == []


def test_words_on_two_lines_are_no_phrase() -> None:
    assert not mark_phrases(lines_of("The bridge\nDelivered to your\ninbox and home"))


def is_marked(line: str) -> bool:
    return mark_phrases(lines_of(f"The bridge\n{line}")).keys() == {1}
