"""Buildings and grounds: what a phrase calls one, of what kind it is, where it lies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from corpus.actors.aliases.forms import bare, place_name
from corpus.words.places import (
    CARE,
    DIRECTIONS,
    GROUNDS,
    SITES,
    capitals,
    is_place,
    names_of_peoples,
    short_states,
)
from corpus.words.stop_words import stop_words

_LEADING = re.compile(
    r"^(?:(?:in|at|to|into|from|off|of|near|inside|outside)\s+)+", re.IGNORECASE
)
_INSIDE = re.compile(r"\s+(?:in|at|on|near|outside)\s+|,\s*|\s?\(")
_WORD = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*(?:\.(?=[\s,]|$))?")
_SUFFIXES = frozenset({"area", "based"})
_SAME = {"branch": "bank", "jail": "prison"}
_LONGEST_PLACE = 3


@dataclass(frozen=True, slots=True)
class Site:
    """What a phrase tells of a building or a ground; all in lower case."""

    own: tuple[str, ...]
    """The words of its proper name, in their order."""
    kind: str
    """`prison`, `care`; empty where no noun tells it."""
    where: tuple[str, ...]
    """The places it is said to lie in, the nearest first."""


def site_of(text: str, towns: Iterable[str]) -> Site:
    """Read a phrase.

    Args:
        text: `a clinic in Selby, Maine`, `Ode Clinic`, `the Selby clinic`.
        towns: Places that other phrases say things lie in, lower case.
    """
    head, *tails = _INSIDE.split(_LEADING.sub("", bare(text)))
    known, own, kind = frozenset(towns), list[str](), ""
    before: list[str] = []
    words = _WORD.findall(head)
    here = 0
    while here < len(words):
        length = _place_at(words, here, known)
        if length:
            before.append(_filed(" ".join(words[here : here + length])))
        elif noun := _kind(words[here].lower().rstrip(".")):
            kind = noun
        elif _is_own(words[here]):
            own.append(words[here].lower().rstrip("."))
        here += length or 1
    after = [_filed(place) for tail in tails if (place := _named(tail))]
    return Site(tuple(own), kind, _with_countries([*after, *before]))


def towns_in(texts: Iterable[str]) -> frozenset[str]:
    """Places that phrases say things lie in: `a clinic in Selby` → `selby`."""
    return frozenset(
        name.lower()
        for text in texts
        for tail in _INSIDE.split(_LEADING.sub("", bare(text)))[1:]
        if (name := _named(tail)) and not _kinds_in(name)
    )


def _named(tail: str) -> str:
    """The capitalised words that end what follows a preposition or a comma."""
    words = tail.replace("'s", "").split()
    first = len(words)
    while first and words[first - 1][:1].isupper():
        first -= 1
    return " ".join(words[first:]).strip(" .)") if first < len(words) else ""


def _kinds_in(name: str) -> bool:
    return any(_kind(word.lower()) for word in name.split())


def _kind(low: str) -> str:
    if low in CARE:
        return "care"
    return _SAME.get(low, low) if low in SITES else ""


def _place_at(words: list[str], here: int, towns: frozenset[str]) -> int:
    """How many words from here are a place's name."""
    for length in range(_LONGEST_PLACE, 0, -1):
        name = " ".join(words[here : here + length])
        able = len(words) >= here + length and name[0].isupper()
        if able and (_is_known(name) or name.lower() in towns):
            return length
    return 0


def _is_known(name: str) -> bool:
    return is_place(name) or name in short_states() or name in names_of_peoples()


def _filed(name: str) -> str:
    return names_of_peoples().get(name, place_name(name)).lower()


def _is_own(word: str) -> bool:
    low = word.lower()
    plain = low in stop_words("en") or low in DIRECTIONS | GROUNDS | _SUFFIXES
    return word[0].isupper() and not plain


def _with_countries(places: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_widened(places)))


def _widened(places: Iterable[str]) -> Iterator[str]:
    wide: list[str] = []
    for place in places:
        yield place
        land = capitals().get(place.title())
        wide += [land.lower()] if land else []
    yield from wide
