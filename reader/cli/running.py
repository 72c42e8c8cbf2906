"""One run of the command line, from words to an exit code; no traceback leaves it."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from typing import TextIO

import typer

from corpus.errors import CorpusError
from reader.cli.commands import Task, app, command_names
from reader.cli.routing import with_command
from reader.cli.telling import say

USAGE = 2
"""Wrong usage, or nothing readable."""
FAULT = 70
"""A mistake of this program, as `sysexits.h` counts them."""
INTERRUPTED = 130
PIPE_CLOSED = 141


def run(words: Sequence[str]) -> int:
    """Do what the words ask for.

    Returns:
        0: all was read; 1: some source was not; 2: wrong usage or nothing readable.
    """
    _speak_utf8(sys.stdout, sys.stderr)
    try:
        code = _dispatch(words)
        sys.stdout.flush()
    except BrokenPipeError:
        _close_stdout()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except typer.TyperException as error:
        say(f"{_usage_fault(error)} `hexapla --help` shows how.")
        return USAGE
    except (CorpusError, OSError) as error:
        say(_reason(error))
        return USAGE
    except Exception as error:
        return _own_fault(error)
    return code


def _dispatch(words: Sequence[str]) -> int:
    task: Task | int = app(
        with_command(words, command_names()),
        prog_name="hexapla",
        standalone_mode=False,
    )
    return task() if callable(task) else task


def _usage_fault(error: typer.TyperException) -> str:
    message = error.format_message().replace("Value error, ", "").rstrip(".")
    return f"{message}."


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror}"
    return str(error)


def _own_fault(error: Exception) -> int:
    if "HEXAPLA_DEBUG" in os.environ:
        traceback.print_exception(error)
    kind = type(error).__name__
    say(
        f"this is a fault of hexapla itself, please report it ({kind}: {error}); "
        "with HEXAPLA_DEBUG=1 it shows where."
    )
    return FAULT


def _speak_utf8(*streams: TextIO) -> None:
    """Write UTF-8 whatever the locale; a character that has none becomes `?`."""
    for stream in streams:
        if reconfigure := getattr(stream, "reconfigure", None):
            reconfigure(encoding="utf-8", errors="replace")


def _close_stdout() -> None:
    """Point standard output at nothing, so that the last flush cannot fail again."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, sys.stdout.fileno())
