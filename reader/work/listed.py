"""The rows of actors and events, for the lists beside the articles."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from typing import Generic, NamedTuple, TypeVar

from corpus.comparison import Comparison
from widgets.lists.actor_rows import ActorRow, actor_rows
from widgets.lists.event_rows import EventRow, event_rows

Row = TypeVar("Row")
_SAID = attrgetter("said")


@dataclass(frozen=True)
class Rows(Generic[Row]):
    """Rows, and what they were made of."""

    source: tuple[object, ...] = ()
    rows: tuple[Row, ...] = ()


class Listed(NamedTuple):
    """The rows of both lists."""

    actors: Rows[ActorRow] = Rows()
    events: Rows[EventRow] = Rows()


def listed(known: Comparison, made: Iterable[Listed]) -> Listed:
    """The rows of what is known.

    Args:
        known: What is known.
        made: Rows of before. Most steps tell nothing new, and there may be thousands:
            such as are of the same actors, of the same events stay.
    """
    made = tuple(made)
    people = (known.articles, known.actors, known.hidden_actors)
    actors = next((each.actors for each in made if each.actors.source == people), None)
    happenings = (known.articles, known.events)
    events = next(
        (each.events for each in made if each.events.source == happenings), None
    )
    return Listed(
        actors or Rows(people, _actors(known)),
        events or Rows(happenings, _events(known)),
    )


def get_ready_to_filter(made: Listed) -> Iterator[None]:
    """Work out what filters look at, a hundred rows at a time; it is kept in the rows.

    For twenty thousand actors it takes the time of several keys: the first letter of a
    filter would wait for all of it.
    """
    rows = (*made.actors.rows, *made.events.rows)
    for first in range(0, len(rows), 100):
        deque(map(_SAID, rows[first : first + 100]), maxlen=0)
        yield


def _actors(known: Comparison) -> tuple[ActorRow, ...]:
    everybody = (*known.actors, *known.hidden_actors)
    ids = [article.id for article in known.articles]
    return actor_rows(everybody, ids, known.twins.places(ids))


def _events(known: Comparison) -> tuple[EventRow, ...]:
    ids = [article.id for article in known.articles]
    return event_rows(known.events, ids, known.twins.places(ids))
