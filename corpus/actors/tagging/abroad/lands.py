"""Places: those of the tables in every case, and what is told by a word beside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from corpus.actors.tagging.abroad.known import known_places
from corpus.actors.tagging.abroad.words import (
    is_and,
    is_head,
    is_name,
    is_office,
    opens,
    plain,
)
from corpus.actors.tagging.gazetteer import likely_places, look_up
from corpus.actors.tagging.names import RULE, Found
from corpus.actors.tagging.tokens import Sentence
from corpus.words.abroad import NOUN_CAPITALS
from corpus.words.calendar_abroad import is_of_time
from corpus.words.names_abroad import is_among, words_by_names
from corpus.words.stop_words import stop_words


def find_places(sentence: Sentence) -> Iterator[Found]:
    """Names of places in a sentence."""
    no_names = words_by_names("no names", sentence.language)
    own = look_up(sentence.words, known_places(sentence.language))
    known = [replace(found, weight=RULE + 0.5) for found in own]
    found = [
        one
        for one in (*known, *look_up(sentence.words, likely_places()))
        if plain(sentence, one.first) not in no_names and not _is_word(sentence, one)
    ]
    found += _beside_words(sentence)
    yield from found
    yield from _listed(sentence, {one.last for one in found})


def _listed(sentence: Sentence, ends: set[int]) -> Iterator[Found]:
    """What is named in one breath with a place: `in Selby and Marsh`."""
    if sentence.language in NOUN_CAPITALS:
        return
    for at in range(2, len(sentence.words)):
        if not (at - 1 in ends and is_and(sentence, at - 1)):
            continue
        free = not is_head(sentence, at) and not is_office(sentence, at)
        if free and is_name(sentence.words[at]) and _may_be_town(sentence, at):
            yield Found(at, at + 1, "place", RULE)


def _is_word(sentence: Sentence, found: Found) -> bool:
    """Whether a place at the start of a sentence is sooner a small word."""
    first, language = found.first, sentence.language
    small = found.last - first == 1 and sentence.lower[first] in stop_words(language)
    return small and opens(sentence, first)


def _beside_words(sentence: Sentence) -> Iterator[Found]:
    language = sentence.language
    for at, word in enumerate(sentence.words):
        if not is_name(word) or is_head(sentence, at) or is_office(sentence, at):
            continue
        if is_among("land heads", language, plain(sentence, at - 1)):
            yield Found(at, _end(sentence, at), "place", RULE)
        elif is_among("land endings", language, plain(sentence, at + 1)):
            yield Found(at, at + 2, "place", RULE)
        elif _is_town(sentence, at):
            yield Found(at, at + 1, "place", RULE)


def _is_town(sentence: Sentence, at: int) -> bool:
    """Whether a capitalised word is where one is, by what stands beside it."""
    language = sentence.language
    if plain(sentence, at + 1) in words_by_names("after places", language):
        return True
    low = plain(sentence, at)
    if language not in NOUN_CAPITALS and is_among("place endings", language, low):
        return not opens(sentence, at)
    before = plain(sentence, at - 1) in words_by_names("before places", language)
    return before and _may_be_town(sentence, at)


def _end(sentence: Sentence, at: int) -> int:
    words = sentence.words
    two = at + 1 < len(words) and is_name(words[at + 1])
    wider = is_among("land endings", sentence.language, plain(sentence, at + 2))
    return at + 1 + (two and not wider and sentence.language not in NOUN_CAPITALS)


def _may_be_town(sentence: Sentence, at: int) -> bool:
    """Whether one capitalised word stands alone, and names no time and no thing."""
    words, language = sentence.words, sentence.language
    after, low = words[at + 1 : at + 2], plain(sentence, at)
    if is_of_time(low, language):
        return False
    if language in NOUN_CAPITALS:
        return is_among("place endings", language, low)
    return not (after and is_name(after[0]))
