"""Names run together in one find, and where one ends and the next begins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from corpus.actors.tagging.clusters import given_names, surnames
from corpus.actors.tagging.names import RULE, Found
from corpus.actors.tagging.tokens import Sentence
from corpus.words.common_words import is_common
from corpus.words.organisations import COMPANY_ENDINGS, HEADS, OPENING_HEADS
from corpus.words.places import LAND_NOUNS, adjectives, is_place, names_of_countries
from corpus.words.titles import (
    NAME_PARTICLES,
    NAME_SUFFIXES,
    OFFICES,
    RANKS,
    ROLE_MODIFIERS,
    SHOUTED_TITLES,
    TITLES,
)

_POSTS = OFFICES | RANKS
_BODIES = HEADS | COMPANY_ENDINGS
_OPENING = HEADS | OPENING_HEADS | LAND_NOUNS
_LONGEST_PLACE = 4
"""Words of a known place's name."""


def part(sentence: Sentence, found: Found) -> Iterator[Found]:
    """Part a person's name from what it was run together with.

    `Council of Freedonia Rufus Firefly`, `Marsh House Ada Quill`,
    `MHO Secretary General Ada Quill`.
    """
    plain = found.last
    while plain > found.first + 1 and _personal(sentence, plain - 1, found):
        plain -= 1
    lands = _ends_of_countries(sentence, found)
    for cut in range(plain, found.last):
        more = found.last - cut > 1 and sentence.words[cut][0].isupper()
        if (
            _ends_title(sentence, cut)
            or (more and _ends_body(sentence, found, cut, lands))
            or _ends_land(sentence, found, cut)
            or (more and _ends_region(sentence, found, cut))
        ):
            yield from _body(sentence, replace(found, last=cut))
            yield Found(cut, found.last, "person", RULE)
            return
    yield from _from_place(sentence, found)


def _body(sentence: Sentence, found: Found) -> Iterator[Found]:
    """The organisation before somebody's title, if one is named."""
    last = found.last
    while last > found.first and _is_post(sentence.words[last - 1]):
        last -= 1
    if last > found.first:
        name = " ".join(sentence.words[found.first : last])
        kind = "place" if is_place(name) else "organisation"
        yield replace(found, last=last, type=kind)


def _is_post(word: str) -> bool:
    """Whether a word is a title after a body; `AG` is sooner the end of its name."""
    return is_title(word) and word not in SHOUTED_TITLES


def _ends_title(sentence: Sentence, cut: int) -> bool:
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


def _ends_region(sentence: Sentence, found: Found, cut: int) -> bool:
    """Whether a known place is run together with somebody: `Middle East Ada Quill`."""
    if cut - found.first > _LONGEST_PLACE or sentence.lower[cut] not in given_names():
        return False
    return is_place(" ".join(sentence.words[found.first : cut]))


def _ends_of_countries(sentence: Sentence, found: Found) -> set[int]:
    """Where countries end that an `of` leads to."""
    words = sentence.words
    begins = [k + 1 for k in range(found.first, found.last) if words[k] == "of"]
    lengths = [country_at(words, here) for here in begins]
    return {here + n for here, n in zip(begins, lengths, strict=True) if n}


def _personal(sentence: Sentence, here: int, found: Found) -> bool:
    """Whether a word may be a person's; in a headline, a plain one is not."""
    word = sentence.words[here]
    if word in NAME_PARTICLES:
        return here < found.last - 1
    bare = sentence.lower[here].rstrip(".")
    plain = sentence.headline and is_common(word)
    return word.istitle() and len(word) > 1 and bare not in _BODIES and not plain


def _from_place(sentence: Sentence, found: Found) -> Iterator[Found]:
    """Part a name from where it comes from: `Quill Marsh Films of Selby, Maine`.

    `Bank of Freedonia` and `Voice of Freedonia` are whole names.
    """
    words = sentence.words
    whole = found.type in {"place", "other"}
    named = sentence.lower[found.first] in surnames()
    first = max(found.first + 2 - named, found.last - 1 - _LONGEST_PLACE)
    for here in () if whole else range(first, found.last - 1):
        home = " ".join(words[here + 1 : found.last])
        opening = sentence.lower[here - 1] in _OPENING
        if words[here] == "of" and not opening and is_place(home):
            alone = here - found.first == 1
            yield replace(found, last=here, type="person" if alone else found.type)
            yield Found(here + 1, found.last, "place", found.weight)
            return
    yield found


def country_at(words: tuple[str, ...], here: int) -> int:
    """How many tokens from here name a country; 0 if none does."""
    names = names_of_countries()
    skip = here < len(words) and words[here] == "the"
    for length in (4, 3, 2, 1):
        stop = here + skip + length
        if " ".join(words[here + skip : stop]) in names and stop <= len(words):
            return length + skip
    return 0


def is_title(word: str) -> bool:
    """Whether a word stands before names: a title, part of one, or a people."""
    low = word.lower().rstrip(".")
    known = low in TITLES or low in ROLE_MODIFIERS or word in SHOUTED_TITLES
    return known or word in adjectives()


def is_shouted(sentence: Sentence, here: int) -> bool:
    """Whether a word is a title in capitals: `AG Quill`, but not `Ode AG`, `3 PM`."""
    before = sentence.words[here - 1] if here else ","
    shouted = sentence.words[here] in SHOUTED_TITLES
    return shouted and not before[0].isupper() and not before[0].isdigit()
