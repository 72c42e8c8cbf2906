"""What a name is sooner than what a tagger took it for, by its own words."""

from __future__ import annotations

from corpus.actors.tagging.clusters import given_names, surnames
from corpus.actors.tagging.names import RULE, TAGGED, NameType
from corpus.words.common_words import is_common
from corpus.words.organisations import HEADS, bodies
from corpus.words.places import LAND_NOUNS, ONLY_LAND, STATES, capitals, is_place


def doubted(name: str, kind: NameType, weight: float) -> NameType:
    """What a name is sooner than what it was tagged: a known place or body."""
    low = name.lower()
    first, *more = low.split()
    if more and more[-1] in ONLY_LAND and kind != "other":
        return "person" if kind == "person" and first in given_names() else "place"
    if kind == "organisation" and _is_full_name(first, more) and name not in bodies():
        return "person"
    if kind == "organisation" and name in STATES:
        return "place"
    if low not in given_names() and name in bodies() and not is_place(name):
        return "other" if kind == "other" else "organisation"
    personal = low in given_names() or low in surnames()
    once = kind == "place" and weight <= RULE
    if kind != "person":
        return "person" if once and _is_given(low) and not is_place(name) else kind
    if name in capitals() or name in STATES or (is_place(name) and not personal):
        return "place"
    if more and weight <= TAGGED:
        return _told_by_end(first, more[-1])
    return "organisation" if low in HEADS else kind


def _told_by_end(first: str, last: str) -> NameType:
    """What two words are that were taken for a person once: `Capitol Hill` is a place.

    `Harrow Watch` is a body.
    """
    if first in given_names() or first in surnames():
        return "person"
    if last in LAND_NOUNS:
        return "place"
    return "person" if last in surnames() or not is_common(last) else "organisation"


def _is_given(low: str) -> bool:
    return low in given_names() and low not in surnames()


def _is_full_name(first: str, more: list[str]) -> bool:
    """Whether words are a given name and a surname, and no head of a body."""
    return (
        len(more) == 1
        and first in given_names()
        and more[0] in surnames()
        and more[0] not in LAND_NOUNS | HEADS
        and not is_common(more[0])
    )
