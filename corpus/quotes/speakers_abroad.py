"""Whom a cue means that names nobody, in languages other than English."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from corpus.quotes.pronouns import Named
from corpus.words.abroad import PRONOUNS_ABROAD
from corpus.words.stop_words import STOP_WORDS

_WORD: Final = re.compile(r"[^\W\d_]+")
_SMALL: Final = frozenset[str]().union(*STOP_WORDS.values())
_BEFORE, _AFTER = 50, 40
"""Characters beside a name in which it is told what somebody is."""
_SHORTEST: Final = 5
"""Letters that two forms of a noun share."""
_ENDING: Final = 4
"""Letters that one of them may have more: `burmistrz`, `burmistrza`."""


def described(text: str, subject: str, people: Iterable[Named]) -> str | None:
    """The one person whom the text introduces by a noun of the subject.

    Args:
        text: Of the article.
        subject: The words of the cue's subject, `le maire`.
        people: Who was named before it.
    """
    words = [word.lower() for word in _WORD.findall(subject)]
    nouns = [word for word in words if len(word) > 2 and word not in _SMALL]
    if not nouns:
        return None
    meant = {one.actor.id for one in people if _is_introduced(text, one, nouns)}
    return meant.pop() if len(meant) == 1 else None


def names_nobody(subject: str) -> bool:
    """Whether a subject is a pronoun or left to the verb: `dit-il`, `– dodał.`."""
    words = [word.lower() for word in _WORD.findall(subject)]
    return not words or words[0] in PRONOUNS_ABROAD


def _is_introduced(text: str, named: Named, nouns: Sequence[str]) -> bool:
    before = re.split(r"[.!?\n]", text[max(0, named.start - _BEFORE) : named.start])[-1]
    told = _WORD.findall(before)[-3:]
    behind = text[named.end : named.end + _AFTER]
    if behind.startswith(", "):
        told += _WORD.findall(re.split(r"[.!?\n]", behind)[0])[:3]
    return any(_is_same(word.lower(), noun) for word in told for noun in nouns)


def _is_same(one: str, other: str) -> bool:
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    stem = short[: max(_SHORTEST, len(short) - 2)]
    return (
        len(short) >= _SHORTEST
        and long.startswith(stem)
        and len(long) - len(short) <= _ENDING
    )
