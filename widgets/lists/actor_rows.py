"""Rows of the list of actors, and the headings they are listed under."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rich.cells import cell_len

from corpus.folding import folded_text
from corpus.kinds import ActorType
from corpus.models import Actor
from corpus.words.titles import NAME_SUFFIXES
from widgets.lists.dots import Counts, count
from widgets.lists.row_layout import Heading

_GROUPS: dict[ActorType, str] = {
    "person": "People",
    "organisation": "Organisations",
    "place": "Places",
}


@dataclass(frozen=True)
class ActorRow:
    """Someone, and how often each article names them."""

    id: str
    name: str
    type: ActorType
    counts: Counts
    """Mentions in each article."""
    aliases: tuple[str, ...] = ()
    role: str | None = None
    curated: bool = False
    """Whether the reader has changed it."""
    hidden: bool = False
    """Whether it is listed only with hidden actors shown."""

    @cached_property
    def said(self) -> str:
        """Folded: all by which they are found."""
        return folded_text("\n".join([self.name, *self.aliases, self.role or ""]))


def short_name(row: ActorRow, width: int) -> str:
    """A name in at most `width` cells, as far as initials can shorten it.

    People keep their surnames; for others only initials are used that articles use.
    """
    words = row.name.split()
    if len(words) < 2 or cell_len(row.name) <= width:
        return row.name
    if row.type == "person":
        return _with_initials(words, width)
    return _used_initials(row, words, width) or row.name


def _used_initials(row: ActorRow, words: Sequence[str], width: int) -> str | None:
    """An alias of a name's initials that fits."""
    initials = {word[0] for word in words if word[0].isupper()}
    for alias in row.aliases:
        short = alias.replace(".", "")
        if 1 < cell_len(short) <= width and initials.issuperset(short):
            return short
    return None


def _with_initials(words: Sequence[str], width: int) -> str:
    """The longest that fits: all initials and the surname, one, or it alone."""
    last = len(words) - 1
    if last > 1 and words[last].lower().rstrip(".") in NAME_SUFFIXES:
        last -= 1
    initials = "".join(f"{word[0]}." for word in words[:last])
    surname = " ".join(words[last:])
    for said in (f"{initials} {surname}", f"{initials[:2]} {surname}", surname):
        if cell_len(said) <= width:
            return said
    return words[last]


def actor_rows(
    actors: Iterable[Actor],
    articles: Sequence[str],
    copies: frozenset[int] = frozenset(),
) -> tuple[ActorRow, ...]:
    """Rows of those whom the given articles name, most often named first.

    Args:
        actors: All of them.
        articles: Ids, in their order.
        copies: The places of those that have the text of one before them.
    """
    places = {article: place for place, article in enumerate(articles)}
    rows = (_row(actor, places, copies) for actor in actors)
    named = [row for row in rows if row.counts.found]
    return tuple(
        sorted(
            named, key=lambda row: (-row.counts.total, folded_text(row.name), row.id)
        )
    )


def _row(actor: Actor, places: Mapping[str, int], copies: frozenset[int]) -> ActorRow:
    return ActorRow(
        actor.id,
        actor.name,
        actor.type,
        count([mention.article for mention in actor.mentions], places, copies),
        tuple([alias for alias in actor.aliases if alias != actor.name]),
        actor.role,
        actor.curated,
        actor.hidden,
    )


def listed_actors(
    rows: Iterable[ActorRow], query: str, *, hidden: bool = False
) -> tuple[ActorRow | Heading, ...]:
    """The rows that hold the query in a name or role, by type under headings.

    Args:
        rows: All of them.
        query: Words that a row must hold, in any order.
        hidden: Whether to list hidden ones, too, after the others.
    """
    wanted = folded_text(query).split()
    groups: dict[str, list[ActorRow]] = {title: [] for title in _GROUPS.values()}
    groups["Hidden"] = []
    for row in rows:
        title = "Hidden" if row.hidden else _GROUPS[row.type]
        if (hidden or not row.hidden) and _holds(row, wanted):
            groups[title].append(row)
    listed: list[ActorRow | Heading] = []
    for title, group in groups.items():
        if group:
            air = [Heading("")] if listed else []
            listed.extend([*air, Heading(title, str(len(group))), *group])
    return tuple(listed)


def _holds(row: ActorRow, wanted: list[str]) -> bool:
    return all(word in row.said for word in wanted)
