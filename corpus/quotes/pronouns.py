"""Whom `he` and `she` mean."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.actors.aliases.addressing import kinship_at, titles_at
from corpus.actors.aliases.forms import person_words
from corpus.actors.aliases.gender import (
    PRONOUNS,
    Gender,
    gender_of_name,
    gender_of_titles,
)
from corpus.models import Actor
from corpus.texts import Span

_OBJECT = re.compile(r"\b(?:with|of|to|by|for|against|from|on|about|at)\s$")
_WORD = re.compile(r"\w+")
_LEADS = re.compile(
    r"(?:\A|\n|[.!?][”\"’]?\s)(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.\s|[A-Z][a-z]+\s){0,2}\Z"
)
_REACH_OF_TITLE = 40
_REACH_OF_OBJECT = 10
_REACH = 900
"""Characters back from a pronoun in which a person must have been named."""
_OPENING = 40
"""Characters into a paragraph in which its subject is named."""
_MARKS = '“„«"‟‘'


@dataclass(frozen=True, slots=True)
class Named:
    """Where somebody who may speak is named."""

    start: int
    end: int
    actor: Actor


def leads_sentence(text: str, named: Named) -> bool:
    """Whether a name opens a sentence as its subject, a title before it at most."""
    if text.startswith(("'s", "’s"), named.end):
        return False
    return (
        _LEADS.search(text[max(0, named.start - _REACH_OF_TITLE) : named.start])
        is not None
    )


class Pronouns:
    """Looks up in one article whom a pronoun means."""

    def __init__(
        self,
        text: str,
        named: Sequence[Named],
        roles: Mapping[str, frozenset[str]],
    ) -> None:
        """Look up who is named in a text.

        Args:
            text: Of the article.
            named: Who may speak, in order of place.
            roles: The nouns of office of each actor.
        """
        self._text, self._named, self._roles = text, named, roles
        self._starts = [one.start for one in named]
        self._genders: dict[str, Gender | None] = {}
        self._titles: dict[str, set[str]] = {}

    def find(
        self, place: int, speech: Span, last: str | None, since: int
    ) -> str | None:
        """The actor that a pronoun means: named since the last speech, or who gave it.

        Args:
            place: Where the pronoun stands.
            speech: Where the quotation stands; who is named in it is not meant.
            last: Who spoke last in the article.
            since: Where that speech ended.
        """
        floor = max(0, place - _REACH)
        people = self._meant(floor, place, speech)
        if not people:
            return last if last is not None and self._may_mean(place, last) else None
        line = self._text.rfind("\n", floor, place) + 1
        fresh = [named for named in people if named.start >= max(since, line)]
        if fresh:
            return fresh[0].actor.id
        above = self._told_above(line, floor)
        leading = [named for named in people if named.start >= max(since, above)]
        if leading and self._is_of_first(leading, above):
            return leading[0].actor.id
        if last in {named.actor.id for named in people}:
            return last
        acting = [named for named in leading if leads_sentence(self._text, named)]
        return (acting[-1:] or leading or people[-1:])[0].actor.id

    def _is_of_first(self, leading: Sequence[Named], paragraph: int) -> bool:
        """Whether a paragraph is of who is named first in it: alone, or at its start.

        Args:
            leading: Who is named in it.
            paragraph: Where it begins.
        """
        first = leading[0]
        if first.start - paragraph < _OPENING:
            return True
        before = self._text[max(0, first.start - _REACH_OF_OBJECT) : first.start]
        alone = all(named.actor.id == first.actor.id for named in leading)
        return alone and not _OBJECT.search(before)

    def _told_above(self, line: int, floor: int) -> int:
        """Where the nearest paragraph above begins that no quotation opens."""
        above = self._paragraph_above(line, floor)
        while above > floor and self._text[above] in _MARKS:
            above = self._paragraph_above(above, floor)
        return above

    def _paragraph_above(self, line: int, floor: int) -> int:
        """Where the paragraph before a line begins; no further up than `floor`."""
        end = floor + len(self._text[floor:line].rstrip())
        return max(floor, self._text.rfind("\n", floor, end) + 1)

    def _people(self, floor: int, place: int, speech: Span) -> list[Named]:
        """Who is named between two places, and can be meant by the pronoun there."""
        word = _WORD.match(self._text, place)
        wanted = PRONOUNS.get(word[0].lower()) if word else None
        first, last = bisect_left(self._starts, floor), bisect_left(self._starts, place)
        return [
            named
            for named in self._named[first:last]
            if named.actor.type == "person"
            and named.start not in speech
            and self._gender(named.actor) in (None, wanted)
        ]

    def _meant(self, floor: int, place: int, speech: Span) -> list[Named]:
        """Those named between two places, but for `Saying Quill, he said,`."""
        return [
            named
            for named in self._people(floor, place, speech)
            if self._text[named.end : place].strip() != ","
        ]

    def _may_mean(self, place: int, actor: str) -> bool:
        """Whether a pronoun may mean somebody who is named anywhere before it."""
        people = self._people(0, place, Span(0, 0))
        return any(named.actor.id == actor for named in people)

    def _gender(self, actor: Actor) -> Gender | None:
        """A man, a woman, or not told: by title and office, else by the first name."""
        if not self._titles:
            for one in self._named:
                titles = self._titles.setdefault(one.actor.id, set())
                titles.update(titles_at(self._text, one.start, one.end))
                titles.update(kinship_at(self._text, one.start))
        if actor.id not in self._genders:
            titles = self._titles[actor.id] | self._roles.get(actor.id, frozenset())
            told = gender_of_titles(titles) or _gender_by_name(actor)
            self._genders[actor.id] = told
        return self._genders[actor.id]


def _gender_by_name(actor: Actor) -> Gender | None:
    for name in (actor.name, *actor.aliases):
        words = person_words(name)
        if len(words) > 1 and (gender := gender_of_name(words[0])):
            return gender
    return None
