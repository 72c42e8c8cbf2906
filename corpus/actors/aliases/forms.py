"""The forms a name is compared in: without accents, titles, endings, spelling."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import Final

from corpus.actors.tagging.kernels import kernel, person_kernel
from corpus.words.organisations import ACRONYMS
from corpus.words.places import (
    CARE,
    GROUNDS,
    SITES,
    former_names,
    names_of_countries,
    names_of_peoples,
    short_states,
)
from corpus.words.scripts import in_latin
from corpus.words.titles import (
    NAME_PARTICLES,
    NAME_SUFFIXES,
    NICKNAMES,
    SHOUTED_TITLES,
    TITLES,
)

_WORD: Final = re.compile(r"[^\s,;:()\[\]\"“”«»/]+")
_BETWEEN_SIGNS: Final = re.compile(
    r"(?<=[\u3040-\u30ff\u4e00-\u9fff])[·・•‧](?=[\u3040-\u30ff\u4e00-\u9fff])"
)
"""What parts the names of somebody from abroad in Chinese and Japanese."""
_POSSESSIVE: Final = re.compile(r"(?:['’]s|['’])$")
_DETERMINER: Final = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_DOTTED: Final = re.compile(r"(?:[A-Z]\.)+[A-Z]?")
_SITE: Final = re.compile(r"(?<=\w)\.\s?(?:com|org|net|co\.uk)$", re.IGNORECASE)
_ABBREVIATED: Final = re.compile(
    r"(?:\b[^\W\d_]\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|St))\.?$"
)
_LONG: Final[dict[str, str]] = dict.fromkeys(("UN", "U.N."), "United Nations")
"""What begins the names of many bodies, cut short or not."""
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
)  # fmt: skip # a table
"""Spellings of one sound in transliterations, in the order they are replaced."""
_REGNAL = 2
"""Words of a name that a monarch has."""
_NUMERALS = frozenset("ivx")


@lru_cache(maxsize=65536)
def bare(text: str) -> str:
    """A name without accents, determiner, possessive and odd spaces; case kept."""
    plain = text
    if not text.isascii():
        parted = unicodedata.normalize("NFKD", text)
        plain = "".join(c for c in parted if not unicodedata.combining(c))
        plain = _BETWEEN_SIGNS.sub(" ", plain)
    plain = " ".join(plain.replace("’", "'").split()).strip(" ,.;:\"“”()[]'")
    return _POSSESSIVE.sub("", _DETERMINER.sub("", plain))


@lru_cache(maxsize=65536)
def displayed(text: str) -> str:
    """A name as it is shown: no determiner, possessive, quotes or odd spaces."""
    plain = _DETERMINER.sub("", " ".join(text.split()).strip(' ,;:"“”()[]'))
    plain = _POSSESSIVE.sub("", plain)
    kept = _ABBREVIATED.search(plain) or plain in short_states()
    return plain if kept else plain.rstrip(".") or text


def ranked(forms: Counter[str]) -> tuple[str, ...]:
    """Forms as an actor's aliases are ordered: commonest first."""
    return tuple(sorted(forms, key=lambda form: (-forms[form], -len(form), form)))


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """What is left of a word when spellings of one sound fall together.

    Medvedev, Medwedew and Медведев have one skeleton.
    """
    bones = "".join(c for c in in_latin(bare(word).lower()) if c.isalpha())
    bones = re.sub(r"(?:ie|ey)$", "y", bones)
    bones = re.sub(r"^j", "zh", bones)
    for spelling, sound in _SOUNDS:
        bones = bones.replace(spelling, sound)
    bones = re.sub(r"ff$", "v", bones)
    bones = re.sub(r"(.)\1+", r"\1", bones)
    return re.sub(r"([aeou])i(?=[aeou])", r"\1", bones)


@lru_cache(maxsize=65536)
def consonants(word: str) -> str:
    """What is left of a skeleton that two scripts agree in: no vowels, g as h."""
    bones = skeleton(word).replace("zh", "z").replace("g", "h")
    return "".join(c for c in bones if c not in "aeiou")


