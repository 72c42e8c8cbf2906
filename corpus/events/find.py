"""The dated events that a set of articles tells of."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain

from corpus.article import Article
from corpus.dates.extent import days_of, order_of
from corpus.events.cast import Cast, Roles
from corpus.events.dated import dated_in
from corpus.events.labels import clearness, label_of
from corpus.events.likeness import content_of, typical, weigh
from corpus.events.merging import group_tellings
from corpus.events.telling import Telling
from corpus.models import Actor, Event, EventPassage
from corpus.stopping import checked, checkpoint
from corpus.texts import Passage, Span
from corpus.words.calendar import DAY_PARTS

_NOON = 12.0


def find_events(
    articles: Iterable[Article],
    actors: Sequence[Actor] | None = None,
) -> list[Event]:
    """Find what happened when, each event once over all articles.

    An article without a date takes the year of the others for days such as
    `January 2`, and says so in `basis`; what it tells of `Friday` stays undated.

    Args:
        articles: Read together; their order does not matter.
        actors: Those of the same articles, where they are known already.

    Returns:
        Events in the order they happened, undated ones last.
    """
    known = list(articles)
    tellings = [telling for dated in dated_in(known) for telling in dated.tellings]
    if not tellings:
        return []
    return put_together(tellings, _find_actors(known) if actors is None else actors)


def put_together(tellings: Sequence[Telling], actors: Iterable[Actor]) -> list[Event]:
    """Make events of tellings, as `find_events` does.

    Args:
        tellings: Of all articles, as `dated_in` gives them.
        actors: Those of the same articles.
    """
    cast = Cast(actors)
    copies = _by_text(tellings)
    firsts = [told[0] for told in copies]
    checkpoint()
    roles = [cast.roles(telling) for telling in checked(firsts, 50)]
    telling = {told.article.id: told.article for told in firsts}
    weights = weigh([*telling.values()])
    checkpoint()
    groups = group_tellings(firsts, roles, weights)
    found = [
        _event([copies[n] for n in group], [roles[n] for n in group], cast)
        for group in checked(groups)
    ]
    return [event for _, event in sorted(found, key=lambda pair: pair[0])]


def _by_text(tellings: Iterable[Telling]) -> list[list[Telling]]:
    """What is told, each with all articles of that text: they are one witness."""
    told: dict[tuple[str, Span, int], list[Telling]] = {}
    for one in tellings:
        place = one.article.text, one.passage, one.mention.start
        told.setdefault(place, []).append(one)
    return [*told.values()]


def _find_actors(articles: Sequence[Article]) -> list[Actor]:
    from corpus.actors import find_actors

    return find_actors(articles)


_Place = tuple[tuple[int, int, int], float, str, int]


def _event(
    copies: Sequence[Sequence[Telling]], roles: Sequence[Roles], cast: Cast
) -> tuple[_Place, Event]:
    """An event, and where it stands in time.

    Args:
        copies: What tells of it, each with all articles of that text.
        roles: Whom each names.
        cast: All actors.
    """
    actors = Counter(actor for role in roles for actor in role.actors)
    told = [one for one, *_ in copies]
    first = told[0]
    label = _label(told, cast)
    opens = (cast.opening(one.article.id, label) for one in told)
    if who := next(filter(None, opens), None):
        actors.setdefault(who, 0)  # named in another sentence than those that tell it
    key = f"{first.article.id}\n{first.passage.start}\n{first.mention.start}"
    event = Event(
        id="e" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:10],
        date=_date(told),
        label=label,
        actors=tuple(actor for actor, _ in actors.most_common()),
        passages=_passages(list(chain.from_iterable(copies))),
    )
    hour = min(_hour(telling) for telling in told)
    place = order_of(event.date), hour, first.article.id, first.passage.start
    return place, event


def _label(told: Sequence[Telling], cast: Cast) -> str:
    """The clearest label; of equals, that of the telling with most in common."""
    labels = [label_of(telling, cast) for telling in checked(told)]
    if len(labels) == 1:
        return labels[0]
    shared = typical([content_of(telling, telling.passage) for telling in told])
    order = [
        (clearness(telling, label), -round(common, 6), len(label), n)
        for n, (telling, label, common) in enumerate(
            zip(told, labels, shared, strict=True)
        )
    ]
    return labels[min(order)[-1]]


def _passages(told: Sequence[Telling]) -> tuple[EventPassage, ...]:
    """Each passage once, though it may give the day and the hour apart."""
    places = {(one.article.id, one.passage): one for one in reversed(told)}
    kept = {id(one) for one in places.values()}
    ordered = sorted(told, key=lambda one: one.article.id)
    return tuple(_passage(one) for one in ordered if id(one) in kept)


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
    """The day most tellings give; of several, the one least in doubt, then the first.

    A month or year speaks for each day in it that is told, and gives way to it. Hours
    count only where all agree.
    """
    values = {telling.mention.value for telling in told}
    if len(values) == 1:
        return told[0].mention.value
    days = Counter(map(_day, told))
    doubts = Counter(_day(telling) for telling in told if telling.doubt)
    wide = {_day(telling): telling.wide for telling in told}

    def order(day: str | None) -> tuple[int, bool, int, str]:
        within = [other for other in days if wide[other] and _holds(other, day)]
        votes = days[day] + sum(days[other] for other in within)
        return -votes, bool(wide[day]), doubts[day], day or "~"

    return min(days, key=order)


def _holds(wide: str | None, day: str | None) -> bool:
    """Whether another date lies in a month, season or year."""
    outer, inner = days_of(wide), days_of(day)
    return day != wide and bool(outer and inner and outer.holds(inner))


def _day(telling: Telling) -> str | None:
    value = telling.mention.value
    return value and value.partition("T")[0]


def _hour(telling: Telling) -> float:
    """When in its day a telling puts its event; noon if it does not tell."""
    clock = (telling.mention.value or "").partition("T")[2]
    if clock:
        return int(clock[:2]) + int(clock[3:5]) / 60
    words = telling.mention.text.lower().split()
    parts = [DAY_PARTS[word] for word in words if word in DAY_PARTS]
    return 6 + 4 * parts[0] if parts else _NOON
