"""How a statement denies or doubts what others state: "could not confirm that"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from corpus.words.numbers import NEGATIONS
from corpus.words.tables import read_groups, read_table

_GAP, _FAR = "_", "**"
"""In the table: few words between two of a phrase, or many."""
_REACH, _REACH_FAR = 5, 40
_UNTIL = frozenset(
    ("until", "till", "bis", "hasta", "finché", "totdat", "tills", "dopóki")
)
"""What was not known until then is no more in doubt."""
_EITHER = frozenset(("or", "nor"))
"""Without admitting or denying it, nobody denies it."""
_NOT, _ING = "!not", "+ing"


class Mark(NamedTuple):
    """Where some words deny or doubt: the places of the first and the last of them."""

    first: int
    last: int
    told: int
    """That of the last word before what is doubted, where that follows."""
    behind: bool
    """Whether what is doubted may stand before: "reports that it sank are false"."""


@dataclass(frozen=True)
class Doubts:
    """How one language doubts."""

    phrases: tuple[tuple[str | frozenset[str], ...], ...]
    false: frozenset[str]
    leads: frozenset[str]
    """Words of which one stands before "false"."""
    that: frozenset[str]
    asks: frozenset[str]
    """Words that leave open whether something is so."""
    first: frozenset[str]
    """Words of which a statement that doubts has one."""

    def may_be_in(self, lowers: frozenset[str]) -> bool:
        """Whether it is worth while to look for them among words, lower-cased."""
        return not self.first.isdisjoint(lowers) or any(map(_is_negated, lowers))

    def find(self, lowers: Sequence[str]) -> Mark | None:
        """Where the first such words stand among those of a statement, lower-cased."""
        if not _UNTIL.isdisjoint(lowers):
            return None
        for at, lower in enumerate(lowers):
            if not self._may_begin(lower) or (at and lowers[at - 1] in _EITHER):
                continue
            for phrase in self.phrases:
                if mark := _match(phrase, lowers, at):
                    return mark
            if mark := self._falsehood(lowers, at):
                return mark
        return None

    def _may_begin(self, lower: str) -> bool:
        return lower in self.first or _is_negated(lower)

    def _falsehood(self, lowers: Sequence[str], at: int) -> Mark | None:
        """Whether a word that calls something false stands at a place.

        It is said of what a claim is called, or of what follows: a false prophet is
        none.
        """
        if lowers[at] not in self.false or not at or lowers[at - 1] not in self.leads:
            return None
        if lowers[at + 1 : at + 2] and lowers[at + 1] in self.that:
            return Mark(at - 1, at, at, behind=False)
        if words_of_claims().isdisjoint(lowers[:at]):
            return None
        return Mark(at - 1, at, at, behind=True)


@cache
def doubts_of(language: str) -> Doubts | None:
    """How a language doubts; nothing where it is not known."""
    groups = read_groups("doubts")
    if language not in groups:
        return None
    phrases = tuple(
        tuple(_token(word) for word in line.split()) for line in groups[language]
    )
    false, leads, that, asks = (
        frozenset(
            " ".join(groups.get(f"{language} {name}", [])).replace("|", " ").split()
        )
        for name in ("false", "leads", "that", "open")
    )
    heads = [phrase[0] for phrase in phrases]
    first = false.union(*(h if isinstance(h, frozenset) else NEGATIONS for h in heads))
    return Doubts(phrases, false, leads, that, asks, first)


@cache
def words_of_claims() -> frozenset[str]:
    """What a claim is called, in any language."""
    return read_table("doubts")["claims"]


def _token(word: str) -> str | frozenset[str]:
    return word if word in (_GAP, _FAR, _NOT) else frozenset(word.split("|"))


def _match(
    phrase: Sequence[str | frozenset[str]], lowers: Sequence[str], at: int
) -> Mark | None:
    """Whether a phrase begins at a place, and where it ends."""
    place, told, reach = at, -1, 0
    for token in phrase:
        if token in (_GAP, _FAR):
            reach = _REACH if token == _GAP else _REACH_FAR
            told = place - 1 if token == _FAR and told < 0 else told
            continue
        window = range(place, min(len(lowers), place + reach + 1))
        found = next((k for k in window if _is(lowers[k], token)), None)
        if found is None:
            return None
        place, reach = found + 1, 0
    return Mark(at, place - 1, told if told >= 0 else place - 1, behind=False)


def _is_negated(lower: str) -> bool:
    return lower.endswith("n't")


def _is(lower: str, token: str | frozenset[str]) -> bool:
    if isinstance(token, str):
        return lower in NEGATIONS or _is_negated(lower)
    return lower in token or (_ING in token and lower.endswith("ing"))
