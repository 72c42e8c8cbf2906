"""A name as one article uses it: the unit that aliases are merged from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpus.actors.forms import (
    bare,
    organisation_words,
    person_words,
    place_name,
    words_of,
)
from corpus.models import ActorType, Mention
from corpus.stopping import checked


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

    @property
    def count(self) -> int:
        return len(self.mentions)


def usages(mentions: Iterable[tuple[Mention, ActorType]]) -> list[Usage]:
    """Group mentions by article, type and key, in a fixed order."""
    groups: dict[tuple[str, ActorType, str], list[Mention]] = {}
    for mention, kind in checked(mentions, 1000):
        key = " ".join(_words(mention.text, kind))
        groups.setdefault((mention.article, kind, key), []).append(mention)
    return [
        Usage(
            article,
            kind,
            key,
            _words(group[0].text, kind),
            common_text(group),
            tuple(group),
        )
        for (article, kind, key), group in checked(
            sorted(groups.items(), key=lambda g: g[0]), 100
        )
    ]


def _words(text: str, kind: ActorType) -> tuple[str, ...]:
    if kind == "person":
        return person_words(text)
    if kind == "organisation":
        return organisation_words(text)
    return tuple(place_name(text).split()) or words_of(text) or (text,)


def common_text(mentions: Sequence[Mention]) -> str:
    """The commonest bare form; the longer, then the first by letters, of equals."""
    counts = Counter(bare(mention.text) for mention in mentions)
    return min(counts, key=lambda text: (-counts[text], -len(text), text))
