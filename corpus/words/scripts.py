"""Cyrillic and Greek letters as Latin ones that sound like them."""

from __future__ import annotations

from functools import cache

from corpus.words.tables import read_table


@cache
def _sounds(heading: str) -> dict[str, str]:
    entries = (entry.partition("=") for entry in read_table("scripts")[heading])
    return {sign: sound for sign, _, sound in entries}


@cache
def _letters() -> dict[int, str]:
    return str.maketrans(_sounds("letters"))


def in_latin(word: str) -> str:
    """A lower-cased word without accents, in Latin letters; others stay as they are."""
    if word.isascii():
        return word
    for two, sound in _sounds("pairs").items():
        word = word.replace(two, sound)
    return word.translate(_letters())


def is_latin(word: str) -> bool:
    """Whether no letter of a word is Greek or Cyrillic."""
    return word.isascii() or not any("\u0370" <= sign <= "\u052f" for sign in word)
