"""Bodies by their head: `tribunal administratif d'Aubrive`, `Министерство торговли`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from corpus.actors.tagging.abroad.known import known_bodies
from corpus.actors.tagging.abroad.words import (
    QUOTES,
    is_acronym,
    is_and,
    is_given,
    is_head,
    is_name,
    is_office,
    opens,
    plain,
)
from corpus.actors.tagging.gazetteer import look_up
from corpus.actors.tagging.names import RULE, TAGGED, Found
from corpus.actors.tagging.tokens import Sentence
from corpus.words.abroad import NOUN_CAPITALS
from corpus.words.calendar_abroad import is_of_time
from corpus.words.names_abroad import is_among, words_by_names
from corpus.words.stop_words import stop_words

_BEFORE: Final = 4
"""Words before a head, at most."""
_AFTER: Final = 9
"""Words after it, at most."""
_LINKED: Final = 3
"""Small words in a row."""
_QUOTED: Final = 6
"""Words of a name in quotes."""
_SURE: Final = RULE + 0.5


def find_bodies(sentence: Sentence) -> Iterator[Found]:
    """Names with the head of a body in them, or the ending of a company."""
    here = 0
    while here < len(sentence.words):
        found = _around(sentence, here) if is_head(sentence, here) else None
        found = found or _company(sentence, here)
        if found:
            yield found
        here = max(here + 1, found.last if found else 0)


def find_known_bodies(sentence: Sentence) -> Iterator[Found]:
    """Names of the tables."""
    for found in look_up(sentence.words, known_bodies(sentence.language)):
        yield replace(found, weight=_SURE)


def find_acronyms(sentence: Sentence) -> Iterator[Found]:
    """Words of capitals alone, where not all is shouted."""
    shouted = sum(word.isupper() for word in sentence.words)
    if shouted * 3 > len(sentence.words):
        return
    for at, word in enumerate(sentence.words):
        if is_acronym(word) and word.isalpha():
            yield Found(at, at + 1, "organisation")


def _around(sentence: Sentence, head: int) -> Found | None:
    """The name that a head stands in; what a plain head brings in, without it."""
    first, last = _first(sentence, head), _last(sentence, head)
    words, language = sentence.words, sentence.language
    generic = is_among("generic", language, plain(sentence, head))
    small = first == head and (words[head][0].islower() or generic)
    if small or (words[head + 1 : head + 2] and words[head + 1] in QUOTES):
        return _brought_in(sentence, head, last)
    if last - first > 1:
        return Found(first, last, "organisation", _weight(sentence, first, last))
    alone = is_among("alone", language, plain(sentence, head))
    alone |= "-" in words[head] and words[head][0].isupper()  # `Ifo-Institut`
    return Found(first, last, "organisation", _SURE) if alone else None


def _weight(sentence: Sentence, first: int, last: int) -> float:
    """Less where the one capital stands at the start of a sentence."""
    if sentence.language in NOUN_CAPITALS:
        return _SURE
    capitals = sum(word[0].isupper() for word in sentence.words[first:last])
    return _SURE if capitals > opens(sentence, first) else TAGGED


def _brought_in(sentence: Sentence, head: int, last: int) -> Found | None:
    """`el sindicato Unidad` without its head, `tribunal de Aldea` with it."""
    after = head + 1
    words = sentence.words
    if not any(word[0].isupper() for word in words[after:last]):
        return None
    if words[after] in QUOTES:
        last = after + _quoted(sentence, after)
        return Found(after + 1, last - 1, "organisation", _SURE)
    first = after if words[after][0].isupper() else head
    return Found(first, last, "organisation", _SURE)


def _first(sentence: Sentence, head: int) -> int:
    """Where the capitalised words before a head begin, small adjectives between."""
    words, first, here = sentence.words, head, head
    while here and head - here < _BEFORE:
        word = words[here - 1]
        if word == "-" and here > 1 and is_acronym(words[here - 2]):
            return here - 2
        if not _may_precede(sentence, here - 1):
            break
        here -= 1
        first = here if word[0].isupper() else first
    return first


def _may_precede(sentence: Sentence, at: int) -> bool:
    """Whether a word may belong to the name of the body whose head follows."""
    word, low, language = sentence.words[at], plain(sentence, at), sentence.language
    endings = tuple(words_by_names("adjective endings", language))
    if low in stop_words(language) or is_of_time(low, language):
        return False
    if is_office(sentence, at) or not word[0].isalpha():
        return False
    if language in NOUN_CAPITALS:
        return bool(endings) and low.endswith(endings)
    adjectives = words_by_names("small adjectives", language)
    if word[0].islower() or (adjectives and is_name(word) and opens(sentence, at)):
        return is_among("small adjectives", language, low)
    return is_name(word) or is_acronym(word)


def _last(sentence: Sentence, head: int) -> int:
    """Where what follows a head ends: names, adjectives, links to further names."""
    here = start = head + 1
    linked = False
    quoted = here < len(sentence.words) and sentence.words[here] in QUOTES
    if "head_last" in words_by_names("order", sentence.language) and not quoted:
        return here
    while here < len(sentence.words) and here - start < _AFTER:
        step = _step(sentence, here, head, linked)
        if not step:
            break
        linked |= step > 1
        here += step
    return here


def _step(sentence: Sentence, here: int, head: int, linked: bool) -> int:
    """How many words go on with a body's name; 0 where none do."""
    words, language = sentence.words, sentence.language
    low, word, beside = plain(sentence, here), words[here], here == head + 1
    if beside and word in QUOTES:
        return _quoted(sentence, here)
    if is_office(sentence, here) or is_of_time(low, language):
        return 0
    if low in stop_words(language) or not word[0].isalpha():
        return _linked(sentence, here, head, linked)
    if is_name(word) or is_acronym(word):
        if _begins_person(sentence, here) and not (beside and is_name(words[head])):
            return 0
        follows = beside or language not in NOUN_CAPITALS
        return int(follows or _is_link(sentence, here - 1, head))
    if _is_tail(sentence, here):
        return 1
    return _linked(sentence, here, head, linked)


