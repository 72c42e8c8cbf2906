"""The proper name inside a longer phrase: `flag carrier Norwind` → `Norwind`."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from corpus.words.organisations import EVERYWHERE, HEADS
from corpus.words.places import is_place
from corpus.words.titles import NAME_PARTICLES, TITLES

_LINKS: Final = frozenset({"of", "the", "and", "for", "&", "de", "la", "on", "'s"})
_INSIDE: Final = re.compile(r"\s+(?:in|at|on|near|between|off|outside)\s+|,\s|\s?\(")
_LEADING: Final = re.compile(
    r"^(?:(?:in|at|to|from|off|of|near|the|a|an)\s+)+(?=\S)", re.IGNORECASE
)


@lru_cache(maxsize=65536)
def kernel(text: str) -> str:
    """The longest run of capitalised words, links between them kept.

    What lies after a comma or a preposition only says where; a run of words that any
    organisation is called by does not stand alone.
    """
    head = _LEADING.sub("", _INSIDE.split(text)[0]) or text
    words = head.split()
    if all(not word[0].islower() or word in _LINKS for word in words):
        return head
    runs = sorted(_runs(words), key=lambda run: (-len(run), -words.index(run[0])))
    for run in runs:
        name = " ".join(run)
        plain = all(word.lower() in HEADS | EVERYWHERE for word in run)
        ends = words[-1][0].islower() and is_place(name)
        if not plain and not ends:
            return name
    return head


def _runs(words: list[str]) -> list[list[str]]:
    runs: list[list[str]] = [[]]
    for word in words:
        if not word[0].islower() or (runs[-1] and word in _LINKS):
            runs[-1].append(word)
        else:
            runs.append([])
    for run in runs:
        while run and run[-1] in _LINKS:
            run.pop()
    return [run for run in runs if run]


def person_kernel(text: str) -> str:
    """A person's name without what stands before it or trails a comma.

    `Norwind CEO, Ada Quill`, `skipper Ada Quill` and `Ada Quill, 34` → `Ada Quill`.
    """
    first, *rest = text.split(",")
    titled = any(word.lower().strip(".'") in TITLES for word in first.split())
    part = next((p for p in rest if p.strip() and titled), first)
    words = part.split() or [text]
    lower = [
        k
        for k, word in enumerate(words[:-1])
        if word[0].islower() and word not in NAME_PARTICLES
    ]
    return " ".join(words[lower[-1] + 1 :] if lower else words)
