"""Who acts, what happened when, and who says what, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from corpus.comparison import Comparison
from corpus.counting import listed
from corpus.curation import names_of
from corpus.kinds import UNTOLD
from corpus.models import Actor, Event
from corpus.quotes import Change, Utterance, Wording, compare_wordings, group_utterances
from corpus.timeline import dates_told, in_order, is_disputed
from reader.plain.witnesses import by_text, in_articles
from reader.plain.wording import (
    Paragraph,
    date_in_words,
    sentence,
    so_many,
    times,
    unbroken,
)


def actors(known: Comparison) -> list[Paragraph]:
    """Each actor, who is named most first."""
    counted = [
        (actor, Counter(mention.article for mention in actor.mentions))
        for actor in known.actors
    ]
    weighed = [(_named(known, counts), actor, counts) for actor, counts in counted]
    weighed.sort(key=lambda told: (-told[0], told[1].name, told[1].id))
    return [list(_actor(known, *told)) for told in weighed]


def _named(known: Comparison, counts: Counter[str]) -> int:
    """How often somebody is named, what stands in one text counted once."""
    return sum(counts[held[0]] for held in by_text(known, counts))


def _actor(
    known: Comparison, named: int, actor: Actor, counts: Counter[str]
) -> Iterator[str]:
    yield f"{actor.name}, {actor.type}, named {times(named)}."
    if actor.role:
        yield f"Called: {unbroken(actor.role)}."
    others = [unbroken(alias) for alias in actor.aliases if alias != actor.name]
    if others:
        yield f"Also: {', '.join(others)}."
    told = [
        f"{in_articles(known, held)}, {times(counts[held[0]])}"
        for held in by_text(known, counts)
    ]
    yield f"In {'; '.join(told)}."


def events(known: Comparison) -> list[Paragraph]:
    """Each event, in order of date; those without a date come last."""
    names = {actor.id: actor.name for actor in known.actors}
    return [list(_event(known, event, names)) for event in in_order(known.events)]


def _event(known: Comparison, event: Event, names: dict[str, str]) -> Iterator[str]:
    where = in_articles(known, (passage.article for passage in event.passages))
    label = sentence(unbroken(event.label))
    date = date_in_words(event.date)
    yield f"{date[:1].upper()}{date[1:]}: {label} In {where}."
    who = [names[actor] for actor in event.actors if actor in names]
    if who:
        yield f"With: {', '.join(who)}."
    if is_disputed(event):
        yield from _dispute(known, event)
    doubts = {
        (known.number_of(passage.article), passage.doubt)
        for passage in event.passages
        if passage.doubt
    }
    for number, doubt in sorted(doubts):
        yield f"Doubt about the date in article {number}: {unbroken(doubt)}."


def _dispute(known: Comparison, event: Event) -> Iterator[str]:
    """The dates the articles give, and the words in which they do."""
    dates = [
        f"{date_in_words(date)} in {in_articles(known, ids)}"
        for date, ids in dates_told(event).items()
    ]
    yield f"The articles disagree on the date: {'; '.join(dates)}."
    for passage in event.passages:
        text = known.quote(passage)
        yield f"Article {known.number_of(passage.article)}: {unbroken(text)}"


def quotes(known: Comparison) -> list[Paragraph]:
    """What each speaker says, who speaks most first; last, speakers not named."""
    said: dict[str | None, list[Utterance]] = {}
    for utterance in group_utterances(known.quotes):
        said.setdefault(utterance.speaker, []).append(utterance)
    unnamed = said.pop(None, [])
    names = names_of(known)
    told = sorted((-len(those), names[who], who) for who, those in said.items() if who)
    paragraphs = [_speech(known, name, said[who]) for _, name, who in told]
    return [*paragraphs, *([_speech(known, UNTOLD, unnamed)] if unnamed else [])]


def _speech(known: Comparison, speaker: str, said: list[Utterance]) -> Paragraph:
    lines = [f"{speaker}, {so_many(len(said), 'utterance')}."]
    for number, utterance in enumerate(said, 1):
        wordings: dict[str, tuple[Wording, set[str]]] = {}
        for wording in compare_wordings(utterance.quotes):
            text = unbroken(wording.quote.text)
            _, where = wordings.setdefault(text, (wording, set()))
            where.add(wording.quote.article)
        for text, (wording, where) in wordings.items():
            lines.append(f"Utterance {number}, {in_articles(known, where)}: {text}")
            lines += _departures(wording)
    return lines


def _departures(wording: Wording) -> Iterator[str]:
    """How a wording departs from the fullest one."""
    text = wording.quote.text
    told = [
        _departure(change, unbroken(text[change.span.start : change.span.end]))
        for change in wording.changes
    ]
    if told:
        yield f"Unlike the fullest wording, it {listed(told)}."


def _departure(change: Change, own: str) -> str:
    instead = unbroken(change.instead)
    match change.kind:
        case "cut":
            return f"cuts “{instead}”"
        case "shortened":
            return f"leaves out “{instead}”"
        case "added":
            return f"adds “{own}”"
        case "altered":
            return f"has “{own}” instead of “{instead}”"
