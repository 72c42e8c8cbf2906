"""Mentions of several articles put together as actors."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from corpus.actors.aliases.bodies import merge_organisations
from corpus.actors.aliases.declined import (
    Languages,
    in_base_form,
    merge_declined,
    merge_declined_families,
    merge_family_names,
)
from corpus.actors.aliases.forms import bare, displayed, organisation_words, ranked
from corpus.actors.aliases.kinds import guess_type
from corpus.actors.aliases.lands import merge_places
from corpus.actors.aliases.partition import Partition
from corpus.actors.aliases.people import merge_people
from corpus.actors.aliases.usage import Usage, usages
from corpus.actors.roles import find_role
from corpus.article import Article
from corpus.kinds import ActorType
from corpus.models import Actor, Mention
from corpus.stopping import checked
from corpus.words.declensions import declines
from corpus.words.organisations import SEATS, bodies
from corpus.words.places import names_of_countries

Given = tuple[str, int, int, ActorType | None]
"""Article id, start, end, type if known."""

_AT_HOME = (None, "en")
_LONGEST_NAME = 5
"""Words; what is longer is a name with something else, if it is a person's."""
_BRACKETED = re.compile(r"\(([A-Z][A-Za-z.&-]{1,9})\)")


def merge_mentions(articles: Sequence[Article], spans: Iterable[Given]) -> list[Actor]:
    """Put mentions that name one actor together.

    Args:
        articles: Where the spans stand.
        spans: Article id, start, end and type; a type of `None` is guessed.

    Returns:
        Actors, most often named first; every span once, in one of them.
    """
    texts = {article.id: article.text for article in articles}
    given: dict[tuple[str, int, int], ActorType | None] = {}
    for article, start, end, kind in checked(sorted(spans, key=str), 1000):
        given[article, start, end] = kind
    mentions = [Mention(*place, texts[place[0]][slice(*place[1:])]) for place in given]
    languages = {article.id: article.language for article in articles}
    names = usages(
        ((m, given[m.article, m.start, m.end] or guess_type(m.text)) for m in mentions),
        texts,
        {name for name, language in languages.items() if language not in _AT_HOME},
    )
    partition = Partition(len(names))
    merge_people(names, partition)
    merge_declined(names, partition, languages)
    merge_declined_families(names, partition, languages)
    merge_family_names(names, partition, languages)
    merge_organisations(names, partition, _definitions(names, texts))
    merge_places(names, partition)
    _merge_same_strings(names, partition)
    sets = checked(partition.sets().values(), 1000)
    groups = [[names[k] for k in group] for group in sets]
    return _actors(groups, texts, languages)


def _definitions(
    names: Sequence[Usage], texts: Mapping[str, str]
) -> dict[str, frozenset[tuple[str, str]]]:
    """Acronyms in brackets after a name that is a mention in the same article."""
    keys: dict[str, set[tuple[str, str]]] = defaultdict(set)
    ends: dict[tuple[str, int], str] = {
        (m.article, m.end): name.key
        for name in checked(names, 500)
        if name.type == "organisation"
        for m in name.mentions
    }
    for name in checked(names, 500):
        for match in _BRACKETED.finditer(" ".join(f"{m.text})" for m in name.mentions)):
            keys[match[1].replace(".", "")].add((name.article, name.key))
    for article in checked(sorted({name.article for name in names}), 10):
        for match in _BRACKETED.finditer(texts[article]):
            before = match.start()
            key = ends.get((article, before - 1)) or ends.get((article, before))
            if key:
                keys[match[1].replace(".", "")].add((article, key))
    return {acronym: frozenset(pairs) for acronym, pairs in keys.items()}


def _merge_same_strings(names: Sequence[Usage], partition: Partition) -> None:
    """Join equal strings of different types: a tagger's slip, not two actors.

    A place and a person of one name stay apart if both are named more than once.
    """
    by_text: dict[str, dict[ActorType, list[int]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for k, name in enumerate(checked(names, 1000)):
        by_text[name.text.lower()][name.type].append(k)
    for text in checked(sorted(by_text), 200):
        kinds = by_text[text]
        counts = {kind: sum(names[k].count for k in kinds[kind]) for kind in kinds}
        first, *others = sorted(kinds, key=lambda kind: (-counts[kind], kind))
        for kind in others:
            if {kind, first} != {"person", "place"} or counts[kind] == 1:
                for k in kinds[kind]:
                    partition.join(kinds[first][0], k)


def _actors(
    groups: Iterable[list[Usage]], texts: Mapping[str, str], languages: Languages
) -> list[Actor]:
    made = [_actor(group, texts, languages) for group in checked(groups)]
    made.sort(key=place_in_list)
    taken: Counter[str] = Counter()
    actors: list[Actor] = []
    for actor in checked(made, 500):
        slug = _slug(actor.name)
        taken[slug] += 1
        unique = slug if taken[slug] == 1 else f"{slug}-{taken[slug]}"
        actors.append(replace(actor, id=unique))
    return actors


def place_in_list(actor: Actor) -> tuple[int, str, str, int, int]:
    """By which actors are sorted: who is named most often comes first."""
    first = actor.mentions[0]
    return -len(actor.mentions), actor.name, first.article, first.start, first.end


def _actor(group: list[Usage], texts: Mapping[str, str], languages: Languages) -> Actor:
    mentions = sorted(m for name in group for m in name.mentions)
    kinds: Counter[ActorType] = Counter()
    forms: Counter[str] = Counter()
    for name in group:
        kinds[name.type] += name.count
        forms.update(displayed(m.text) for m in checked(name.mentions, 1000))
    kind = min(kinds, key=lambda kind: (-kinds[kind], kind))
    role = find_role(mentions, texts, languages) if kind == "person" else None
    name = _fullest(kind, forms)
    spoken = {languages.get(usage.article) or "" for usage in group}
    if declining := set(filter(declines, spoken)):
        name = in_base_form(name, forms, declining)
    return Actor("", name, kind, ranked(forms), tuple(mentions), role)


def _fullest(kind: ActorType, forms: Counter[str]) -> str:
    """The form with most words; of a place the commonest, or the country's own.

    A place that only datelines name is not shouted.
    """
    long = (form for form in forms if " " in form)
    media = {form for form in long if form in bodies() or form in SEATS}
    lands = {names_of_countries().get(form) for form in forms}

    def rank(form: str) -> tuple[bool, bool, int, int, int, str]:
        shouted = form.isupper() and len(form) > (4 if kind == "place" else 5)
        words = 0 if kind == "place" else len(organisation_words(form))
        words = 0 if kind == "person" and words > _LONGEST_NAME else words
        known = form in lands or (kind == "organisation" and form in media)
        return not known, shouted, -words, -forms[form], -len(form), form

    fullest = min(forms, key=rank)
    return fullest.title() if kind == "place" and rank(fullest)[1] else fullest


def _slug(name: str) -> str:
    return "-".join(re.findall(r"[^\W_]+", bare(name).lower())) or "actor"
