"""What the finds of all articles, taken together, say a string names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from corpus.actors.aliases.doubted import doubted
from corpus.actors.tagging.clusters import given_names
from corpus.actors.tagging.gazetteer import sure_bodies
from corpus.actors.tagging.names import RULE, TAGGED, Found, NameType
from corpus.actors.tagging.tokens import Sentence
from corpus.stopping import checked, checkpoint
from corpus.words.common_words import is_common
from corpus.words.organisations import ACRONYMS, COMPANY_ENDINGS, HEADS, bodies
from corpus.words.places import (
    CONTINENTS,
    STATES,
    adjectives,
    capitals,
    is_place,
    names_of_countries,
)
from corpus.words.titles import NAME_SUFFIXES

Votes = Mapping[str, Mapping[NameType, float]]
"""A string to how much speaks for each type."""
_WITH_ARTICLE = 0.3
"""What a person's lone name counts after `the`."""
_OF_PLACES = ("n", "an", "ian", "ese", "ish", "i")
"""How adjectives and peoples of a place end."""
_SHARE = 0.2
"""How much one of a lone word's finds weighs against a full name that ends in it."""
_HEADLINE = 0.25
"""What a find in a headline counts: every word has a capital there."""


def string_of(sentence: Sentence, name: Found) -> str:
    """The string that a find names: its words with a space between."""
    return " ".join(sentence.words[name.first : name.last])


def count_votes(
    readings: Iterable[Iterable[tuple[Sentence, Iterable[Found]]]],
) -> Votes:
    """Weigh every find: a rule's counts more, one in a headline less."""
    votes: dict[str, dict[NameType, float]] = {}
    for reading in readings:
        for sentence, found in checked(reading, 100):
            share = _HEADLINE if sentence.headline else 1.0
            for name in found:
                counts = votes.setdefault(string_of(sentence, name), {})
                weight = name.weight * share * _credit(sentence, name)
                counts[name.type] = counts.get(name.type, 0.0) + weight
    return votes


def _credit(sentence: Sentence, name: Found) -> float:
    """What a find counts: `the Harrow` is hardly a person."""
    before = sentence.lower[name.first - 1 : name.first]
    lone = name.type == "person" and name.last - name.first == 1
    return _WITH_ARTICLE if lone and before == ("the",) else 1.0


def surnames_in(votes: Votes) -> frozenset[str]:
    """Last words of full names of people, but for what is sooner something else."""
    bearers: dict[str, float] = defaultdict(float)
    for name, counts in votes.items():
        if _leading(counts) == "person" and 2 <= len(name.split()) <= 4:
            words = [
                w for w in name.split() if w.lower().rstrip(".") not in NAME_SUFFIXES
            ]
            for word in words[-1:]:  # a name of nothing but suffixes has none
                if word.lower().rstrip(".") not in COMPANY_ENDINGS:
                    bearers[word] += counts["person"]
    return frozenset(
        word for word, weight in bearers.items() if weight >= _against(word, votes)
    )


def _against(word: str, votes: Votes) -> float:
    """What speaks for something else than a person, in shares of a full name."""
    counts = votes.get(word, {})
    return max(
        [_SHARE * n for kind, n in counts.items() if kind != "person"], default=0.0
    )


def _leading(counts: Mapping[NameType, float]) -> NameType:
    return max(sorted(counts), key=lambda kind: counts[kind])


def types_of(votes: Votes, bearers: frozenset[str]) -> dict[str, NameType]:
    """What each string names.

    Args:
        votes: What speaks for what.
        bearers: Surnames of people the articles give in full.
    """
    types: dict[str, NameType] = dict.fromkeys(bearers, "person")
    for name in checked(votes, 1000):
        stray = name not in bearers and _is_stray(name, votes)
        types[name] = "other" if stray else _type(name, votes, bearers)
    checkpoint()
    firsts = _first_surnames(votes, types)
    for name in firsts & types.keys():
        types[name] = "person"
    checkpoint()
    companies = _companies(votes)
    brands = {name.partition(" ")[0] for name in companies}
    brands = {name for name in brands & types.keys() if types[name] == "person"}
    for name in (companies & types.keys() | brands) - bearers:
        types[name] = "organisation"
    for name in [n for n in types if _names_nobody(n, types, bearers)]:
        types[name] = "other"
    return types


