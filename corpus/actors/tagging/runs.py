"""Runs of capitalised words, the matter that names are cut from."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.actors.tagging.tokens import Sentence
from corpus.words.calendar import CALENDAR
from corpus.words.stop_words import stop_words


def is_capital(word: str) -> bool:
    """Whether a word may be part of a name by its first letter alone."""
    return word[0].isupper()


def is_filler(word: str) -> bool:
    """Whether a capitalised word is a stop word or a day, as at a sentence's start."""
    low = word.lower()
    return low in CALENDAR or (low in stop_words("en") and word not in {"US", "IT"})


def capital_run(sentence: Sentence, first: int, longest: int = 8) -> int:
    """Where the run of capitalised words that begins at `first` ends."""
    words, here = sentence.words, first
    while here < len(words) and here - first < longest and is_capital(words[here]):
        if is_filler(words[here]):
            break
        here += 1
    return here


def run_before(sentence: Sentence, last: int, longest: int = 5) -> int:
    """Where the run of capitalised words that ends at `last` begins."""
    words, here = sentence.words, last
    while here > 0 and last - here < longest and is_capital(words[here - 1]):
        if is_filler(words[here - 1]):
            break
        here -= 1
    return here


def capital_runs(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Every run of capitalised words, fillers left out."""
    here = 0
    while here < len(sentence.words):
        if is_capital(sentence.words[here]):
            stop = capital_run(sentence, here)
            if stop > here:
                yield here, stop
                here = stop
                continue
        here += 1
