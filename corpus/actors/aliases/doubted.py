"""What a name is sooner than what a tagger took it for, by its own words."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.actors.tagging.clusters import given_names, surnames
from corpus.actors.tagging.names import RULE, TAGGED, NameType
from corpus.words.common_words import is_common
from corpus.words.organisations import HEADS, bodies
from corpus.words.places import LAND_NOUNS, ONLY_LAND, STATES, capitals, is_place


def doubted(name: str, kind: NameType, weight: float) -> NameType:
    """What a name is sooner than what it was tagged: a known place or body."""
    words = name.lower().split()
    if kind != "other" and len(words) > 1 and words[-1] in ONLY_LAND:
        is_called_so = kind == "person" and words[0] in given_names()
        return "person" if is_called_so else "place"
    match kind:
        case "organisation":
            return _sooner_than_body(name, words)
        case "place":
            return _sooner_than_place(name, weight)
        case "person":
            return _sooner_than_person(name, words, weight)
        case _:
            return kind


def _sooner_than_body(name: str, words: Sequence[str]) -> NameType:
    if _is_full_name(words) and name not in bodies():
        return "person"
    return "place" if name in STATES else "organisation"


def _sooner_than_place(name: str, weight: float) -> NameType:
    if _is_known_body(name):
        return "organisation"
    may_be_person = weight <= RULE and _is_only_given(name.lower())
    return "person" if may_be_person and not is_place(name) else "place"


def _sooner_than_person(name: str, words: Sequence[str], weight: float) -> NameType:
    if _is_known_body(name):
        return "organisation"
    if _is_place_sooner(name):
        return "place"
    if len(words) > 1 and weight <= TAGGED:
        return _told_by_end(words[0], words[-1])
    return "organisation" if name.lower() in HEADS else "person"


def _told_by_end(first: str, last: str) -> NameType:
    """What two words are that were taken for a person once: `Capitol Hill` is a place.

    `Harrow Watch` is a body.
    """
    if first in given_names() or first in surnames():
        return "person"
    if last in LAND_NOUNS:
        return "place"
    return "person" if last in surnames() or not is_common(last) else "organisation"


def _is_known_body(name: str) -> bool:
    """Whether a name is a body's, and neither a given name nor a place."""
    return name in bodies() and name.lower() not in given_names() and not is_place(name)


def _is_place_sooner(name: str) -> bool:
    """Whether a name is a capital's or a state's, or a place's and nobody's."""
    if name in capitals() or name in STATES:
        return True
    low = name.lower()
    return is_place(name) and low not in given_names() and low not in surnames()


def _is_only_given(low: str) -> bool:
    return low in given_names() and low not in surnames()


def _is_full_name(words: Sequence[str]) -> bool:
    """Whether words are a given name and a surname, and no head of a body."""
    return (
        len(words) == 2
        and words[0] in given_names()
        and words[1] in surnames()
        and words[1] not in LAND_NOUNS | HEADS
        and not is_common(words[1])
    )
