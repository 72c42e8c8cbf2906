"""A name as one article uses it: the unit that aliases are merged from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

from corpus.actors.aliases.addressing import titles_at
from corpus.actors.aliases.forms import (
    bare,
    organisation_words,
    person_words,
    place_name,
    words_of,
)
from corpus.actors.aliases.gender import gender_of_titles
from corpus.kinds import ActorType
from corpus.models import Mention
from corpus.stopping import checked

JUNIOR: Final = "jr"
"""The last word of a son's name, where his father's stands beside it."""
_WHILE: Final = 3
"""Mentions of a surname, after which a full name is sooner another bearer's."""


@dataclass(frozen=True, slots=True)
class Usage:
    """All mentions in one article that are written alike, titles aside."""

    article: str
    type: ActorType
    key: str
    """What the mentions have in common; equal keys of a type name one thing."""
    words: tuple[str, ...]
    text: str
    """The commonest way it is written, bare."""
    mentions: tuple[Mention, ...]
    titles: frozenset[str] = frozenset()
    """Those before or in mentions of a person, lower case."""

    @property
    def count(self) -> int:
        return len(self.mentions)


def usages(
    mentions: Iterable[tuple[Mention, ActorType]],
    texts: Mapping[str, str],
    abroad: Set[str],
) -> list[Usage]:
    """Group mentions by article, type and key, in a fixed order.

    A surname alone is two usages where one article calls a woman by it and a man.

    Args:
        mentions: With what each names.
        texts: Of the articles.
        abroad: Articles in other languages than English, whose names of bodies and
            places are not cut to those of their words that count in English.
    """
    found = list(checked(mentions, 500))
    namesakes = _namesakes(found)
    groups: dict[tuple[str, ActorType, tuple[str, ...]], list[Mention]] = {}
    for mention, kind in checked(found, 1000):
        words = _words(mention.text, kind, mention.article in abroad)
        if kind == "person" and _is_junior(mention.text) and words in namesakes:
            words = (*words, JUNIOR)
        groups.setdefault((mention.article, kind, words), []).append(mention)
    return [
        usage
        for (article, kind, words), group in checked(
            sorted(groups.items(), key=lambda g: g[0]), 100
        )
        for usage in _usages(article, kind, words, group, texts[article])
    ]


def _usages(
    article: str,
    kind: ActorType,
    words: tuple[str, ...],
    group: Sequence[Mention],
    text: str,
) -> Iterator[Usage]:
    key = " ".join(words)
    if kind != "person":
        yield Usage(article, kind, key, words, _common_text(group), tuple(group))
        return
    called = [frozenset(titles_at(text, m.start, m.end)) for m in group]
    for mine in _bearers(called) if len(words) == 1 else (range(len(group)),):
        chosen = tuple(group[k] for k in mine)
        titles = frozenset[str]().union(*(called[k] for k in mine))
        yield Usage(article, kind, key, words, _common_text(chosen), chosen, titles)


def _bearers(called: Sequence[frozenset[str]]) -> tuple[Sequence[int], ...]:
    """The mentions of a surname, parted where a woman bears it and somebody else.

    Args:
        called: The titles of each mention.
    """
    genders = [gender_of_titles(titles) for titles in called]
    hers = [k for k, gender in enumerate(genders) if gender == "woman"]
    others = [k for k, gender in enumerate(genders) if gender != "woman"]
    parted = hers and any(called[k] for k in others)
    return (others, hers) if parted else (range(len(called)),)


def _namesakes(
    mentions: Iterable[tuple[Mention, ActorType]],
) -> frozenset[tuple[str, ...]]:
    """Names that are a father's, and with `Jr.` a son's; the surname alone, too.

    An article tells it by giving the name both ways, or by bringing in `Ben Quill Jr.`
    after it spoke of Quill for a while.
    """
    plain: dict[tuple[str, tuple[str, ...]], list[int]] = {}
    juniors: dict[tuple[str, tuple[str, ...]], int] = {}
    for mention, kind in checked(mentions, 1000):
        words = person_words(mention.text) if kind == "person" else ()
        place = mention.article, words
        if _is_junior(mention.text):
            juniors[place] = min(mention.start, juniors.get(place, mention.start))
        else:
            plain.setdefault(place, []).append(mention.start)
    both: set[tuple[str, ...]] = set()
    for (article, words), start in juniors.items():
        before = [s for s in plain.get((article, words[-1:]), ()) if s < start]
        if len(words) > 1 and ((article, words) in plain or len(before) >= _WHILE):
            both |= {words, words[-1:]}
    return frozenset(both)


def _is_junior(text: str) -> bool:
    return text.rstrip("’'s ").lower().rstrip(".").endswith((" jr", " junior"))


def _words(text: str, kind: ActorType, abroad: bool) -> tuple[str, ...]:
    if kind == "person":
        return person_words(text)
    if abroad:
        return words_of(text) or (text,)
    if kind == "organisation":
        return organisation_words(text)
    return tuple(place_name(text).split()) or words_of(text) or (text,)


def _common_text(mentions: Sequence[Mention]) -> str:
    """The commonest bare form; the longer, then the first by letters, of equals."""
    if len(mentions) == 1:
        return bare(mentions[0].text)
    counts = Counter(bare(mention.text) for mention in mentions)
    return min(counts, key=lambda text: (-counts[text], -len(text), text))
