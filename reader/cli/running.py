"""One run of the command line, from words to an exit code, without tracebacks."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence

from corpus.errors import CorpusError
from reader.cli.routing import SAMPLE_COMMAND, names_sources_alone
from reader.cli.streams import give_up_unprinted, settle_streams
from reader.cli.telling import say, say_all
from reader.exit_codes import FAULT, INTERRUPTED, PIPE_CLOSED, USAGE


def run(words: Sequence[str]) -> int:
    """Do what the words ask for.

    Returns:
        0: all was read; 1: some source was not; 2: wrong usage or nothing readable.
    """
    settle_streams()
    try:
        code = _dispatch(words)
        sys.stdout.flush()
    except BrokenPipeError:
        give_up_unprinted()
        return PIPE_CLOSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except (CorpusError, OSError) as error:
        say(_reason(error))
        give_up_unprinted()
        return USAGE
    except Exception as error:
        return _own_fault(error)
    return code


def _dispatch(words: Sequence[str]) -> int:
    """Read at once if only sources are named; otherwise have the words parsed.

    Loading the parser takes longer than deciding this without it.
    """
    is_sample = [*words] == [SAMPLE_COMMAND]
    completing = "_HEXAPLA_COMPLETE" in os.environ  # set by the shell's own script
    if completing or not (is_sample or names_sources_alone(words)):
        from reader.cli.parsing import carry_out

        return carry_out(words)
    from reader.cli.manner import Manner, read_in

    if is_sample:
        from reader.cli.opening import SAMPLE

        words = [str(SAMPLE)]
    return read_in(Manner(), words)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno == errno.EBADF:
        return "standard output is closed."
    if isinstance(error, OSError) and error.strerror:
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror}"
    return str(error)


def _own_fault(error: Exception) -> int:
    from reader.faults import fault_line, trace

    say_all(trace(error))
    say(fault_line(error))
    return FAULT
