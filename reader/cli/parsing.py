"""The words of the command line: parsed by Typer, then carried out."""

from __future__ import annotations

from collections.abc import Sequence

import typer

from reader.cli.commands import app
from reader.cli.options import Task
from reader.cli.routing import COMMANDS, with_command
from reader.cli.telling import say
from reader.cli.usage import usage_fault
from reader.exit_codes import USAGE


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
        fault = usage_fault(error.format_message(), asked)
        say(f"{fault} `{asked} --help` shows how.")
        return USAGE
    return task() if callable(task) else task


def _asked(words: Sequence[str]) -> str:
    """The command whose help to point to."""
    command = with_command(words)[0]
    return f"hexapla {command}" if command in COMMANDS else "hexapla"
