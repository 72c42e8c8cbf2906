"""The words of the command line: parsed by Typer, then carried out."""

from __future__ import annotations

import re
from collections.abc import Sequence

import typer

from reader.cli.commands import app
from reader.cli.options import Task
from reader.cli.routing import COMMANDS, with_command
from reader.cli.telling import say
from reader.configuration.plainly import plainly
from reader.exit_codes import USAGE

_ONE_TOO_MANY = re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", re.S)
"""What Typer says of words that a command has no use for."""


def carry_out(words: Sequence[str]) -> int:
    """Do what the words ask for; wrong usage is reported in one line.

    Returns:
        The exit code.
    """
    try:
        task: Task | int = app(
            with_command(words), prog_name="hexapla", standalone_mode=False
        )
    except typer.TyperException as error:
        asked = _asked(words)
        say(f"{_usage_fault(error, asked)} `{asked} --help` shows how.")
        return USAGE
    return task() if callable(task) else task


def _asked(words: Sequence[str]) -> str:
    """The command whose help to point to."""
    command = with_command(words)[0]
    return f"hexapla {command}" if command in COMMANDS else "hexapla"


def _usage_fault(error: typer.TyperException, asked: str) -> str:
    told = error.format_message()
    if more := _ONE_TOO_MANY.fullmatch(told):
        return f"{more[1]}: `{asked}` takes no SOURCE."
    return f"{plainly(told).rstrip('.')}."