@lru_cache(maxsize=65536)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a name, bare, in lower case, full stops gone."""
    found = (w.lower().strip(".'") for w in _WORD.findall(bare(text)))
    return tuple(w for w in found if w)


@lru_cache(maxsize=65536)
def person_words(text: str) -> tuple[str, ...]:
    """Given names and surname, lower case, without titles and what trails a comma."""
    raw = _WORD.findall(bare(person_kernel(bare(text)))) or [bare(text)]
    low = [w.lower().strip(".'") for w in raw]
    cut = max((k + 1 for k, w in enumerate(low[:-1]) if _heralds(raw[k], w)), default=0)
    rest = low[cut:]
    while len(rest) > 1 and rest[-1] in NAME_SUFFIXES:
        if len(rest) == _REGNAL and set(rest[-1]) <= _NUMERALS:
            break  # `Elizabeth II` is no Elizabeth of another name
        rest = rest[:-1]
    while len(rest) > 1 and rest[0] in NAME_PARTICLES | {""}:
        rest = rest[1:]
    return tuple(w for w in rest if w) or tuple(low)


def _heralds(raw: str, low: str) -> bool:
    """Whether a word ends what stands before a name."""
    return low in TITLES or raw in SHOUTED_TITLES or raw in names_of_peoples()


def unprefixed(word: str) -> str:
    """A surname without a particle that is joined to it: `al-Daoud` → `Daoud`."""
    head, _, tail = word.partition("-")
    return tail if head in NAME_PARTICLES and tail else word


def given_name(word: str) -> str:
    """A given name in its full form."""
    return NICKNAMES.get(word, word)


@lru_cache(maxsize=65536)
def organisation_words(text: str) -> tuple[str, ...]:
    """Content words of an organisation's name; peoples stand as their countries."""
    name = _undotted(kernel(bare(text)))
    if " " in name:
        name = " ".join(_LONG.get(word, word) for word in name.split())
    words = words_of(ACRONYMS.get(name, name))
    return (
        tuple(_spelled(w) for w in _landed(words) if w not in _LINKS)
        or words
        or (text,)
    )


def _undotted(name: str) -> str:
    """`M.H.O` and `MHO` are one acronym, `Quill.com` is called `Quill`."""
    return name.replace(".", "") if _DOTTED.fullmatch(name) else _SITE.sub("", name)


def _landed(words: Sequence[str]) -> Iterator[str]:
    """Words with every country and people as one word: the country's name."""
    lands = _lands()
    here = 0
    while here < len(words):
        for length in (3, 2, 1):
            part = " ".join(words[here : here + length]).removesuffix("'s")
            if length == 1 or part in lands:
                yield lands.get(part, part).lower().replace(" ", "-")
                here += length
                break


def _spelled(word: str) -> str:
    low = word.replace("organisation", "organization")
    return {"defence": "defense", "centre": "center", "labour": "labor"}.get(low, low)


@lru_cache(maxsize=65536)
def place_name(text: str) -> str:
    """The one name, lower case, that a place is filed under.

    A phrase with a plain noun in it (`a clinic in Selby`) is filed as it stands.
    """
    full = bare(text)
    if any(word in SITES | CARE | GROUNDS for word in full.split()):
        return full.lower()
    name = kernel(full)
    low = name.lower().rstrip(".")
    land = _lands().get(low)
    state = short_states().get(name) or short_states().get(name + ".")
    long = (land or state or ACRONYMS.get(name) or name).lower()
    return former_names().get(long, long)


def countries_in(words: Iterable[str]) -> frozenset[str]:
    """Countries among words that `organisation_words` gave."""
    lands = _land_words()
    return frozenset(word for word in words if word in lands)


@cache
def _land_words() -> frozenset[str]:
    names = names_of_countries().values()
    return frozenset(name.lower().replace(" ", "-") for name in names)


@cache
def _lands() -> dict[str, str]:
    """Countries and peoples, lower-cased, to the country's name."""
    table = names_of_peoples() | names_of_countries()
    return {form.lower().strip("."): name for form, name in table.items()}
