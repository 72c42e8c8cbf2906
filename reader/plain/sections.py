"""The sections of a read-out, in their order, and how they are put together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

from corpus import Problem
from corpus.comparison import Comparison
from corpus.languages import not_compared
from reader.plain.articles import articles, pairs
from reader.plain.matches import alone, conflicts, in_all, in_some, summary
from reader.plain.names import SectionName
from reader.plain.people import actors, events, quotes
from reader.plain.stories import stories
from reader.plain.wording import Paragraph, sentence, so_many


@dataclass(frozen=True)
class Material:
    """What the sections are made from."""

    known: Comparison
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the read-out that can be asked for by its name."""

    title: str
    tell: Callable[[Material], list[Paragraph]]


SECTIONS: dict[SectionName, Section] = {
    SectionName.ARTICLES: Section("Sources", lambda m: articles(m.known, m.problems)),
    SectionName.STORIES: Section("Which tell of one event", lambda m: stories(m.known)),
    SectionName.CONFLICTS: Section("Where they disagree", lambda m: conflicts(m.known)),
    SectionName.IN_ALL: Section("What all of them say", lambda m: in_all(m.known)),
    SectionName.SHARED: Section("What some of them share", lambda m: in_some(m.known)),
    SectionName.ONLY_HERE: Section(
        "What only one of them says", lambda m: alone(m.known)
    ),
    SectionName.PAIRS: Section("How much they share", lambda m: pairs(m.known)),
    SectionName.ACTORS: Section("Who acts", lambda m: actors(m.known)),
    SectionName.EVENTS: Section("What happened when", lambda m: events(m.known)),
    SectionName.QUOTES: Section("Who says what", lambda m: quotes(m.known)),
}
"""By name, in the order in which they are read."""
_STORIES = SectionName.STORIES
"""Left out unless there are several stories, or it is asked for."""


def read_out(material: Material, wanted: Collection[SectionName] = ()) -> Iterator[str]:
    """Tell all that was found, or the sections wanted, in the order of `SECTIONS`.

    Every line is one statement without line ends or control characters; a section
    begins with a line `Section 2 of 9. …`, a blank line stands before each paragraph.
    """
    known = material.known
    yield f"hexapla: {so_many(len(known.articles), 'article')} compared."
    if len(known.articles) > 1:
        yield sentence(summary(known))
    if told := not_compared(known.articles):
        yield sentence(told)
    yield sentence(
        f"{so_many(len(known.actors), 'actor')}, {so_many(len(known.events), 'event')}"
        f" and {so_many(len(known.quotes), 'quote')}"
    )
    told = wanted or [n for n in SECTIONS if n != _STORIES or known.tells_several]
    names = [name for name in SECTIONS if name in told]
    for number, name in enumerate(names, 1):
        section = SECTIONS[name]
        paragraphs = section.tell(material)
        yield ""
        yield (
            f"Section {number} of {len(names)}. {section.title}: "
            f"{len(paragraphs) or 'none'}."
        )
        for paragraph in paragraphs:
            yield ""
            yield from paragraph
