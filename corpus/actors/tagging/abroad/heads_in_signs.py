"""Bodies and places in Chinese and Japanese: what ends in the sign of one.

No space tells where such a name begins: it begins after a sign of another kind, or
after a word that stands in no name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from corpus.kinds import ActorType
from corpus.stopping import checked
from corpus.words.names_abroad import any_of, words_by_names

_SIGNS: Final = {"zh": "\u4e00-\u9fff·", "ja": "\u4e00-\u9fff々ァ-ヶー・"}
"""What names are written in."""
_LONGEST: Final = 12
"""Signs before what ends a name."""
_LEAST: Final = 2
_SHORT: Final = 4
"""Signs of a place before what ends it, at most."""
_WIDER: Final = re.compile(r"[省市县縣州区區都道府県郡](?=.)")
"""Ends of places in which others lie."""
_ALONE_IN_JAPANESE: Final = frozenset("島川山湖港町村区州")
"""Ends that are also signs of surnames; there nothing of a name follows."""


def bodies_in_signs(text: str, language: str) -> Iterator[tuple[str, ActorType]]:
    """Yield the names of bodies that a text of such a language prints."""
    for stem, end, _ in _ended(text, language, "body ends"):
        if len(stem) >= _LEAST:
            yield stem + end, "organisation"


def places_in_signs(text: str, language: str) -> Iterator[tuple[str, ActorType]]:
    """Yield the names of places that a text of such a language prints."""
    for whole, end, after in _ended(text, language, "place ends"):
        stem = _WIDER.split(whole)[-1]
        plain = stem in words_by_names("plain stems", language)
        follows = language == "ja" and end in _ALONE_IN_JAPANESE and _is_sign(after)
        if _LEAST <= len(stem) <= _SHORT and not plain and not follows:
            yield stem + end, "place"


def _is_sign(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


def _ended(text: str, language: str, kind: str) -> Iterator[tuple[str, str, str]]:
    """What stands before an end, the end, and the sign after it."""
    signs = re.compile(rf"[{_SIGNS[language]}]*\Z")
    no_after = words_by_names("no after", language)
    for match in checked(_ends(kind, language).finditer(text), 100):
        at, stop = match.span()
        after = text[stop : stop + 1]
        run = signs.search(text[max(0, at - _LONGEST) : at])
        if run is None or after in no_after:
            continue
        stem = run[0][_last_edge(run[0] + match[0], len(run[0]), language) :]
        if stem and stem not in words_by_names("plain stems", language):
            yield stem, match[0], after


def _last_edge(run: str, end: int, language: str) -> int:
    """Where the last word that stands in no name ends, before the end of one."""
    found = [
        match.end()
        for match in _edges(language).finditer(run)
        if match["edge"] and match.end() <= end
    ]
    return found[-1] if found else 0


@cache
def _ends(kind: str, language: str) -> re.Pattern[str]:
    return re.compile(any_of(kind, language))


@cache
def _edges(language: str) -> re.Pattern[str]:
    """Words in which a name does not begin first, then those behind which it may."""
    inside, edges = any_of("no edges", language), any_of("edges", language)
    return re.compile(rf"{inside}|(?P<edge>{edges})")
