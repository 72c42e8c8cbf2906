"""Whatever bytes come from the keyboard, the program goes on and hears the next key."""

from __future__ import annotations

import pytest
from textual.events import Key

from reader.hearing import Parser

NO_KEYS = [
    "\x1b[9999999999999999u",
    "\x1b[1;1;55296:99999999999u",
    "\x1b[<0;-5;99999999999999M",
]


@pytest.mark.parametrize("sequence", NO_KEYS)
def test_numbers_that_stand_for_no_key_are_passed_over(sequence: str) -> None:
    heard = list(Parser().feed(f"{sequence}n"))
    assert [event.key for event in heard if isinstance(event, Key)] == ["n"]


def test_bytes_that_are_no_text_end_nothing(terminal, folder_of) -> None:
    story = "The bridge at Ost fell on Friday, 6 May 2031, Ida Brun said.\n"
    here = terminal(str(folder_of({"a.txt": story, "b.txt": story})))
    here.matches(r"\d+ match")
    here.press("\udcff\x1b[9999999999999999u\udcfc\x1b[M\udcff\udcff\udcff")
    here.press("n")
    here.matches(r" 1/\d+ ")
    here.press("q")
    assert here.ends() == 0
    assert "Error" not in here.text
