"""Mending of what a tagger found: where a name begins, ends, and falls in two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.actors.names import RULE, Found
from corpus.actors.tokens import Sentence
from corpus.words.calendar import MONTHS, WEEKDAYS
from corpus.words.common_words import is_common
from corpus.words.organisations import COMPANY_ENDINGS, HEADS
from corpus.words.places import adjectives, is_place, names_of_countries
from corpus.words.stop_words import stop_words
from corpus.words.tables import read_table
from corpus.words.titles import (
    NAME_PARTICLES,
    NAME_SUFFIXES,
    OFFICES,
    RANKS,
    ROLE_MODIFIERS,
    TITLES,
)

_PARTY_AND_STATE = re.compile(r"[DRI]-[A-Z][a-z]*\.?")
_GENERIC = read_table("not_names")["en"]
_CONTRACTION = re.compile(
    r"(?:i|you|we|they|he|she|it|that|there|here|what|who|let|how|where)['’]\w+"
)
_POSTS = OFFICES | RANKS
_BODIES = HEADS | COMPANY_ENDINGS
CALENDAR = frozenset(word.lower() for word in [*MONTHS, *WEEKDAYS])


def mend(sentence: Sentence, found: Found) -> Iterator[Found]:
    """What is left of a find: without determiner, title or possessive, or parted."""
    pieces = [_trim(sentence, piece) for piece in _unbracketed(sentence, found)]
    for part in [p for t in pieces if t is not None for p in _parted(sentence, t)]:
        name = _without_title(sentence, part)
        if _acceptable(sentence, name):
            yield name


def _unbracketed(sentence: Sentence, found: Found) -> Iterator[Found]:
    """The pieces of a find between brackets, and before a date: `on July 20`."""
    first, words = found.first, sentence.words
    for here in range(found.first, found.last + 1):
        dated = words[here : here + 1] == ("on",) and _is_day(sentence.lower, here + 1)
        if here == found.last or dated or words[here] in {"(", ")", "[", "]"}:
            if first < here:
                yield replace(found, first=first, last=here)
            first = here + 1


def _is_day(lower: tuple[str, ...], here: int) -> bool:
    """Whether a month or a weekday stands here."""
    return any(word in CALENDAR for word in lower[here : here + 1])


def _trim(sentence: Sentence, found: Found) -> Found | None:
    words, first, last = sentence.words, found.first, found.last
    while last > first and not _closes_name(words[last - 1]):
        last -= 1
    # “Ohio Democrats”, “Tea Party Republicans”: who they are, not what they are called.
    while (
        last - first > 1 and found.type != "other" and words[last - 1] in adjectives()
    ):
        last -= 1
    while first < last and not _opens_name(words[first], found):
        first += 1
    return replace(found, first=first, last=last) if first < last else None


def _closes_name(word: str) -> bool:
    """Whether a name may end in a word: not in a sign, a possessive, a plain word."""
    return not word[0].islower() or word in HEADS if word[0].isalnum() else False


def _opens_name(word: str, found: Found) -> bool:
    if word[0].isupper():
        return word not in {"The", "A", "An"}
    return word[0].isdigit() or (found.type == "person" and word in NAME_PARTICLES)


def _parted(sentence: Sentence, found: Found) -> Iterator[Found]:
    """Part a person's name from what it was run together with.

    `Council of Freedonia Rufus Firefly`, `Marsh House Ada Quill`,
    `MHO Secretary General Ada Quill`.
    """
    words = sentence.words
    plain = found.last
    while plain > found.first + 1 and _plain_name(words[plain - 1]):
        plain -= 1
    lands = _ends_of_countries(sentence, found)
    for cut in range(plain, found.last):
        if (
            _ends_title(sentence, found, cut)
            or (found.last - cut > 1 and _ends_body(sentence, found, cut, lands))
            or _ends_land(sentence, found, cut)
        ):
            yield from _body(sentence, replace(found, last=cut))
            yield Found(cut, found.last, "person", RULE)
            return
    yield found


def _body(sentence: Sentence, found: Found) -> Iterator[Found]:
    """The organisation before somebody's title, if one is named."""
    last = found.last
    while last > found.first and is_title(sentence.words[last - 1]):
        last -= 1
    if last > found.first:
        name = " ".join(sentence.words[found.first : last])
        kind = "place" if is_place(name) else "organisation"
        yield replace(found, last=last, type=kind)


