"""The forms a name is compared in: without accents, titles, endings, spelling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from corpus.words.organisations import ACRONYMS
from corpus.words.places import (
    former_names,
    names_of_countries,
    names_of_peoples,
    short_states,
)
from corpus.words.titles import (
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NICKNAMES,
    TITLES,
)

_WORD: Final = re.compile(r"[^\s,;:()\[\]\"“”«»/]+")
_POSSESSIVE: Final = re.compile(r"(?:['’]s|['’])$")
_DETERMINER: Final = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_LINKS: Final = frozenset(
    {"of", "the", "and", "for", "in", "at", "to", "on", "de", "la", "le", "&"}
)

_SOUNDS: Final = (
    ("shch", "s"), ("dzh", "z"), ("sch", "s"), ("kh", "h"), ("zh", "z"), ("ts", "c"),
    ("ch", "c"), ("sh", "s"), ("ck", "k"), ("ph", "f"), ("ou", "u"), ("oo", "u"),
    ("ee", "i"), ("ya", "a"), ("ja", "a"), ("ia", "a"), ("yu", "u"), ("ju", "u"),
    ("iu", "u"), ("yo", "o"), ("jo", "o"), ("ye", "e"), ("je", "e"), ("ie", "e"),
    ("iy", "i"), ("ij", "i"), ("yi", "i"), ("ay", "ai"), ("ey", "ei"), ("y", "i"),
    ("j", "z"), ("q", "k"), ("w", "v"), ("x", "ks"), ("dz", "z"), ("c", "k"),
)  # fmt: skip
"""Spellings of one sound in transliterations, in the order they are replaced."""


@lru_cache(maxsize=65536)
def bare(text: str) -> str:
    """A name without accents, determiner, possessive and odd spaces; case kept."""
    plain = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    plain = " ".join(plain.replace("’", "'").split()).strip(" ,.;:\"“”()[]'")
    return _POSSESSIVE.sub("", _DETERMINER.sub("", plain))


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """What is left of a word when spellings of one sound fall together.

    Tokayev, Tokaev and Tokajew have one skeleton.
    """
    bones = "".join(c for c in bare(word).lower() if c.isalpha())
    for spelling, sound in _SOUNDS:
        bones = bones.replace(spelling, sound)
    bones = re.sub(r"ff$", "v", bones)
    bones = re.sub(r"(.)\1+", r"\1", bones)
    return re.sub(r"([aeou])i(?=[aeou])", r"\1", bones)


@lru_cache(maxsize=65536)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a name, bare, in lower case, full stops gone."""
    found = (w.lower().strip(".'") for w in _WORD.findall(bare(text)))
    return tuple(w for w in found if w)


@lru_cache(maxsize=65536)
def person_words(text: str) -> tuple[str, ...]:
    """Given names and surname, lower case, without titles and what trails a comma."""
    raw = _WORD.findall(bare(text.split(",")[0])) or [bare(text)]
    low = [w.lower().strip(".'") for w in raw]
    cut = max((k + 1 for k, w in enumerate(low[:-1]) if _heralds(raw[k], w)), default=0)
    rest = low[cut:]
    while len(rest) > 1 and rest[-1] in NAME_SUFFIXES:
        rest = rest[:-1]
    while len(rest) > 1 and rest[0] in NAME_PARTICLES | {""}:
        rest = rest[1:]
    return tuple(w for w in rest if w) or tuple(low)


def _heralds(raw: str, low: str) -> bool:
    """Whether a word ends what stands before a name."""
    return low in TITLES or raw in names_of_peoples()


def given_name(word: str) -> str:
    """A given name in its full form."""
    return NICKNAMES.get(word, word)


@lru_cache(maxsize=65536)
def organisation_words(text: str) -> tuple[str, ...]:
    """Content words of an organisation's name; peoples stand as their countries."""
    name = ACRONYMS.get(bare(text), bare(text))
    peoples, lands = _lowered(names_of_peoples()), _lowered(names_of_countries())
    out: list[str] = []
    for word in words_of(name):
        if word not in _LINKS:
            out.append(_spelled(peoples.get(word) or lands.get(word) or word))
    return tuple(out) or words_of(name)


def _spelled(word: str) -> str:
    low = word.lower().replace("organisation", "organization")
    return {"defence": "defense", "centre": "center", "labour": "labor"}.get(low, low)


def _lowered(table: dict[str, str]) -> dict[str, str]:
    key = id(table)
    if key not in _LOWERED:
        _LOWERED[key] = {form.lower().strip("."): to for form, to in table.items()}
    return _LOWERED[key]


_LOWERED: dict[int, dict[str, str]] = {}


@lru_cache(maxsize=65536)
def place_name(text: str) -> str:
    """The one name, lower case, that a place is filed under."""
    name = bare(text)
    state = short_states().get(name) or short_states().get(name + ".")
    country = names_of_countries().get(name) or names_of_countries().get(name + ".")
    people = names_of_peoples().get(name)
    low = (country or people or state or name).lower()
    return former_names().get(low, low)


def countries_in(words: Iterable[str]) -> frozenset[str]:
    """Countries among words that `organisation_words` gave."""
    lands = _lowered(names_of_countries())
    return frozenset(word for word in words if word in lands)
