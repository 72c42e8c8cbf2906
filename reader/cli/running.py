"""One run of the command line, from words to an exit code; no traceback leaves it."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from typing import TextIO

from corpus.errors import CorpusError
from reader.cli.routing import names_sources_alone
from reader.cli.telling import say
from reader.exit_codes import FAULT, INTERRUPTED, PIPE_CLOSED, USAGE


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
    except (CorpusError, OSError) as error:
        say(_reason(error))
        return USAGE
    except Exception as error:
        return _own_fault(error)
    return code


def _dispatch(words: Sequence[str]) -> int:
    """Read at once where nothing else is asked; else let the words be parsed.

    The parser takes longer to load than all that it would find out.
    """
    completing = "_HEXAPLA_COMPLETE" in os.environ  # set by the shell's own script
    if names_sources_alone(words) and not completing:
        from reader.cli.manner import Manner, read_in

        return read_in(Manner(), words)
    from reader.cli.parsing import carry_out

    return carry_out(words)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror}"
    return str(error)


def _own_fault(error: Exception) -> int:
    from reader.configuration.loading import DEBUG

    if DEBUG in os.environ:
        traceback.print_exception(error)
    kind = type(error).__name__
    say(
        f"this is a fault of hexapla itself, please report it ({kind}: {error}); "
        f"with {DEBUG}=1 it shows where."
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
