"""Keys are named in one way, and what a terminal cannot send is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.keys import Keys, _character_to_key

from reader.commands.keyboard import BY_ID, EVERY, Keyboard
from reader.commands.reading import COMMANDS
from reader.configuration.checking import checked
from reader.configuration.keys import spelled, spoken
from reader.pages.help import help_rows

BOUND = sorted({key for command in EVERY for key in command.keys.split(",")})


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("n", "n"),
        ("N", "N"),
        ("shift+n", "N"),
        ("?", "question_mark"),
        ("[", "left_square_bracket"),
        ("+", "plus"),
        ("ctrl++", "ctrl+plus"),
        ("Ctrl+N", "ctrl+n"),
        ("ctrl + d", "ctrl+d"),
        ("shift+ctrl+left", "ctrl+shift+left"),
        ("PgDn", "pagedown"),
        ("↓", "down"),
        ("esc", "escape"),
        ("F1", "f1"),
        ("é", "é"),
        ("§", "section_sign"),
    ],
)
def test_a_key_may_be_written_as_people_do(written: str, name: str) -> None:
    assert spelled(written) == name


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("ctrl+i", "tab"),
        ("ctrl+m", "enter"),
        ("ctrl+H", "backspace"),
        ("ctrl+[", "escape"),
        ("hyper", "no key"),
        ("no+n", "no key"),
        ("ctrl+shift+", "no key"),
        ("", "no key"),
    ],
)
def test_a_key_that_cannot_be_bound_is_refused_with_the_reason(
    written: str, reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        spelled(written)


@pytest.mark.parametrize("command", ["program.leave", "type.delete-left"])
def test_what_holds_while_one_types_is_not_bound_to_what_one_types(
    command: str,
) -> None:
    for key in ("x", "?", "space", "é", "X"):
        with pytest.raises(ValueError, match="write nothing"):
            checked(f"keys.{command}", key)
    for key in ("ctrl+x", "F7", "shift+left", "del"):
        assert checked(f"keys.{command}", key)


@pytest.mark.parametrize("key", BOUND)
def test_every_key_we_bind_can_be_written_as_it_is_shown(key: str) -> None:
    assert spelled(spoken(key)) == spelled(key) == key


@given(st.characters(min_codepoint=33, max_codepoint=0x2FF))
def test_a_sign_is_named_as_the_screen_names_it(sign: str) -> None:
    if sign.isprintable() and not sign.isalnum():
        assert spelled(sign) == _character_to_key(sign)


@given(st.text(max_size=12))
def test_any_text_is_a_key_or_is_refused(written: str) -> None:
    try:
        name = spelled(written)
    except ValueError:
        return
    assert name
    assert not set(name) & set(", ")


def test_the_keys_that_write_nothing_are_those_of_the_screen() -> None:
    known = {key.value for key in Keys}
    for name in ("pagedown", "pageup", "insert", "delete", "backspace", "f20"):
        assert spelled(name) in known


def test_a_key_given_to_one_command_is_taken_from_another() -> None:
    commands = Keyboard({"walk.next": ("j", "x")})
    assert commands["walk.next"].key_names == ("j", "x")
    assert commands["panes.down"].key_names == ("↓",)
    assert commands["ask.table"].key_names == ()
    assert commands["walk.previous"] == BY_ID["walk.previous"]


def test_no_two_commands_share_a_key() -> None:
    keys = [key for command in COMMANDS for key in command.keys.split(",")]
    assert len(keys) == len(set(keys))


def test_help_shows_the_keys_that_hold() -> None:
    groups = help_rows(Keyboard({"panes.article-3": ("x",), "walk.next": ("ctrl+n",)}))
    rows = {row.does: row.keys for group in groups.values() for row in group}
    assert rows["Next"] == ("ctrl+n",)
    assert rows["Article 3"] == ("x",)
    assert "Table of articles" not in rows


def test_a_key_is_taken_only_where_both_could_be_meant() -> None:
    keyboard = Keyboard({"actors.hide": ("j",), "excerpts.edit": ("d",)})
    assert keyboard["list.down"].key_names == ("↓",)
    assert keyboard["panes.down"].key_names == ("j", "↓")
    assert keyboard["excerpts.delete"].key_names == ("Del",)
    assert keyboard["panes.half-down"].key_names == ("d", "ctrl+d")


def test_arrows_are_named_where_a_sign_of_every_keyboard_would_mislead() -> None:
    keyboard = Keyboard({"find.mode": ("ctrl+left",)}, in_ascii=True)
    assert keyboard["list.down"].key_names == ("down", "j")
    assert keyboard.told("{find.mode}") == "ctrl+left"
    assert keyboard.spoken("up") == "up"
    for command in keyboard.every:
        assert all(name.isascii() for name in command.key_names)


def test_a_command_without_keys_is_named_as_the_palette_names_it() -> None:
    keyboard = Keyboard({"walk.next": ("q",)})
    assert keyboard.told("{program.quit} leaves") == "“Quit” leaves"
    assert keyboard.line([("program.quit", "leave"), ("walk.next", "on")]) == (
        ("q", "on"),
    )
