"""Which actors a passage names, and what to call them in few letters."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.events.phrasing import verb_place
from corpus.events.tellings import Telling
from corpus.models import Actor, Mention, Span

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
        words = text[self.span.start : self.span.end].split()
        if not self.person:
            return " ".join(words)
        while len(words) > 1 and words[-1].strip(".,") in _SUFFIXES:
            words.pop()
        return words[-1].rstrip(",") if words else ""


@dataclass(frozen=True, slots=True)
class Roles:
    """Ids of the actors in a telling."""

    actors: tuple[str, ...]
    """In the order it names them."""
    doers: frozenset[str]
    """Those named before its first verb."""


class Cast:
    """The actors of a set of articles, by where they are named."""

    def __init__(self, actors: Iterable[Actor]) -> None:
        named: defaultdict[str, list[Named]] = defaultdict(list)
        for actor in actors:
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

    def roles(self, telling: Telling) -> Roles:
        """Whom a telling names, and whom before its first verb."""
        article, passage = telling.article, telling.passage
        found = self.within(article.id, passage)
        verb = verb_place(article.text, passage) or passage.start
        doers = frozenset(one.actor for one in found if one.span.start < verb)
        return Roles(tuple(dict.fromkeys(one.actor for one in found)), doers)


def _named(actor: Actor, mention: Mention) -> Named:
    span = Span(mention.start, mention.end)
    return Named(span, actor.id, actor.type == "person")