def _begins_person(sentence: Sentence, at: int) -> bool:
    """Whether a given name stands here, and a family name behind it."""
    after = sentence.words[at + 1 : at + 2]
    return is_given(sentence, at) and bool(after) and is_name(after[0])


def _linked(sentence: Sentence, here: int, head: int, linked: bool) -> int:
    """Links up to a word that they bring in, with it.

    What `and` joins belongs to the name only where a link came before, and begins no
    other one: `Ministère de la Culture et des Sports`, `Banque d'Aube et l'ONU`.
    """
    far, joined = here, False
    while far - here < _LINKED and _is_link(sentence, far, head):
        joined |= is_and(sentence, far)
        far += 1
    if far == here or far >= len(sentence.words):
        return 0
    word = sentence.words[far]
    if joined and (not linked or is_head(sentence, far) or is_acronym(word)):
        return 0
    return far - here + 1 if _may_follow_link(sentence, far) else 0


def _may_follow_link(sentence: Sentence, at: int) -> bool:
    """Whether a word behind a link belongs to a body: no office, person or time."""
    if is_office(sentence, at) or _begins_person(sentence, at):
        return False
    if is_of_time(plain(sentence, at), sentence.language):
        return False
    word = sentence.words[at]
    return is_name(word) or is_acronym(word) or _is_tail(sentence, at)


def _is_tail(sentence: Sentence, at: int) -> bool:
    low, language = plain(sentence, at), sentence.language
    tail = is_among("tails", language, low) and not is_among("no tails", language, low)
    return tail and low not in stop_words(language)


def _is_link(sentence: Sentence, at: int, head: int) -> bool:
    """Whether a word links a head to what follows; to a place not all of them."""
    low, language = plain(sentence, at), sentence.language
    if low in words_by_names("links", language):
        return True
    seated = is_among("seated", language, plain(sentence, head))
    return seated and low in words_by_names("place links", language)


def _quoted(sentence: Sentence, here: int) -> int:
    """The length of a name in quotes, with them."""
    words = sentence.words
    closing = QUOTES[words[here]]
    for last in range(here + 2, min(here + _QUOTED, len(words))):
        if words[last] in closing:
            return last + 1 - here if words[here + 1][0].isupper() else 0
    return 0


def _company(sentence: Sentence, at: int) -> Found | None:
    """`Nordwerk AG`, and the name in quotes after `ООО`."""
    words, language = sentence.words, sentence.language
    if not words[at][0].isupper():
        return None
    if not is_among("closing", language, plain(sentence, at)):
        return None
    opened = at + 1 < len(words) and words[at + 1] in QUOTES
    if opened and (quoted := _quoted(sentence, at + 1)):
        return Found(at + 2, at + quoted, "organisation", _SURE)
    first = at
    while first and at - first < _BEFORE and _names_company(sentence, first - 1):
        first -= 1
    return Found(first, at + 1, "organisation", _SURE) if first < at else None


def _names_company(sentence: Sentence, at: int) -> bool:
    """Whether a word before the ending of a company may be part of its name."""
    if not is_name(sentence.words[at]) or is_office(sentence, at):
        return False
    return plain(sentence, at) not in stop_words(sentence.language)
