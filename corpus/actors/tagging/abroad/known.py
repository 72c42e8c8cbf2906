"""Names of bodies and places that a language knows, in all their cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from corpus.actors.tagging.gazetteer import Lexicon, lexicon, sure_bodies
from corpus.actors.tagging.names import NameType
from corpus.words.abroad import NOUN_CAPITALS
from corpus.words.declensions import cases_of
from corpus.words.names_abroad import places_abroad, words_by_names


@cache
def known_places(language: str) -> Lexicon:
    """Countries, lands and cities as a language calls them."""
    return lexicon(_declined(places_abroad(language), "place", language))


@cache
def known_bodies(language: str) -> Lexicon:
    """Well-known bodies; of one word only where not every noun has a capital."""
    own = (name.replace("_", " ") for name in words_by_names("bodies", language))
    short = language in NOUN_CAPITALS
    others = (name for name in sure_bodies() if " " in name or not short)
    return lexicon(
        chain(
            _declined(own, "organisation", language),
            _declined(others, "organisation", ""),
        )
    )


def _declined(
    names: Iterable[str], kind: NameType, language: str
) -> Iterator[tuple[str, NameType]]:
    for name in sorted(names):
        for form in sorted(cases_of(name, language)):
            yield form, kind
