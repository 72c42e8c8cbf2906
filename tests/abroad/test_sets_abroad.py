"""Invented events told in fifteen languages: what is found of them."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from corpus import Article
from corpus.actors import find_actors
from corpus.events import find_dates, find_events
from corpus.matching import Matcher
from corpus.models import Actor, Event, Quote
from corpus.quotes import find_quotes

_SETS = sorted((Path(__file__).parent / "sets").glob("*.toml"))
LANGUAGES = [path.stem for path in _SETS]


class Found(NamedTuple):
    """A set of articles in one language, what is right, and what is found."""

    told: dict[str, Any]
    articles: dict[str, Article]
    actors: list[Actor]
    events: list[Event]
    quotes: list[Quote]


@cache
def found_in(language: str) -> Found:
    path = next(path for path in _SETS if path.stem == language)
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    articles = [Article.from_text(one["text"], one["name"]) for one in told["articles"]]
    actors = find_actors(articles)
    return Found(
        told,
        {article.id: article for article in articles},
        actors,
        find_events(articles, actors),
        find_quotes(articles, actors),
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_language_and_the_day_of_publication_are_told(language: str) -> None:
    found = found_in(language)
    for one in found.told["articles"]:
        article = found.articles[one["name"]]
        assert article.language == language
        assert article.published == one["published"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_are_read_and_no_others(language: str) -> None:
    found = found_in(language)
    for one in found.told["articles"]:
        article = found.articles[one["name"]]
        values = [
            date.value
            for date in find_dates(article)
            if date.start >= article.body.start
        ]
        assert values == [value for _, value in one["dates"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_happened_is_an_event_on_its_day_and_nothing_else(language: str) -> None:
    found = found_in(language)
    for one in found.told["articles"]:
        text = found.articles[one["name"]].text
        passages = sorted(
            (passage.date or "", text[passage.start : passage.end].lower())
            for event in found.events
            for passage in event.passages
            if passage.article == one["name"]
        )
        assert len(passages) == len(one["events"])
        for day, words in one["events"]:
            assert any(day == date and words.lower() in said for date, said in passages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_all_articles_tell_of_is_one_event(language: str) -> None:
    events = found_in(language).events
    (event,) = [event for event in events if event.date == "2027-03-03"]
    assert {passage.article for passage in event.passages} == {"a", "b", "c", "d"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_label_is_an_excerpt_of_an_article(language: str) -> None:
    found = found_in(language)
    for event in found.events:
        label = event.label.removesuffix("…")
        assert any(label in article.text for article in found.articles.values())
        assert 0 < len(event.label) <= 81


@pytest.mark.parametrize("language", LANGUAGES)
def test_people_are_found_once_under_their_name(language: str) -> None:
    found = found_in(language)
    people = {actor.name for actor in found.actors if actor.type == "person"}
    assert set(found.told["people"]) <= people
    assert people.isdisjoint(found.told["never"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_quotes_have_their_speakers(language: str) -> None:
    found = found_in(language)
    names = {actor.id: actor.name for actor in found.actors}
    said = [
        (quote.article, quote.text.rstrip(",.。"), names.get(quote.speaker or ""))
        for quote in found.quotes
    ]
    assert said == [
        (one["name"], words, speaker)
        for one in found.told["articles"]
        for words, speaker in one["quotes"]
    ]


def test_articles_on_one_event_in_one_language_are_one_story() -> None:
    every = {
        f"{language}-{one.id}": one
        for language in LANGUAGES
        for one in found_in(language).articles.values()
    }
    articles = [replace(one, id=name) for name, one in every.items()]
    told = [sorted(story.articles) for story in Matcher().sort(articles)]
    wanted = [[n for n in sorted(every) if n.startswith(x)] for x in LANGUAGES]
    assert told == wanted