def _ends_title(sentence: Sentence, found: Found, cut: int) -> bool:
    title = sentence.lower[cut - 1].rstrip(".")
    suffix = sentence.lower[cut].rstrip(".") in NAME_SUFFIXES
    return title in _POSTS and not suffix


def _ends_body(sentence: Sentence, found: Found, cut: int, lands: set[int]) -> bool:
    if found.type == "place":
        return False
    return sentence.lower[cut - 1] in HEADS or cut in lands


def _ends_land(sentence: Sentence, found: Found, cut: int) -> bool:
    """Whether a country before the cut belongs to a title: `envoy to the US Quill`."""
    before = sentence.lower[max(0, found.first - 4) : found.first]
    length = country_at(sentence.words, found.first)
    titled = any(word in TITLES for word in before)
    linked = before[-1:] in {("of",), ("to",), ("the",)}
    return titled and linked and found.first + length == cut


def _ends_of_countries(sentence: Sentence, found: Found) -> set[int]:
    """Where countries end that an `of` leads to."""
    words = sentence.words
    begins = [k + 1 for k in range(found.first, found.last) if words[k] == "of"]
    lengths = [country_at(words, here) for here in begins]
    return {here + n for here, n in zip(begins, lengths, strict=True) if n}


def country_at(words: tuple[str, ...], here: int) -> int:
    """How many tokens from here name a country; 0 if none does."""
    names = names_of_countries()
    skip = here < len(words) and words[here] == "the"
    for length in (4, 3, 2, 1):
        stop = here + skip + length
        if " ".join(words[here + skip : stop]) in names and stop <= len(words):
            return length + skip
    return 0


def _plain_name(word: str) -> bool:
    low = word.lower().rstrip(".")
    return word.istitle() and len(word) > 1 and low not in _BODIES


def _without_title(sentence: Sentence, found: Found) -> Found:
    """Cut titles before a person, and a people before a place: `Turkish Thrace`."""
    words, first = sentence.words, found.first
    while found.last - first > 1 and (
        (found.type == "person" and is_title(words[first]))
        or (found.type == "place" and words[first] in adjectives())
    ):
        rest = " ".join(words[first + 1 : found.last])
        if found.type == "place" and not is_place(rest):
            break
        first += 1
    return replace(found, first=first)


def is_title(word: str) -> bool:
    """Whether a word stands before names: a title, part of one, or a people."""
    low = word.lower().rstrip(".")
    return low in TITLES or low in ROLE_MODIFIERS or word in adjectives()


def _acceptable(sentence: Sentence, found: Found) -> bool:
    words = sentence.words[found.first : found.last]
    if not words or not any(c.isalpha() for c in words[0]):
        return False
    word, *more = words
    if more:
        return not _describes(words)
    return _worth(word) and (len(word) > 1 or found.type == "other")


def _describes(words: tuple[str, ...]) -> bool:
    """Whether words are an office and no name: `Minority Leader`."""
    return words[-1].lower() in _POSTS and all(
        is_common(word) or is_title(word) for word in words
    )


def _worth(word: str) -> bool:
    low = word.lower()
    return not (
        low.partition("-")[0] in _GENERIC
        or _PARTY_AND_STATE.fullmatch(word)
        or _CONTRACTION.fullmatch(low)
        or low in CALENDAR
        or (low in stop_words("en") and not word.isupper())
        or low.rstrip(".") in TITLES
    )
