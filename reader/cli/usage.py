"""What is wrong with a command line, in one sentence: where, why, and what to do."""

from __future__ import annotations

import re
from collections.abc import Callable
from difflib import get_close_matches

from reader.configuration.plainly import plainly

_ALIKE = 0.7
"""Likeness to an option, 0 to 1, from which a word counts as mistyped."""
_TO_NAME = {
    "SOURCE": "no SOURCE was named: give a file, a folder, or - for standard input",
    "--to": "--to is missing: name the file to write, as in `--to report.md`",
}
"""What to say where something that a command cannot do without is missing."""


def _missing(said: re.Match[str], _asked: str) -> str:
    return _TO_NAME.get(said[1], f"{said[1]} is missing")


def _unknown(said: re.Match[str], asked: str) -> str:
    nearest = get_close_matches(said[1], re.findall(r"--[\w-]+", said[2] or ""), 1)
    alike = get_close_matches(said[1], nearest, 1, _ALIKE)
    hint = f"; do you mean {alike[0]}?" if alike else "."
    return f"{said[1]}: `{asked}` has no such option{hint}"


def _invalid(said: re.Match[str], _asked: str) -> str:
    return f"{said[1]}: {said[2].replace(chr(39), '')}"


def _no_value(said: re.Match[str], _asked: str) -> str:
    return f"{said[1]}: needs a value, as the word after it"


def _a_value(said: re.Match[str], _asked: str) -> str:
    return f"{said[1]}: takes no value"


def _too_many(said: re.Match[str], asked: str) -> str:
    return f"{said[1]}: `{asked}` takes no SOURCE"


_TOLD: list[tuple[re.Pattern[str], Callable[[re.Match[str], str], str]]] = [
    (re.compile(r"Missing (?:argument|option) '([^']+)'.*", re.S), _missing),
    (re.compile(r"No such option: (\S+)(?: \((.*)\))?", re.S), _unknown),
    (re.compile(r"Invalid value for '([^']+)'[^:]*: (.*)", re.S), _invalid),
    (re.compile(r"Option '([^']+)' requires an argument.*", re.S), _no_value),
    (re.compile(r"Option '([^']+)' does not take a value.*", re.S), _a_value),
    (
        re.compile(r"Got unexpected extra arguments?(?:\(s\))? \((.*)\)", re.S),
        _too_many,
    ),
]
"""What Typer says of wrong usage, and what is said instead."""


def usage_fault(formal: str, asked: str) -> str:
    """A sentence for what Typer says of the words after a command.

    Args:
        formal: What Typer says.
        asked: The command that was asked for, as in `hexapla matches`.
    """
    told = plainly(formal).rstrip(".")
    for pattern, tell in _TOLD:
        if said := pattern.fullmatch(told):
            told = tell(said, asked)
            break
    return told if told.endswith(("?", ".")) else f"{told}."
