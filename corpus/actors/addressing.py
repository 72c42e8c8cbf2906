"""How a text addresses somebody: the titles before a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from corpus.actors.clusters import mens_names, womens_names
from corpus.actors.forms import given_name
from corpus.models import Mention
from corpus.words.titles import MEN, TITLES, WOMEN

_SPAN = 40
_WORD = re.compile(r"[^\W\d_][\w-]*\.?")


def titles_of(mentions: Iterable[Mention], texts: Mapping[str, str]) -> frozenset[str]:
    """The titles right before mentions or at their beginning, lower case."""
    return frozenset(
        title
        for mention in mentions
        for title in _titles(mention, texts[mention.article])
    )


def _titles(mention: Mention, text: str) -> list[str]:
    before = text[max(0, mention.start - _SPAN) : mention.start]
    gap = len(before) - len(before.rstrip(" \u00a0"))
    words = _WORD.findall(re.split(r"[\n,;:!?()“”\"]", before)[-1]) if gap else []
    found: list[str] = []
    for word in reversed(words):
        low = word.lower().rstrip(".")
        if low not in TITLES or not word[0].isupper():
            break
        found.append(low)
    inside = (word.lower().rstrip(".") for word in mention.text.split()[:-1])
    return [*found, *(word for word in inside if word in TITLES)]


def may_be_called(given: str, titles: frozenset[str]) -> bool:
    """Whether titles fit a given name: no `Mrs.` for a Robert."""
    if titles & WOMEN and not titles & MEN:
        return given_name(given) not in mens_names()
    if titles & MEN and not titles & WOMEN:
        return given_name(given) not in womens_names()
    return True
