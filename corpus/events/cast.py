"""Which actors a passage names, and what to call them in few letters."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.article import Article
from corpus.events.phrasing import verb_place
from corpus.events.telling import Telling
from corpus.models import Actor, Mention
from corpus.quotes.speakers import Speakers, named_by_article
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.common_words import is_common

_SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})


@dataclass(frozen=True, slots=True)
class Named:
    """A mention of an actor."""

    span: Span
    actor: str
    """The id."""
    person: bool

    def short(self, text: str) -> str:
        """A person's surname, anything else in full, from its article's text."""
        name = " ".join(text[self.span.start : self.span.end].split())
        return _surname(name) if self.person else name


@dataclass(frozen=True, slots=True)
class Roles:
    """Ids of the actors in a telling."""

    actors: tuple[str, ...]
    """In the order it names them."""
    doers: frozenset[str]
    """Those named before its first verb."""
    named: tuple[Span, ...] = ()
    """Where it names any of them."""
    people: frozenset[str] = frozenset()
    """Those of the actors that are people."""


class Cast:
    """The actors of a set of articles, by where they are named."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        named: defaultdict[str, list[Named]] = defaultdict(list)
        self._actors = {actor.id: actor for actor in actors}
        self._may_speak = named_by_article(self._actors.values())
        self._speakers: dict[str, Speakers] = {}
        for actor in checked(self._actors.values(), 100):
            for mention in actor.mentions:
                named[mention.article].append(_named(actor, mention))
        self._named = {
            article: sorted(found, key=lambda one: (one.span, one.actor))
            for article, found in named.items()
        }

    def within(self, article: str, span: Span) -> list[Named]:
        """The mentions that begin in a span of an article, in order."""
        found = self._named.get(article, [])
        first = bisect_left(found, span.start, key=lambda one: one.span.start)
        last = bisect_left(found, span.end, key=lambda one: one.span.start)
        return found[first:last]

    def speaker(self, article: Article, subject: Span) -> str:
        """The short name of whom a subject means, `he` included; or nothing."""
        if article.id not in self._speakers:
            known = self._may_speak.get(article.id, ())
            self._speakers[article.id] = Speakers(article.text, known)
        actor = self._actors.get(self._speakers[article.id].find(subject, None) or "")
        if actor is None:
            return ""
        return _surname(actor.name) if actor.type == "person" else actor.name

    def person_last(self, article: Article, span: Span) -> str:
        """The short name of the person that a span ends with; or nothing."""
        found = self.within(article.id, span)
        near = found and found[-1].person and found[-1].span.end >= span.end
        return found[-1].short(article.text) if near else ""

    def opening(self, article: str, label: str) -> str | None:
        """The id of the person of an article whose name a label opens with."""
        return next(
            (
                one.actor
                for one in self._named.get(article, ())
                if one.person and _opens(label, self._actors[one.actor].name)
            ),
            None,
        )

    def roles(self, telling: Telling) -> Roles:
        """Whom a telling names, and whom before its first verb."""
        article, passage = telling.article, telling.passage
        found = self.within(article.id, passage)
        verb = verb_place(article.text, passage) or passage.start
        doers = frozenset(one.actor for one in found if one.span.start < verb)
        actors = tuple(dict.fromkeys(one.actor for one in found))
        people = frozenset(one.actor for one in found if one.person)
        return Roles(actors, doers, tuple(one.span for one in found), people)


def _opens(label: str, name: str) -> bool:
    """Whether a label opens with a full name, or a surname that is no other word."""
    short = _surname(name)
    told = name if is_common(short.lower()) else short
    return any(
        label.startswith(said) and not label[len(said) :][:1].isalpha()
        for said in {name, told}
        if said
    )


def _surname(name: str) -> str:
    words = name.split()
    while len(words) > 1 and words[-1].strip(".,") in _SUFFIXES:
        words.pop()
    return words[-1].rstrip(",") if words else ""


def _named(actor: Actor, mention: Mention) -> Named:
    return Named(mention.span, actor.id, actor.type == "person")
