"""Names in languages that the recogniser has not learned, by how they are written.

A capital inside a sentence tells a name, but for languages that write every noun so;
there a given name must begin it. What tells nothing is no name: a list of nouns would
be worse than one that lacks a few names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from corpus.actors.tagging.clusters import given_names, mens_names, womens_names
from corpus.actors.tagging.gazetteer import likely_places, look_up
from corpus.actors.tagging.names import RULE, Found, NameType, settle
from corpus.actors.tagging.tokens import Sentence
from corpus.folding import folded_text
from corpus.words.abroad import BODY_HEADS, NOUN_CAPITALS, PARTICLES, before_places
from corpus.words.stop_words import stop_words

_ACRONYM = range(2, 7)
"""Letters of one."""
_LONGEST = 5
"""Words of a person's name."""


def names_abroad(
    sentence: Sentence, tagged: Iterable[Found], language: str
) -> list[Found]:
    """The names of one sentence of a language other than English.

    Args:
        sentence: Where nearly every word has a capital, nothing is told.
        tagged: What a recogniser of English takes for names; it tells of what type
            those are that are written like names here, too.
        language: ISO 639-1; empty where it is not known.
    """
    if sentence.headline and language not in NOUN_CAPITALS:
        return []
    types = list(tagged)
    found = [
        *_people(sentence, language),
        *_acronyms(sentence),
        *look_up(sentence.words, likely_places()),
    ]
    if language not in NOUN_CAPITALS:
        found += _written_as_names(sentence, types, language)
    return settle([], found)


def _people(sentence: Sentence, language: str) -> Iterator[Found]:
    """Given names, and the capitalised words that follow."""
    longest = 1 if language in NOUN_CAPITALS else 2
    here = 0
    while here < len(sentence.words):
        last = here
        while _is_given(sentence, last, language) and last - here < _LONGEST:
            last += 1
        stop = _family(sentence, last, longest) if last > here else here
        if stop - here > 1:  # many a family name is a given name, too
            yield Found(here, stop, "person", RULE)
        here = max(stop, here + 1)


def _family(sentence: Sentence, first: int, longest: int) -> int:
    """Where the family name that may begin at a word ends."""
    words, stop, here = sentence.words, first, first
    while here < len(words) and stop - first < longest:
        while here < len(words) and words[here] in PARTICLES:
            here += 1
        if here >= len(words) or not _is_name(words[here]):
            break
        stop = here = here + 1
    return stop


def _is_given(sentence: Sentence, at: int, language: str) -> bool:
    if at >= len(sentence.words) or not _is_name(sentence.words[at]):
        return False
    low = sentence.lower[at]
    known = any(folded_text(part) in _given() for part in low.split("-"))
    return known and low not in stop_words(language)


@cache
def _given() -> frozenset[str]:
    return given_names() | mens_names() | womens_names()


def _is_name(word: str) -> bool:
    """Whether a word is written like a name and not like an acronym."""
    return word[0].isupper() and len(word) > 1 and not word.isupper()


def _acronyms(sentence: Sentence) -> Iterator[Found]:
    shouted = sum(word.isupper() for word in sentence.words)
    if shouted * 3 > len(sentence.words):
        return
    for at, word in enumerate(sentence.words):
        if word.isalpha() and word.isupper() and len(word) in _ACRONYM:
            yield Found(at, at + 1, "organisation")


def _written_as_names(
    sentence: Sentence, tagged: list[Found], language: str
) -> Iterator[Found]:
    """Runs of capitalised words inside the sentence, and towns by what precedes."""
    words, before = sentence.words, before_places(language)
    here = 0
    while here < len(words):
        last = here
        while last < len(words) and _is_name(words[last]):
            last += 1
        # The first word of a sentence has its capital for that.
        first = here + (here == 0 or not words[here - 1].isalnum())
        if last - first > 1:
            body = not BODY_HEADS.isdisjoint(sentence.lower[first:last])
            kind = "organisation" if body else _type(first, last, tagged)
            yield Found(first, last, kind)
        elif (
            last - first == 1 and first == here and sentence.lower[first - 1] in before
        ):
            yield Found(first, last, "place")
        here = max(last, here + 1)


def _type(first: int, last: int, tagged: list[Found]) -> NameType:
    """What a recogniser of English takes a run for, if it is no people; a person."""
    run = Found(first, last, "person")
    beside = [one for one in tagged if one.overlaps(run) and one.type != "other"]
    return beside[0].type if beside else "person"
