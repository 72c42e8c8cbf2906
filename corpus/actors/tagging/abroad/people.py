"""People by their given names, and by the offices before them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from corpus.actors.tagging.abroad.words import (
    is_given,
    is_head,
    is_name,
    is_office,
    plain,
)
from corpus.actors.tagging.names import RULE, Found
from corpus.actors.tagging.tokens import Sentence
from corpus.words.abroad import NOUN_CAPITALS, PARTICLES
from corpus.words.calendar_abroad import is_of_time
from corpus.words.names_abroad import is_among, words_by_names
from corpus.words.stop_words import stop_words

_LONGEST: Final = 5
"""Words of a person's name."""
_AFTER_OFFICE: Final = 3
"""Words of one that an office brings in."""


def find_people(sentence: Sentence) -> Iterator[Found]:
    """Given names and offices, and the capitalised words that follow."""
    longest = 1 if sentence.language in NOUN_CAPITALS else 2
    here = 0
    while here < len(sentence.words):
        if _family_first(sentence, here):
            yield Found(here, here + 2, "person", RULE)
        last = here
        while is_given(sentence, last) and last - here < _LONGEST:
            last += 1
        stop = family(sentence, last, longest) if last > here else here
        if stop - here > 1:  # many a family name is a given name, too
            yield Found(here, stop, "person", RULE)
        elif is_office(sentence, here) or _is_honorific(sentence, here):
            yield from _brought_in(sentence, here + 1)
        here = max(stop, here + 1)


def _family_first(sentence: Sentence, at: int) -> bool:
    """Whether a family name stands here, its given name behind it, as in Hungarian."""
    first = bool(words_by_names("family", sentence.language))
    return first and may_be_called(sentence, at) and is_given(sentence, at + 1)


def _is_honorific(sentence: Sentence, at: int) -> bool:
    return plain(sentence, at) in words_by_names("honorifics", sentence.language)


def family(sentence: Sentence, first: int, longest: int) -> int:
    """Where the family name that may begin at a word ends."""
    words, stop, here = sentence.words, first, first
    while here < len(words) and stop - first < longest:
        while here < len(words) and words[here] in PARTICLES:
            here += 1
        if here >= len(words) or not may_be_called(sentence, here):
            break
        stop = here = here + 1
    return stop


def may_be_called(sentence: Sentence, at: int) -> bool:
    """Whether a word may be part of a person's name."""
    low, language = plain(sentence, at), sentence.language
    return (
        is_name(sentence.words[at])
        and low not in stop_words(language)
        and not is_head(sentence, at)
        and not is_office(sentence, at)
        and not is_of_time(low, language)
    )


def _brought_in(sentence: Sentence, first: int) -> Iterator[Found]:
    """The name right after an office; of one word where no noun has a capital."""
    if plain(sentence, first) in words_by_names("links", sentence.language):
        return  # `ministre des Transports`
    stop = family(sentence, first, _AFTER_OFFICE)
    nouns = sentence.language in NOUN_CAPITALS and not _is_honorific(
        sentence, first - 1
    )
    least = 2 if nouns else 1
    ministry = stop - first == 1 and is_among(  # `Ministrul Muncii`
        "tails", sentence.language, plain(sentence, first)
    )
    # `prezes Petrowschodu Andrzej …`: what stands before a given name is a body.
    given = (at for at in range(first, stop - 1) if is_given(sentence, at))
    first = next(given, first)
    if stop - first >= least and not ministry:
        yield Found(first, stop, "person", RULE)
