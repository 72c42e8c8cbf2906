"""Search for words with a similar spelling."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from corpus.folding import Folded, fold
from corpus.texts import Passage

_FLOOR = 80.0
"""The least likeness of what is found to the query, 0 to 100."""
_WORD_FLOOR = 60.0
"""The least likeness of a word at its ends to a word of the query."""

_WORD = re.compile(r"\w+")


def find_alike(texts: Mapping[str, str], query: str) -> Iterator[Passage]:
    """Find runs of words spelt like the query, whatever stands between the words.

    Only runs that begin and end with a word similar to one of the query are compared,
    so that the cost depends on the number of different words, not of runs.
    """
    wanted = _WORD.findall(fold(query).text)
    if not wanted:
        return
    known: dict[str, bool] = {}
    for article, text in texts.items():
        folded = fold(text)
        words = set(_WORD.findall(folded.text))
        _judge(words.difference(known), wanted, known)
        if any(known[word] for word in words):
            yield from _runs(article, folded, wanted, known)


def _judge(words: Iterable[str], wanted: list[str], known: dict[str, bool]) -> None:
    """Note for each word whether it is similar to one that is wanted."""
    from rapidfuzz import fuzz, process

    for word in words:
        best = process.extractOne(
            word, wanted, scorer=fuzz.ratio, score_cutoff=_WORD_FLOOR
        )
        known[word] = best is not None


def _runs(
    article: str, folded: Folded, wanted: list[str], known: Mapping[str, bool]
) -> Iterator[Passage]:
    """The best runs of a text that do not overlap, in order."""
    from rapidfuzz import fuzz

    found = list(_WORD.finditer(folded.text))
    near = [at for at, word in enumerate(found) if known[word.group()]]
    ends = set(near)
    target = " ".join(wanted)
    scored: list[tuple[float, int, int]] = []
    for first in near:
        for size in range(max(len(wanted) - 1, 1), len(wanted) + 2):
            if first + size - 1 not in ends:
                continue
            said = " ".join(word.group() for word in found[first : first + size])
            if score := fuzz.ratio(target, said, score_cutoff=_FLOOR):
                scored.append((-score, first, first + size))
    runs = ((first, last) for _, first, last in sorted(scored))
    for first, last in sorted(_apart(runs, len(found))):
        span = folded.span(found[first].start(), found[last - 1].end())
        yield Passage(article, span.start, span.end)


def _apart(runs: Iterable[tuple[int, int]], length: int) -> Iterator[tuple[int, int]]:
    """The spans that overlap none of those before them."""
    taken = bytearray(length)
    for first, last in runs:
        if not any(taken[first:last]):
            taken[first:last] = b"\1" * (last - first)
            yield first, last
