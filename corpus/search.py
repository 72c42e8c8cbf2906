"""Where the articles say what the reader looks for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Literal

from corpus.errors import SearchError
from corpus.folding import Folded, fold
from corpus.models import Passage, Span
from corpus.patterns import find_pattern

SearchMode = Literal["plain", "exact", "regex", "fuzzy"]

LONGEST_QUERY = 1000
"""Characters; what is longer has been pasted by mistake."""
FUZZY_FLOOR = 80.0
"""The least likeness of a fuzzy hit, 0 to 100."""


def find_text(
    texts: Mapping[str, str],
    query: str,
    mode: SearchMode = "plain",
    *,
    most: int = 20_000,
    seconds: float = 1.0,
) -> list[Passage]:
    """Find the passages that say `query`.

    White space in the query stands for any white space in the text, line ends
    included, in every mode.

    Args:
        texts: Article id → text, in the order in which hits are wanted.
        query: Words, or a regular expression. Blank finds nothing.
        mode: `plain` heeds neither case nor diacritics nor the kind of quote or
            dash; `exact` heeds all of them; `regex` is a pattern of the `regex`
            library, without case; `fuzzy` allows for misspellings.
        most: Where to stop.
        seconds: How long a pattern may take, over all texts.

    Returns:
        Passages that do not overlap, in reading order.

    Raises:
        SearchError: The pattern is wrong, or takes too long.
    """
    if not query.strip():
        return []
    if len(query) > LONGEST_QUERY:
        raise SearchError(f"longer than {LONGEST_QUERY} characters")
    hits = (
        find_pattern(texts, query, seconds)
        if mode == "regex"
        else _each(texts, query, mode)
    )
    return list(islice(hits, most))


def _each(texts: Mapping[str, str], query: str, mode: SearchMode) -> Iterator[Passage]:
    for article, text in texts.items():
        if mode == "fuzzy":
            spans = _fuzzy(fold(text), fold(query).text)
        elif mode == "exact":
            spans = _words(Folded(text, len(text)), query)
        else:
            spans = _words(fold(text), fold(query).text)
        for span in spans:
            yield Passage(article, span.start, span.end)


def _words(folded: Folded, query: str) -> Iterator[Span]:
    words = re.compile(r"\s+".join(map(re.escape, query.split())) or r"(?!)")
    end = 0
    for found in words.finditer(folded.text):
        span = folded.span(*found.span())
        if span.start >= end:  # else the second half of a letter already found
            end = span.end
            yield span


def _fuzzy(folded: Folded, query: str) -> list[Span]:
    """Runs of words that are spelt about like the query, best first come."""
    from rapidfuzz import fuzz, process

    words = [found.span() for found in re.finditer(r"\w+", folded.text)]
    if not (wanted := " ".join(re.findall(r"\w+", query))):
        return []
    sizes = range(max(1, wanted.count(" ")), wanted.count(" ") + 3)
    runs = [
        (first, first + size)
        for size in sizes
        for first in range(len(words) - size + 1)
    ]
    said = [
        " ".join(folded.text[start:end] for start, end in words[first:last])
        for first, last in runs
    ]
    scored = process.extract_iter(
        wanted, said, scorer=fuzz.ratio, score_cutoff=FUZZY_FLOOR
    )
    ranked = sorted((-score, *runs[index]) for _, score, index in scored)
    kept = _apart(((first, last) for _, first, last in ranked), len(words))
    return [folded.span(words[a][0], words[b - 1][1]) for a, b in sorted(kept)]


def _apart(runs: Iterable[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    """Those that overlap none before them."""
    taken = bytearray(length)
    for first, last in runs:
        if not any(taken[first:last]):
            taken[first:last] = b"\1" * (last - first)
            yield first, last
