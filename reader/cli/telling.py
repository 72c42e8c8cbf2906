"""What is said on standard error: one line each, without control characters."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from corpus import Problem
from corpus.gate import clean_line, clean_name
from corpus.reading.walking import STANDARD_INPUT


def say(message: str) -> None:
    """Print a message that is not data."""
    print(f"hexapla: {clean_line(message, limit=2000)}", file=sys.stderr)


def say_all(text: str) -> None:
    """Print a text of several lines as it is, if there is any."""
    print(text, end="", file=sys.stderr)


def say_problem(problem: Problem) -> None:
    """Print which source could not be read, and why."""
    at_pipe = problem.source == STANDARD_INPUT
    source = "standard input" if at_pipe else clean_name(problem.source) or '""'
    print(f"hexapla: {source}: {clean_line(problem.reason)}", file=sys.stderr)


def say_problems(problems: Iterable[Problem]) -> None:
    """Print each of them on a line of its own."""
    for problem in problems:
        say_problem(problem)
