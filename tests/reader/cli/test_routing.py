"""Command or sources: which of both the first words of a command line are."""

from __future__ import annotations

import pytest
from typer.main import get_command

from reader.cli.commands import app
from reader.cli.routing import (
    COMMANDS,
    READ,
    TAKING,
    meant,
    names_sources_alone,
    with_command,
)


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
        ("--ascii sample", "sample --ascii"),
        ("--theme paper --fresh sample", "sample --theme paper --fresh"),
        ("--theme=paper sample", "sample --theme=paper"),
        ("--theme sample", "read --theme sample"),
        ("--fresh folder sample", "read --fresh folder sample"),
        ("--fresh -- sample", "read --fresh -- sample"),
        ("--version sample", "--version sample"),
        ("-h", "-h"),
        ("folder -h", "--help"),
        ("matches -h", "matches -h"),
        ("help", "--help"),
        ("help matches", "matches --help"),
        ("help me", "--help"),
        ("./help", "read ./help"),
    ],
)
def test_a_word_that_names_a_command_is_the_command(words: str, routed: str) -> None:
    assert with_command(words.split()) == routed.split()


def test_the_words_that_are_commands_are_those_that_can_be_typed() -> None:
    commands = app.registered_commands
    assert {command.name for command in commands if not command.hidden} == COMMANDS


def test_the_options_that_take_a_word_are_those_of_reading() -> None:
    (params,) = (
        command.params
        for name, command in get_command(app).commands.items()
        if name == READ
    )
    options = [param for param in params if param.param_type_name == "option"]
    taking = {name for one in options if not one.is_flag for name in one.opts}
    assert taking == TAKING


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


@pytest.mark.parametrize(
    ("word", "command"),
    [
        ("match", "matches"),
        ("acotrs", "actors"),
        ("quote", "quotes"),
        ("folder", None),
        ("news", None),
        ("", None),
    ],
)
def test_a_mistyped_command_is_told_from_a_source(
    word: str, command: str | None
) -> None:
    assert meant(word) == command
