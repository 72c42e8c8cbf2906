"""The whole program in a terminal: what a user sees, and what the terminal is told."""

from __future__ import annotations

import re

STORY = (
    "The Star\n\nThe bridge at Ost fell on Friday, 6 May 2031, Ida Brun said.\n\n"
    "It had cost four million crowns and stood for eleven months.\n"
)
SEQUENCE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\]22;[a-z-]*\x07)")
"""What Textual says to a terminal: styles, moves, modes, the shape of the pointer."""


def test_the_sample_opens_is_walked_and_left(terminal) -> None:
    here = terminal("sample", columns=150, lines=40)
    here.shows("Arvenia Gazette", "The Harbour Post", "dam gate")
    here.matches(r"\d+ matches")
    here.press("n")
    here.matches(r" 1/\d+ ")
    here.press("q")
    assert here.ends() == 0
    assert here.is_as_before()
    every_mode_that_was_set_was_reset(here.raw)


def every_mode_that_was_set_was_reset(told: bytes) -> None:
    for mode in (1049, 1000, 2004):
        on, off = (f"\x1b[?{mode}{end}".encode() for end in "hl")
        assert -1 < told.rfind(on) < told.rfind(off)
    assert told.rfind(b"\x1b[?25l") < told.rfind(b"\x1b[?25h")


def test_a_hostile_article_tells_the_terminal_nothing(terminal, folder_of) -> None:
    tricks = (
        "\x1b]52;c;SEVYQVBMQQ==\x07 \x1b]0;title\x07 \x1b[2J \x1b[31mred \x9b31m "
        "\x1b[6n \x1b]8;;http://a.example\x1b\\link\x1b]8;;\x1b\\ \x07 \x08 \u202e "
        "[red]word[/x] [sic] [@click=app.quit]x[/] :warning: \x1bP+q\x1b\\ "
    )
    folder = folder_of(
        {
            "a.txt": f"{tricks}\n\n{STORY}{tricks}\n",
            "b.html": f"<title>{tricks}</title><h1>{tricks}</h1><p>{STORY}{tricks}</p>",
            "\x1b]0;name\x07.txt": STORY,
        }
    )
    here = terminal(str(folder), columns=140)
    here.shows("The bridge at Ost", "[sic]", "[@click=app.quit]x[/]")
    here.matches(r"\d+ matches")
    here.press("n")
    here.press("a")
    here.press("\x11")  # ctrl+q, for q would be typed into a filter
    here.ends()
    told = here.raw.decode()
    for trick in ("\x1b]52", "\x1b]0;", "\x1b]8", "\x1b[6n", "\x1bP+q", "\u202e"):
        assert trick not in told
    rest = set(SEQUENCE.sub("", told))
    assert {ch for ch in rest if ch < " " or "\x7f" <= ch < "\xa0"} <= set("\r\n")


def test_what_is_piped_in_is_read_and_the_keyboard_still_works(
    terminal, folder_of
) -> None:
    folder = folder_of({"a.txt": STORY})
    here = terminal("-", str(folder), piped=STORY.replace("Ost", "West").encode())
    here.shows("The bridge at Ost", "The bridge at West")
    here.press("q")
    assert here.ends() == 0


def test_a_missing_source_is_told_before_the_screen_opens(terminal, tmp_path) -> None:
    here = terminal(str(tmp_path / "none"))
    assert here.ends() == 2
    assert here.text.startswith("hexapla: ")
    assert "no such file" in " ".join(here.text.split())
    assert b"\x1b[?1049h" not in here.raw


def test_a_source_that_failed_counts_in_the_exit_code(terminal, folder_of) -> None:
    folder = folder_of({"a.txt": STORY})
    here = terminal(str(folder), str(folder / "none.txt"))
    here.shows("The bridge at Ost")
    here.press("q")
    assert here.ends() == 1


def test_files_of_other_kinds_are_told_on_the_screen(terminal, folder_of) -> None:
    here = terminal(str(folder_of({"a.txt": STORY, "quay.jpg": ""})))
    here.shows("1 file of another kind was not read (1 .jpg)")
    here.press("q")
    assert here.ends() == 0


def test_a_table_is_drawn_on_a_terminal_and_stays_words(terminal, folder_of) -> None:
    trick = "[red]x[/nope] :warning: [sic]"
    said = f"“It was {trick} all along,” Ida Brun said on Friday.\n"
    folder = folder_of({"a.txt": f"{STORY}\n{said}"})
    for noun in ("articles", "quotes"):
        here = terminal(noun, str(folder), columns=200)
        assert here.ends() == 0
        assert "──────" in here.text
    assert trick in here.text


def test_a_table_on_a_terminal_leaves_names_of_files_whole(terminal, folder_of) -> None:
    names = ("1-the-harbour-chronicle.txt", "2-the-lisk-valley-bell.txt")
    folder = folder_of({name: f"{STORY}\nThe {name} says so.\n" for name in names})
    for noun in ("articles", "matches", "stories"):
        here = terminal(noun, str(folder), columns=100)
        assert here.ends() == 0
        assert all(name in here.text for name in names)


def test_a_cluster_of_another_width_shifts_no_pane_beside_it(
    terminal, folder_of
) -> None:
    # One cell, as it is reckoned here; the terminal in memory draws it in two.
    wider = "\N{REGIONAL INDICATOR SYMBOL LETTER A}"
    folder = folder_of({"a.txt": f"A {wider} lamp\n\n{STORY}", "b.txt": STORY})
    here = terminal(str(folder), columns=100, lines=36)
    here.matches(r"\d+ match")
    here.shows(wider, "Friday", "Ida Brun")
    rows, cells = here.screen.display, here.screen.buffer
    at = rows[33].index("│")  # below the text, where nothing is shared
    assert {cells[y][at].data for y in range(2, 35)} <= set("│┤├┼")
