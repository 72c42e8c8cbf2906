from __future__ import annotations

import pytest

from reader.cli.commands import command_names
from reader.cli.routing import COMMANDS, names_sources_alone, with_command


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
    assert with_command(words.split()) == routed.split()


def test_the_words_that_are_commands_are_those_that_can_be_typed() -> None:
    assert command_names() == COMMANDS


@pytest.mark.parametrize(
    ("words", "alone"),
    [
        ("", True),
        ("folder other", True),
        ("-", True),
        ("./matches", True),
        ("matches folder", False),
        ("folder --fresh", False),
        ("-- matches", False),
    ],
)
def test_sources_alone_are_read_without_parsing(words: str, alone: bool) -> None:
    assert names_sources_alone(words.split()) is alone
