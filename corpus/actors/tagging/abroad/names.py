"""The names of one sentence of a language other than English.

A capital inside a sentence tells a name, but for languages that write every noun so.
What tells nothing is no name: a list of nouns would be worse than one that lacks a few
names.
"""

from __future__ import annotations

from typing import Final

from corpus.actors.tagging.abroad.bodies import (
    find_acronyms,
    find_bodies,
    find_known_bodies,
)
from corpus.actors.tagging.abroad.lands import find_places
from corpus.actors.tagging.abroad.people import find_people
from corpus.actors.tagging.abroad.runs import find_runs
from corpus.actors.tagging.names import Found, settle
from corpus.actors.tagging.tokens import Sentence
from corpus.words.abroad import NOUN_CAPITALS, WITHOUT_CAPITALS

_ENDS: Final = frozenset(".!?…")
"""Signs that no headline ends with; a short sentence may be all names."""


def names_abroad(sentence: Sentence) -> list[Found]:
    """People, bodies and places.

    Args:
        sentence: Where nearly every word has a capital, nothing is told.
    """
    if sentence.language in WITHOUT_CAPITALS:
        return list(find_acronyms(sentence))
    if sentence.headline and sentence.words[-1] not in _ENDS:
        return []
    found = [
        *find_people(sentence),
        *find_bodies(sentence),
        *find_acronyms(sentence),
        *find_places(sentence),
        *find_known_bodies(sentence),
    ]
    if sentence.language not in NOUN_CAPITALS:
        found += find_runs(sentence)
    return settle([], found)
