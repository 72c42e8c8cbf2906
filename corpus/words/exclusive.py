"""Words of which a statement takes one: two statements with two of them differ."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files

Families = tuple[tuple[frozenset[str], ...], ...]
"""Families of words; each part of one excludes the others: up, or down."""


@cache
def _tables() -> tuple[Families, frozenset[str]]:
    text = files("corpus.words").joinpath("exclusive.txt").read_text(encoding="utf-8")
    families, shifting = text.removeprefix("[families]\n").split("[shifting]\n")
    parted = tuple(
        tuple(frozenset(part.split()) for part in line.split("|"))
        for line in families.splitlines()
    )
    return parted, frozenset(shifting.split())


def exclude(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether two runs of words, lower-cased, have different parts of one family."""
    mine, other = frozenset(ours), frozenset(theirs)
    for family in _tables()[0]:
        one = {k for k, part in enumerate(family) if not part.isdisjoint(mine)}
        two = {k for k, part in enumerate(family) if not part.isdisjoint(other)}
        if one and two and one.isdisjoint(two):
            return True
    return False


def shift(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether one of two runs of words has a word that makes it speak of another case.

    "A year ago", "the other two", "on average".
    """
    shifting = _tables()[1]
    return bool(shifting.intersection(ours)) != bool(shifting.intersection(theirs))
