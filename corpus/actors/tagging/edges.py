"""Mending of what a tagger found: where a name begins, ends, and falls in two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from corpus.actors.tagging.clusters import surnames
from corpus.actors.tagging.names import Found
from corpus.actors.tagging.parting import is_shouted, is_title, part
from corpus.actors.tagging.tokens import Sentence
from corpus.words.calendar import MONTHS, WEEKDAYS
from corpus.words.common_words import is_common
from corpus.words.organisations import (
    ACRONYMS,
    HEADS,
    MANY_HEADS,
    NO_ACTORS,
    SEATS,
    bodies,
)
from corpus.words.places import STATES, adjectives, is_place, is_resident
from corpus.words.stop_words import stop_words
from corpus.words.tables import read_table
from corpus.words.titles import (
    BEFORE_SURNAME,
    NAME_PARTICLES,
    NAME_SUFFIXES,
    OFFICES,
    RANKS,
    ROLE_MODIFIERS,
    SHORT_TITLES,
    TITLES,
)

_PARTY_AND_STATE = re.compile(r"[DRI]-[A-Z][a-z]*\.?")
_GENERIC = read_table("not_names")["en"]
_CONTRACTION = re.compile(
    r"(?:i|you|we|they|he|she|it|that|there|here|what|who|let|how|where)['’]\w+"
)
_POSTS = OFFICES | RANKS
_ALWAYS = frozenset({"mr", "mrs", "ms"})
"""Honorifics that nothing but a person is called by."""
_PARTING = frozenset({"(", ")", "[", "]", "–", "—", "―", "--"})
CALENDAR = frozenset(word.lower() for word in [*MONTHS, *WEEKDAYS])


def mend(sentence: Sentence, found: Found) -> Iterator[Found]:
    """What is left of a find: without determiner, title or possessive, or parted."""
    pieces = [_trim(sentence, piece) for piece in _unbracketed(sentence, found)]
    pieces = [_retyped(sentence, piece) for piece in pieces if piece is not None]
    for piece in [p for t in pieces for p in part(sentence, t)]:
        name = without_rank(sentence, _without_title(sentence, piece))
        if _acceptable(sentence, name):
            yield _no_actor(sentence, name)


def _retyped(sentence: Sentence, found: Found) -> Found:
    """`Mr. Quill` is a person, `Republican of Selby` names but the place."""
    words, first = sentence.words, found.first
    if found.last - first > 1 and (
        sentence.lower[first].rstrip(".") in _ALWAYS or is_shouted(sentence, first)
    ):
        return replace(found, type="person")
    home = " ".join(words[first + 2 : found.last])
    if found.type == "person" and _has_article(sentence, found):
        return replace(found, type="organisation")
    member = words[first] in adjectives() and words[first + 1 : first + 2] == ("of",)
    if member and found.type != "other" and is_place(home):
        return replace(found, first=first + 2, type="place")
    return found


def _has_article(sentence: Sentence, found: Found) -> bool:
    """Whether `the` stands before a name and no noun after it: `the Sludge Report`."""
    words, last = sentence.words, found.last
    after = words[last] if last < len(words) else "."
    return (
        found.last - found.first > 1
        and sentence.lower[found.first - 1 : found.first] == ("the",)
        and not after[0].isalnum()
        and is_common(words[last - 1])
        and sentence.lower[last - 1] not in surnames()
    )


def _no_actor(sentence: Sentence, name: Found) -> Found:
    """A law, a prize or a portfolio is nobody's name: `Minister of Water Resources`."""
    low = sentence.lower
    thing = low[name.last - 1] in NO_ACTORS and (
        name.type != "person" or low[name.last - 1] not in surnames()
    )
    office, link = ("", *low[: name.first])[-2:] if name.first > 1 else ("", "")
    words = sentence.words[name.first : name.last]
    held = (
        link in {"of", "for"} and office in OFFICES and low[name.last - 1] not in HEADS
    )
    portfolio = held and all(map(is_common, words))
    return replace(name, type="other") if thing or portfolio else name


def _unbracketed(sentence: Sentence, found: Found) -> Iterator[Found]:
    """The pieces of a find between brackets and dashes, and before a date."""
    first, words = found.first, sentence.words
    for here in range(found.first, found.last + 1):
        dated = words[here : here + 1] == ("on",) and _is_day(sentence.lower, here + 1)
        if here == found.last or dated or words[here] in _PARTING:
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


def _without_title(sentence: Sentence, found: Found) -> Found:
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


def _acceptable(sentence: Sentence, found: Found) -> bool:
    words = sentence.words[found.first : found.last]
    if not words or not any(c.isalpha() for c in words[0]):
        return False
    word, *more = words
    if more:
        return not _describes(words) and words[-1].lower() not in MANY_HEADS
    return _worth(word) and (len(word) > 1 or found.type == "other")


def _describes(words: tuple[str, ...]) -> bool:
    """Whether words are an office and no name: `Minority Leader`."""
    return words[-1].lower() in _POSTS and all(
        is_common(word) or is_title(word) or word.lower() in HEADS for word in words
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
