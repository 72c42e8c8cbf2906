"""Regular expressions typed by the reader, limited in time and size."""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Iterator, Mapping
from functools import lru_cache
from math import prod
from typing import TYPE_CHECKING

from corpus.errors import SearchError
from corpus.texts import Passage

if TYPE_CHECKING:
    from regex import Pattern

_LARGEST_REPEAT = 1000
"""The limit of counted repeats: nested ones multiply, and so does their memory."""


def find_pattern(
    texts: Mapping[str, str], pattern: str, seconds: float
) -> Iterator[Passage]:
    """Find what a pattern matches, leaving out empty matches.

    Raises:
        SearchError: The pattern is wrong, or takes too long.
    """
    compiled = _compile(pattern)
    until = time.monotonic() + seconds
    for article, text in texts.items():
        left = until - time.monotonic()
        try:
            for found in compiled.finditer(text, timeout=max(left, 0.001)):
                if found.start() < found.end():
                    yield Passage(article, found.start(), found.end())
        except TimeoutError:
            raise SearchError("the pattern takes too long: simplify it") from None


@lru_cache(maxsize=16)
def _compile(pattern: str) -> Pattern[str]:
    import regex

    if _largest_repeat(pattern) > _LARGEST_REPEAT:
        raise SearchError(f"repeats of more than {_LARGEST_REPEAT} are not allowed")
    if re.search(r"\(\?(R|[+-]?\d|&|P>)", pattern):
        raise SearchError("patterns that call themselves are not allowed")
    try:
        with warnings.catch_warnings(action="ignore"):  # they would go to stderr
            return regex.compile(
                _open_spaces(pattern), regex.IGNORECASE | regex.MULTILINE
            )
    except (regex.error, RecursionError, OverflowError) as error:
        raise SearchError(f"not a pattern: {error}") from None


def _largest_repeat(pattern: str) -> int:
    """How often something is repeated if every counted repeat is nested."""
    braces = re.findall(r"\{([^{}]*)\}", pattern)
    counts = [re.findall(r"\d{1,9}", brace) for brace in braces]
    return prod(max(map(int, found), default=1) or 1 for found in counts)


def _open_spaces(pattern: str) -> str:
    """Let each plain run of spaces stand for any white space.

    Spaces in a set or after a backslash are left alone.
    """
    pieces = re.findall(r"\\.|\[(?:\\.|[^\]\\])+\]| +|.", pattern, re.DOTALL)
    return "".join(r"\s+" if piece.isspace() else piece for piece in pieces)
