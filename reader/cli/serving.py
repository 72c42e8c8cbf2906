"""The reading screen in a browser, for this machine alone."""

from __future__ import annotations

import importlib.util
import os
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import reader
from corpus.reading import STANDARD_INPUT
from reader.cli.opening import named, nothing_to_open, settle
from reader.cli.telling import say
from reader.exit_codes import USAGE

_MISSING = (
    "--serve needs textual-serve: install hexapla with its extra `web`, for example "
    "`pipx install '.[web]'`."
)
_NO_STANDARD_INPUT = "--serve cannot read standard input: save it to a file first."
_NO_SCREEN = "unknown"
"""No known terminal: the browser does the drawing, whatever `TERM` says here."""


def serve(
    sources: Sequence[str], options: Mapping[str, object], *, fresh: bool = False
) -> int:
    """Serve the reading screen until it is interrupted.

    Args:
        sources: Files and folders; the sample, if none is named.
        options: Settings for this run; `None` leaves a setting as it is.
        fresh: Whether to start anew, not where these sources were left.

    Returns:
        The exit code.
    """
    if importlib.util.find_spec("textual_serve") is None:
        say(_MISSING)
        return USAGE
    sources = named(sources)
    if STANDARD_INPUT in sources:
        say(_NO_STANDARD_INPUT)
        return USAGE
    if nothing_to_open(sources) or settle(options) is None:
        return USAGE
    from reader.cli.loopback import LoopbackServer

    os.environ["TERM"] = _NO_SCREEN
    words = [*_words(options), *["--fresh"] * fresh, "--", *sources]
    LoopbackServer(command(words)).serve()
    return 0


def command(words: Sequence[str]) -> str:
    """The shell command that starts this program with some words.

    Python must not look for modules in the current folder: a `reader.py` among the
    articles there would be run.
    """
    root = str(Path(reader.__file__).parents[1])
    start = (
        f"import sys; sys.path.append({root!r}); "
        "from reader.__main__ import main; main()"
    )
    whole = [sys.executable, "-P", "-c", start, *words]
    return subprocess.list2cmdline(whole) if os.name == "nt" else shlex.join(whole)


def _words(options: Mapping[str, object]) -> Iterator[str]:
    """Settings as the command line takes them."""
    for name, value in options.items():
        if name == "signs":
            yield from ["--ascii"] * (value is not None)
        elif value is not None:
            yield f"--{name.replace('_', '-')}={value}"
