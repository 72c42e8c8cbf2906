"""Search: for words, exact or not, for patterns, and for similar spellings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Literal

from corpus.errors import SearchError
from corpus.folding import Folded, fold
from corpus.search.patterns import find_pattern
from corpus.search.spelling import find_alike
from corpus.texts import Passage, Span

SearchMode = Literal["plain", "exact", "regex", "fuzzy"]

_LONGEST_QUERY = 1000
"""Characters; a longer query was pasted by mistake."""


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
        mode: `plain` ignores case, diacritics and the kind of quote or dash; `exact`
            does not; `regex` is a pattern of the `regex` library, without case;
            `fuzzy` allows for misspellings.
        most: Where to stop.
        seconds: How long a pattern may take, over all texts.

    Returns:
        Passages that do not overlap, in reading order.

    Raises:
        SearchError: The pattern is wrong, or takes too long.
    """
    if not query.strip():
        return []
    if len(query) > _LONGEST_QUERY:
        raise SearchError(f"longer than {_LONGEST_QUERY} characters")
    if mode == "regex":
        hits = find_pattern(texts, query, seconds)
    elif mode == "fuzzy":
        hits = find_alike(texts, query)
    else:
        hits = _find_words(texts, query, exact=mode == "exact")
    return list(islice(hits, most))


def _find_words(
    texts: Mapping[str, str], query: str, *, exact: bool
) -> Iterator[Passage]:
    wanted = query if exact else fold(query).text
    for article, text in texts.items():
        folded = Folded(text, len(text)) if exact else fold(text)
        for span in _words(folded, wanted):
            yield Passage(article, span.start, span.end)


def _words(folded: Folded, query: str) -> Iterator[Span]:
    words = re.compile(r"\s+".join(map(re.escape, query.split())) or r"(?!)")
    end = 0
    for found in words.finditer(folded.text):
        span = folded.span(*found.span())
        if span.start >= end:  # otherwise it is the rest of a letter already found
            end = span.end
            yield span
