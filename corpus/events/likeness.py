"""How alike two passages are in what they tell, names and dates set apart."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from corpus.events.tellings import Telling
from corpus.matching.rarity import background
from corpus.matching.vocabulary import WORD, stem
from corpus.models import Span
from corpus.words.calendar import DAY_PARTS, MONTHS, WEEKDAYS
from corpus.words.stop_words import STOP_WORDS

_BACKGROUND = 60.0
_RAREST = 2e-5
_STOP = STOP_WORDS["en"]
_CALENDAR = frozenset({*MONTHS, *WEEKDAYS, *DAY_PARTS, "today", "yesterday"})

Vector = Mapping[str, float]
"""Stem to weight; of length one."""


def weigh(bags: Sequence[Iterable[str]]) -> list[Vector]:
    """Make vectors of bags of stems; what is rare here and in news weighs most."""
    found = Counter(stem for bag in bags for stem in set(bag))
    known = background()
    total = len(bags) + _BACKGROUND
    idf = {
        stem: max(
            0.1,
            math.log(total / (count + _BACKGROUND * known.get(stem, _RAREST) + 0.5)),
        )
        for stem, count in found.items()
    }
    return [_unit({stem: idf[stem] for stem in set(bag)}) for bag in bags]


def _unit(weights: dict[str, float]) -> Vector:
    length = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {stem: weight / length for stem, weight in weights.items()}


def cosine(left: Vector, right: Vector) -> float:
    """From 0, nothing in common, to 1."""
    if len(left) > len(right):
        left, right = right, left
    return sum(weight * right[stem] for stem, weight in left.items() if stem in right)


def content_of(telling: Telling) -> frozenset[str]:
    """The stems of a telling that are neither names nor of its date nor empty."""
    article, span, date = telling.article, telling.passage, telling.mention
    return frozenset(
        stem(match[0].lower())
        for match in WORD.finditer(article.text, span.start, span.end)
        if not date.start <= match.start() < date.end
        and not _is_name(article.text, match.start(), span)
        and match[0].lower() not in _STOP
        and match[0].lower() not in _CALENDAR
    )


def _is_name(text: str, at: int, span: Span) -> bool:
    """Whether a word is printed as a name: with a capital not due to its place."""
    if not text[at].isupper() or at == span.start:
        return False
    before = text[span.start : at].rstrip(" \n“\"'‘(")
    return bool(before) and before[-1] not in ".!?:"
