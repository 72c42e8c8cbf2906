"""However the whole program ends, it keeps how it was left; its settings are heeded."""

from __future__ import annotations

import signal

import pytest

from reader.configuration.loading import settings_path
from reader.sessions.store import SessionStore

STORY = (
    "The Star\n\nThe bridge at Ost fell on Friday, 6 May 2031, Ida Brun said.\n\n"
    "It had cost four million crowns and stood for eleven months.\n"
)
FILES = {"a.txt": STORY, "b.txt": STORY.replace("Star", "Moon")}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_keeps_the_session_and_leaves_the_terminal_as_it_was(
    terminal, folder_of, number: int
) -> None:
    folder = folder_of(FILES)
    here = terminal(str(folder))
    here.matches(r"\d+ match")
    here.press("t")
    here.shows("theme paper")
    here.press("n")
    here.matches(r" 1/\d+ ")
    here.signal(number)
    assert here.ends() == 128 + number
    assert here.is_as_before()
    assert here.raw.rfind(b"\x1b[?1049h") < here.raw.rfind(b"\x1b[?1049l")
    session = SessionStore([str(folder)]).load()
    assert session is not None
    assert session.stop is not None
    assert session.changed == {"theme": "paper"}


def test_settings_are_heeded_and_what_is_wrong_is_one_line(terminal, folder_of) -> None:
    path = settings_path()
    path.parent.mkdir(parents=True)
    path.write_text('panes = 9\nkeys.walk.next = "x"\nkeys.program.quit = "Q"\n')
    here = terminal(str(folder_of(FILES)))
    here.matches(r"\d+ match")
    here.press("x")
    here.matches(r" 1/\d+ ")
    here.press("Q")
    assert here.ends() == 0
    assert b"config.toml, line 1: panes: it should be at most" in here.raw


def test_a_wrong_option_is_wrong_usage(terminal, folder_of) -> None:
    here = terminal("--theme", "inq", str(folder_of(FILES)))
    assert here.ends() == 2
    assert "--theme: " in here.text
    assert "do you mean ink?" in " ".join(here.text.split())
    assert b"\x1b[?1049h" not in here.raw


def test_one_leaves_a_list_that_is_open_as_well_as_the_articles(
    terminal, folder_of
) -> None:
    here = terminal(str(folder_of(FILES)))
    here.matches(r"\d+ match")
    here.press("a")
    here.shows("Ida Brun")
    here.press("q")
    assert here.ends() == 0
