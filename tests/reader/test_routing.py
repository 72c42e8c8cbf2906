from __future__ import annotations

import pytest

from reader.cli.commands import command_names
from reader.cli.routing import with_command

COMMANDS = {"matches", "sample"}


@pytest.mark.parametrize(
    ("words", "routed"),
    [
        ("", "read"),
        ("folder", "read folder"),
        ("-", "read -"),
        ("matches folder", "matches folder"),
        ("./matches", "read ./matches"),
        ("folder matches", "read folder matches"),
        ("-- matches", "read -- matches"),
        ("read", "read read"),
        ("--version", "--version"),
        ("--help", "--help"),
        ("folder --help", "--help"),
        ("-- --help", "read -- --help"),
        ("matches --help", "matches --help"),
        ("--unheard-of", "read --unheard-of"),
    ],
)
def test_a_word_that_names_a_command_is_the_command(words: str, routed: str) -> None:
    assert with_command(words.split(), COMMANDS) == routed.split()


def test_the_reading_command_takes_no_name_from_sources() -> None:
    assert command_names() == {
        "sample",
        "articles",
        "matches",
        "actors",
        "events",
        "quotes",
        "export",
    }
