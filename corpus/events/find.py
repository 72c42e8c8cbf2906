"""The dated events that a set of articles tells of."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from corpus.article import Article
from corpus.events.dates import usual_date
from corpus.events.labels import clearness, label_of
from corpus.events.merging import group_tellings
from corpus.events.tellings import Telling, find_tellings
from corpus.models import Actor, Event, EventPassage, Passage
from corpus.words.calendar import DAY_PARTS


def find_events(
    articles: Iterable[Article], actors: Sequence[Actor] | None = None
) -> list[Event]:
    """Find what happened on which day, each event once over all articles.

    An article without a date takes the year of the others for days such as
    `January 2`, and says so in `basis`; what it tells of `Friday` stays undated.

    Args:
        articles: Read together; their order does not matter.
        actors: Those of the same articles, where they are known already.

    Returns:
        Events in the order they happened, undated ones last.
    """
    ordered = sorted(articles, key=lambda article: article.id)
    borrowed = usual_date(ordered)
    tellings = [t for article in ordered for t in find_tellings(article, borrowed)]
    if actors is None:
        actors = _find_actors(ordered) if tellings else []
    named = _actors_of(tellings, actors)
    groups = group_tellings(tellings, [frozenset(ids) for ids in named])
    events = [
        (_place([tellings[n] for n in group]), _event(tellings, named, group))
        for group in groups
    ]
    return [event for _, event in sorted(events, key=lambda pair: pair[0])]


def _find_actors(articles: Sequence[Article]) -> list[Actor]:
    from corpus.actors import find_actors

    return find_actors(articles)


def _actors_of(
    tellings: Sequence[Telling], actors: Iterable[Actor]
) -> list[tuple[str, ...]]:
    """Ids of the actors each telling names, in the order it names them."""
    mentions: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for actor in actors:
        for mention in actor.mentions:
            mentions[mention.article].append((mention.start, actor.id))
    for found in mentions.values():
        found.sort()
    named: list[tuple[str, ...]] = []
    for telling in tellings:
        found, span = mentions[telling.article.id], telling.passage
        first = bisect_left(found, (span.start, ""))
        last = bisect_left(found, (span.end, ""))
        named.append(tuple(dict.fromkeys(actor for _, actor in found[first:last])))
    return named


def _event(
    tellings: Sequence[Telling], named: Sequence[tuple[str, ...]], group: Sequence[int]
) -> Event:
    told = [tellings[n] for n in group]
    actors = Counter(actor for n in group for actor in named[n])
    first = told[0]
    key = f"{first.article.id}\n{first.passage.start}\n{first.mention.start}"
    return Event(
        id="e" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:10],
        date=_date(told),
        label=label_of(min(told, key=clearness)),
        actors=tuple(actor for actor, _ in actors.most_common()),
        passages=tuple(_passage(telling) for telling in told),
    )


def _passage(telling: Telling) -> EventPassage:
    article, mention = telling.article.id, telling.mention
    return EventPassage(
        article,
        telling.passage.start,
        telling.passage.end,
        mention.value,
        Passage(article, mention.start, mention.end),
        mention.basis,
        telling.doubt,
    )


def _date(told: Sequence[Telling]) -> str | None:
    """The date most articles give; of several, the one least in doubt, then the first.

    Hours count only where all agree.
    """
    values = {telling.mention.value for telling in told}
    if len(values) == 1:
        return told[0].mention.value
    days = Counter(_day(telling) for telling in told)
    doubts = Counter(_day(telling) for telling in told if telling.doubt)
    return min(days, key=lambda day: (-days[day], doubts[day], day or "~"))


def _day(telling: Telling) -> str | None:
    value = telling.mention.value
    return value and value.partition("T")[0]


def _place(told: Sequence[Telling]) -> tuple[bool, str, float, str, int]:
    """Where an event stands in time: its day, then the part of the day."""
    date = _date(told)
    first = told[0]
    hour = min(_hour(telling) for telling in told)
    return date is None, (date or "")[:10], hour, first.article.id, first.passage.start


def _hour(telling: Telling) -> float:
    clock = (telling.mention.value or "").partition("T")[2]
    if clock:
        return int(clock[:2]) + int(clock[3:5]) / 60
    words = telling.mention.text.lower().split()
    parts = [DAY_PARTS[word] for word in words if word in DAY_PARTS]
    return 6 + 4 * parts[0] if parts else 12
