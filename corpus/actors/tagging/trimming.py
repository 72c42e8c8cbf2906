"""Where a name begins and ends: without titles, offices, signs and whose it is."""

from __future__ import annotations

from dataclasses import replace

from corpus.actors.tagging.names import Found
from corpus.actors.tagging.parting import is_title
from corpus.actors.tagging.tokens import Sentence
from corpus.words.organisations import (
    ACRONYMS,
    HEADS,
    SEATS,
    bodies,
)
from corpus.words.places import STATES, adjectives, is_place, is_resident
from corpus.words.titles import (
    BEFORE_SURNAME,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    OFFICES,
    ROLE_MODIFIERS,
    SHORT_TITLES,
    TITLES,
)


def trim(sentence: Sentence, found: Found) -> Found | None:
    """A find without the words at either end that are no part of a name, if any."""
    words, first, last = sentence.words, found.first, found.last
    while last > first and not _closes_name(words[last - 1]):
        last -= 1
    # “Ohio Democrats”, “Tea Party Republicans”: who they are, not what they are called.
    while (
        last - first > 1 and found.type != "other" and words[last - 1] in adjectives()
    ):
        last -= 1
    if _cuts_office(sentence, first, last):
        last -= 1
    if _is_of_state(sentence, first, last):
        found, last = replace(found, type="place"), last - 1
    while last - first > 1 and _ends_in_office(sentence, found, first, last):
        last -= 1
    while first < last and not _opens_name(words[first], found):
        first += 1
    last = next((k + 1 for k in range(first + 2, last) if _is_suffix(words[k])), last)
    return replace(found, first=first, last=last) if first < last else None


def without_rank(sentence: Sentence, found: Found) -> Found:
    """A well-known body without what somebody is there: `Senior White House`."""
    rest = sentence.words[found.first + 1 : found.last]
    ranked = sentence.lower[found.first] in ROLE_MODIFIERS and _is_known(rest)
    return replace(found, first=found.first + 1) if ranked else found


def without_title(sentence: Sentence, found: Found) -> Found:
    """Cut titles before a person, and a people before a place: `Turkish Thrace`.

    Who has something in a place is no part of it either: `Quill’s Washington`.
    """
    words, first = sentence.words, found.first
    if found.type == "place":
        owned = _after_owner(words[first : found.last])
        first += owned if is_place(" ".join(words[first + owned : found.last])) else 0
    if found.type == "person" and found.last - first > 2 and is_resident(words[first]):
        first += 1
    while found.last - first > 1 and (
        (found.type == "person" and is_title(words[first]))
        or (found.type == "place" and words[first] in adjectives())
    ):
        rest = " ".join(words[first + 1 : found.last])
        if found.type == "place" and not is_place(rest):
            break
        first += 1
    return replace(found, first=first)


def _after_owner(words: tuple[str, ...]) -> int:
    """How many words say whose the rest is."""
    ends = [at for at, word in enumerate(words[:-1], 1) if word in {"'s", "’s"}]
    return ends[-1] if ends else 0


def _cuts_office(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a body is followed by an office cut in two: `White House Press`."""
    after = "".join(sentence.lower[last : last + 1])
    return (
        after in OFFICES
        and sentence.lower[last - 1] in ROLE_MODIFIERS
        and _is_known(sentence.words[first : last - 1])
    )


def _is_known(words: tuple[str, ...]) -> bool:
    """Whether words are the name of a well-known body."""
    name = " ".join(words)
    return name in SEATS or name in ACRONYMS or name in bodies()


def _is_of_state(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a name is a state's with `State` of a title: `Ohio State Senator`."""
    after = "".join(sentence.lower[last : last + 1]).rstrip(".")
    name = " ".join(sentence.words[first : last - 1])
    state = sentence.words[last - 1 : last] == ("State",)
    return state and name in STATES and after in TITLES | SHORT_TITLES.keys()


def _is_suffix(word: str) -> bool:
    """Whether a name ends here: `Ada Quill Jr.`, whatever sentence follows."""
    return word[0].isupper() and word.lower().rstrip(".") in NAME_SUFFIXES


def _ends_in_office(sentence: Sentence, found: Found, first: int, last: int) -> bool:
    """Whether a place or a known body is followed by who holds office in it."""
    name = " ".join(sentence.words[first : last - 1])
    office = sentence.lower[last - 1] in BEFORE_SURNAME or sentence.lower[
        last - 1
    ].endswith("-general")
    return office and found.type != "person" and (is_place(name) or name in ACRONYMS)


def _closes_name(word: str) -> bool:
    """Whether a name may end in a word: not in a sign, a possessive, a plain word."""
    return not word[0].islower() or word in HEADS if word[0].isalnum() else False


def _opens_name(word: str, found: Found) -> bool:
    if word[0].isupper():
        return word not in {"The", "A", "An"}
    return word[0].isdigit() or (found.type == "person" and word in NAME_PARTICLES)
