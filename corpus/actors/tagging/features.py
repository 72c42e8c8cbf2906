"""What the recogniser is told of each token: form, tables, neighbours, clusters."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from corpus.actors.tagging.clusters import cluster_of, given_names, surnames
from corpus.actors.tagging.gazetteer import (
    Lexicon,
    likely_bodies,
    likely_places,
    look_up,
    sure_names,
)
from corpus.actors.tagging.tokens import Sentence, Writing
from corpus.words.organisations import COMPANY_ENDINGS, HEADS
from corpus.words.places import DIRECTIONS, LAND_NOUNS
from corpus.words.speech import SPEECH_VERBS
from corpus.words.titles import NAME_PARTICLES, ROLE_MODIFIERS, TITLES

_CLASSES = (
    ("title", TITLES),
    ("modifier", ROLE_MODIFIERS),
    ("head", HEADS),
    ("company", COMPANY_ENDINGS),
    ("land", LAND_NOUNS),
    ("direction", DIRECTIONS),
    ("speech", SPEECH_VERBS),
    ("particle", NAME_PARTICLES),
)
_REPEATED = re.compile(r"(.)\1{2,}")
_SHAPES = str.maketrans(
    {chr(c): "d" for c in range(48, 58)}
    | {chr(c): "x" for c in [*range(97, 123), *range(223, 256)]}
    | {chr(c): "X" for c in [*range(65, 91), *range(192, 223)]}
)


def features(sentence: Sentence, own: Writing) -> list[list[str]]:
    """The features of each token, in the order of the tokens.

    Args:
        sentence: The tokens.
        own: How the article that holds them writes its words.
    """
    words, lower = sentence.words, sentence.lower
    inner = [list(_of_word(word)) for word in words]
    for mark, table in _tables():
        for found in look_up(words, table):
            for k in range(found.first, found.last):
                place = "B" if k == found.first else "I"
                inner[k].append(f"{mark}{place}{found.type}")
    shapes = [_shape(word) for word in words]
    rows: list[list[str]] = []
    for k in range(len(words)):
        row = ["bias", "w=" + lower[k], "s=" + shapes[k], *inner[k]]
        row += _affixes(lower[k])
        row += _of_writing(words[k], lower[k], own)
        row += _beside(k, lower, shapes, inner)
        if sentence.headline:
            row.append("headline")
        rows.append(row)
    return rows


@cache
def _tables() -> tuple[tuple[str, Lexicon], ...]:
    return (
        ("place", likely_places()),
        ("sure", sure_names()),
        ("body", likely_bodies()),
    )


@lru_cache(maxsize=32768)
def _of_word(word: str) -> tuple[str, ...]:
    """What is told of a word to its neighbours too."""
    low = word.lower().rstrip(".") or word
    row = [name for name, table in _CLASSES if low in table]
    if word[0].isupper():
        row.append("upper" if word.isupper() and len(word) > 1 else "capital")
        if low in given_names():
            row.append("given")
        if low in surnames():
            row.append("surname")
    cluster = cluster_of(low)
    if cluster is not None:
        row += [f"k{cluster.fine}", f"K{cluster.coarse}"]
    return tuple(row)


@lru_cache(maxsize=32768)
def _shape(word: str) -> str:
    return _REPEATED.sub(r"\1\1", word.translate(_SHAPES))


@lru_cache(maxsize=32768)
def _affixes(low: str) -> tuple[str, ...]:
    return (
        "p3=" + low[:3], "p4=" + low[:4],
        "x2=" + low[-2:], "x3=" + low[-3:], "x4=" + low[-4:],
    )  # fmt: skip # a table


def _of_writing(word: str, low: str, own: Writing) -> list[str]:
    if not word[0].isupper():
        return []
    inside, lower = low in own.inside, low in own.lower
    return [f"met{'C' if inside else ''}{'l' if lower else ''}"]


def _beside(
    k: int,
    lower: Sequence[str],
    shapes: Sequence[str],
    inner: Sequence[Sequence[str]],
) -> list[str]:
    row: list[str] = []
    for step in (-2, -1, 1, 2):
        other = k + step
        if not 0 <= other < len(lower):
            row.append(f"{step}:end")
            continue
        mark = f"{step}:"
        row += [mark + "w=" + lower[other], mark + "s=" + shapes[other]]
        row += [
            mark + name for name in inner[other] if step in (-1, 1) or name[0] != "k"
        ]
        if step in (-1, 1):
            row.append(mark + "x3=" + lower[other][-3:])
            row.append(f"{mark}ss={shapes[k]}|{shapes[other]}")
            row.append(f"{mark}ww={lower[k]}|{lower[other]}")
    return row
