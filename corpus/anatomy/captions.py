"""Lines that tell what a picture shows, and credit nobody for it."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from corpus.words.tables import read_table

_TABLE: Final = read_table("captions")
_LONGEST: Final = 300
_OPENING: Final = 60
"""Characters of a line by which it is told."""
_SHOWN: Final = ("in this ", "this ", "these ")
_GIVEN_OUT: Final = ("a ", "an ")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FILE: Final = re.compile(r"FILE(?: PHOTO| IMAGE)?\s?[-–—:]{1,2}\s")
_PLACED: Final = re.compile(
    r",? \(?(?:left|right|cent(?:er|re)|above|below|second from (?:left|right))\)?,"
)
"""Where in the picture somebody stands."""


def is_caption(line: str) -> bool:
    """Whether a line says of a picture what is to be seen: `In this photo, …`.

    Not where anybody speaks or is quoted: articles tell of pictures too.

    Args:
        line: Without white space around it.
    """
    if len(line) > _LONGEST:
        return False
    if line.startswith("FILE") and _FILE.match(line):
        return True
    return _begins_so(line) and not _is_talk(line)


def _begins_so(line: str) -> bool:
    low = line[:_OPENING].lower()
    start = low.lstrip("([")
    known = _by_first_letters().get(start[:2])
    if known is None:
        return False
    if low.startswith(_SHOWN):
        return _english().match(line) is not None
    if low.startswith(_GIVEN_OUT):
        return _released().match(line) is not None and _PLACED.search(line) is not None
    return any(
        start.startswith(phrase) and not start[len(phrase) :][:1].isalnum()
        for phrase in known
    )


def _is_talk(line: str) -> bool:
    words = _WORD.findall(line.lower().replace("’", "'"))
    spoken = not _speech().isdisjoint(words)
    turned = not _TABLE["reflexive"].isdisjoint(words[2:5])
    return spoken or turned or any(mark in line for mark in '"“„«?')


@cache
def _speech() -> frozenset[str]:
    """Verbs of saying, whose tables few articles need."""
    from corpus.words.abroad import SPEECH_ABROAD
    from corpus.words.speech import OLD_SPEECH, SPEECH_VERBS

    return SPEECH_VERBS | OLD_SPEECH | SPEECH_ABROAD


@cache
def _english() -> re.Pattern[str]:
    """`In this Sept. 4, 2031, photo taken …,` and `This photo by … shows`."""
    pictures, making, showing = map(_any_of, ("pictures", "making", "showing"))
    made = rf"(?: (?:{making}|by)\b[^.]{{0,120}}?)?"
    before = r"(?:[\w.’'-]{1,15},? ){0,6}?"
    return re.compile(
        rf"In this {before}{pictures}{made}, (?!which|who)"
        rf"|Th(?:is|ese) {before}{pictures}s?{made} {showing}\b"
    )


@cache
def _released() -> re.Pattern[str]:
    """`A photo released by … shows`."""
    pictures, making, showing = map(_any_of, ("pictures", "making", "showing"))
    return re.compile(
        rf"An? (?:[\w-]{{1,15}} ){{0,2}}{pictures} {making}\b[^.]{{0,120}}? {showing}\b"
    )


def _any_of(heading: str) -> str:
    forms = sorted(_TABLE[heading], key=lambda form: (-len(form), form))
    return f"(?:{'|'.join(form.replace('_', ' ') for form in forms)})"


@cache
def _by_first_letters() -> dict[str, tuple[str, ...]]:
    """How captions begin; of English ones no more than that they begin so."""
    found: dict[str, list[str]] = {form[:2]: [] for form in (*_SHOWN, *_GIVEN_OUT)}
    for form in sorted(_TABLE["starts"]):
        found.setdefault(form[:2], []).append(form.replace("_", " "))
    return {first: tuple(forms) for first, forms in found.items()}