def _companies(votes: Votes) -> set[str]:
    """Names that the texts give in full with an ending of companies: `Quill Inc`."""
    parted = (name.rpartition(" ") for name in votes)
    found = {n for n, _, end in parted if end.lower().rstrip(".") in COMPANY_ENDINGS}
    return {name for name in found if name and not is_place(name)}


def _first_surnames(votes: Votes, types: Mapping[str, NameType]) -> frozenset[str]:
    """First words of full names that are no given names: `Qiu` of Qiu Renshan.

    Where a tagger took such a word alone for something else no more than once.
    """
    full = [name.split() for name, kind in types.items() if kind == "person"]
    firsts = {words[0] for words in full if len(words) in {2, 3}}
    return frozenset(
        first
        for first in firsts & types.keys()
        if types[first] in {"place", "organisation"}
        and first.lower() not in given_names()
        and sum(votes.get(first, {}).values()) <= TAGGED
        and not is_place(first)
        and not is_common(first)
        and first not in bodies()
    )


def _names_nobody(
    name: str, types: Mapping[str, NameType], bearers: frozenset[str]
) -> bool:
    return (
        _is_adjective(name, types)
        or _is_family(name, bearers)
        or _is_term(name, types)
        or _is_meeting(name, bearers)
    )


def _is_adjective(name: str, types: Mapping[str, NameType]) -> bool:
    """Whether a word tells of a place the texts name: `Vellmarian` of Vellmar."""
    ends = [end for end in _OF_PLACES if name.endswith(end)]
    return any(types.get(name.removesuffix(end)) == "place" for end in ends)


def _is_term(name: str, types: Mapping[str, NameType]) -> bool:
    """Whether an acronym is one or several of what a text says is no name."""
    other = name[:-1] if name.endswith("s") else f"{name}s"
    return other[:-1].isupper() and types.get(other) == "other"


def _is_meeting(name: str, bearers: frozenset[str]) -> bool:
    """Whether a word joins two surnames: `the Orrin-Quill summit`."""
    one, hyphen, other = name.partition("-")
    return bool(hyphen) and name not in bearers and {one, other} <= bearers


def _is_family(name: str, bearers: frozenset[str]) -> bool:
    """Whether a word is the plural of a surname: `the Quills` are no one person."""
    return name.endswith("s") and name not in bearers and name[:-1] in bearers


def _type(name: str, votes: Votes, bearers: frozenset[str]) -> NameType:
    if name in names_of_countries() or name in CONTINENTS:
        return "place"
    if name in adjectives():
        return "other"
    first, *more = name.lower().split()
    if (more or [first])[-1].rstrip(".") in COMPANY_ENDINGS:
        return "organisation" if more else "other"
    if name in ACRONYMS or name in sure_bodies():
        return "organisation"
    if name in bearers and not _is_sooner_a_seat(name, votes):
        return "person"
    # A dateline shouts the name of a town that the story then writes in small.
    counts = dict(votes[name])
    if len(name) > 4:
        for other, weight in votes.get(name.upper(), counts).items():
            counts[other] = counts.get(other, 0.0) + weight
    return doubted(name, _leading(counts), sum(counts.values()))


def _is_sooner_a_seat(name: str, votes: Votes) -> bool:
    """Whether a capital or state that somebody has the name of is mostly meant."""
    if name not in capitals() and name not in STATES:
        return False
    counts = votes.get(name)
    return bool(counts) and _leading(counts) == "place"


def _is_stray(name: str, votes: Votes) -> bool:
    """Whether an everyday word was taken for a name once, by a tagger alone."""
    return (
        name.lower() not in HEADS
        and is_common(name)
        and name not in bodies()
        and not is_place(name)
        and sum(votes.get(name, {}).values()) < RULE
    )
