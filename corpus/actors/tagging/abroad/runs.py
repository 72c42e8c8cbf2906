"""Runs of capitalised words that no table tells, and what they may name."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.actors.tagging.abroad.people import may_be_called
from corpus.actors.tagging.abroad.words import is_article, opens, plain
from corpus.actors.tagging.names import Found, NameType
from corpus.actors.tagging.tokens import Sentence
from corpus.words.names_abroad import words_by_names


def find_runs(sentence: Sentence) -> Iterator[Found]:
    """Two or more capitalised words inside a sentence.

    Args:
        sentence: Of a language that writes nouns in small letters.
    """
    here, size = 0, len(sentence.words)
    while here < size:
        last = here
        while last < size and may_be_called(sentence, last):
            last += 1
        first = here + opens(sentence, here)
        if last - first > 1:
            yield Found(first, last, _type(sentence, first))
        here = max(last, here + 1)


def _type(sentence: Sentence, first: int) -> NameType:
    """A body after an article, a place after a preposition of places; a person."""
    if is_article(sentence, first - 1):
        return "organisation"
    before = plain(sentence, first - 1)
    towns = words_by_names("before places", sentence.language)
    return "place" if before in towns else "person"
