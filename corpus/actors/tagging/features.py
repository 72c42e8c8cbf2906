"""What the recogniser is told of each token: form, tables, neighbours, clusters."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

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


class _Told(NamedTuple):
    """What is told of a word wherever it stands."""

    low: str
    shape: str
    own: tuple[str, ...]
    """To itself, before what tables of several words tell."""
    affixes: tuple[str, ...]
    beside: Mapping[int, tuple[str, ...]]
    """To the word so many steps before (or, below 0, behind) it."""
    ending: str


def features(sentence: Sentence, own: Writing) -> list[list[str]]:
    """The features of each token, in the order of the tokens.

    Args:
        sentence: The tokens.
        own: How the article that holds them writes its words.
    """
    told = [_told(word) for word in sentence.words]
    listed = _listed(sentence.words)
    last = ["headline"] if sentence.headline else []
    return [
        [
            *me.own,
            *listed.get(k, ()),
            *me.affixes,
            *_of_writing(word, me.low, own),
            *_around(k, told, listed),
            *last,
        ]
        for k, (word, me) in enumerate(zip(sentence.words, told, strict=True))
    ]


def _listed(words: Sequence[str]) -> dict[int, list[str]]:
    """By place, what the tables of names tell of the words that they hold."""
    listed: dict[int, list[str]] = {}
    for mark, table in _tables():
        for found in look_up(words, table):
            for k in range(found.first, found.last):
                place = "B" if k == found.first else "I"
                listed.setdefault(k, []).append(f"{mark}{place}{found.type}")
    return listed


@cache
def _tables() -> tuple[tuple[str, Lexicon], ...]:
    return (
        ("place", likely_places()),
        ("sure", sure_names()),
        ("body", likely_bodies()),
    )


@lru_cache(maxsize=16384)
def _told(word: str) -> _Told:
    low, shape = word.lower(), _REPEATED.sub(r"\1\1", word.translate(_SHAPES))
    kinds = _kinds(word)
    wide = [kind for kind in kinds if kind[0] != "k"]
    beside = {
        step: tuple(
            f"{step}:{mark}"
            for mark in (f"w={low}", f"s={shape}", *(kinds if near else wide))
        )
        for step, near in ((-2, False), (-1, True), (1, True), (2, False))
    }
    own = "bias", f"w={low}", f"s={shape}", *kinds
    return _Told(low, shape, own, _affixes(low), beside, low[-3:])


def _kinds(word: str) -> list[str]:
    """What tables tell of a word; its narrow cluster, `k…`, only to those beside it."""
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
    return row


def _affixes(low: str) -> tuple[str, ...]:
    return (
        "p3=" + low[:3], "p4=" + low[:4],
        "x2=" + low[-2:], "x3=" + low[-3:], "x4=" + low[-4:],
    )  # fmt: skip # a table


def _of_writing(word: str, low: str, own: Writing) -> tuple[str, ...]:
    if not word[0].isupper():
        return ()
    inside, lower = low in own.inside, low in own.lower
    return (f"met{'C' if inside else ''}{'l' if lower else ''}",)


def _around(
    k: int, told: Sequence[_Told], listed: Mapping[int, Sequence[str]]
) -> list[str]:
    """What is told of the two words on either side."""
    row: list[str] = []
    me = told[k]
    for step in (-2, -1, 1, 2):
        other = k + step
        if not 0 <= other < len(told):
            row.append(f"{step}:end")
            continue
        there = told[other]
        row += there.beside[step]
        if other in listed:
            row += [f"{step}:{mark}" for mark in listed[other]]
        if step in (-1, 1):
            row.append(f"{step}:x3={there.ending}")
            row.append(f"{step}:ss={me.shape}|{there.shape}")
            row.append(f"{step}:ww={me.low}|{there.low}")
    return row
