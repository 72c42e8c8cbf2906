"""A statement that one passage makes and another denies or doubts in a report of it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from corpus.matching.disagreement.denials import AUXILIARIES, denies_at_all, is_asked
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.statements import EDGE, Statement
from corpus.matching.disagreement.words import Word
from corpus.texts import Span
from corpus.words.doubts import Mark, doubts_of, words_of_claims
from corpus.words.speech import SPEECH_VERBS

_LEAST = 3
"""Telling words of what is doubted."""
_OWN, _OWN_ABROAD = 4, 3
"""What is doubted may have one telling word of its own for so many; verbs of other
languages keep their form less often."""


def find_doubt(pair: StatementPair) -> tuple[Span, Span] | None:
    """Find where only one of two statements denies or doubts what the other makes.

    "Could not confirm that", "rejected reports that", "called it a lie".

    Returns:
        Where the statement stands on both sides, with the words that doubt it on one;
        `None` if they do not dispute it.
    """
    ours, theirs = doubt_in(pair.left), doubt_in(pair.right)
    if ours is not None and theirs is None:
        return _disputed(pair.left, ours, pair.right)
    if theirs is not None and ours is None:
        found = _disputed(pair.right, theirs, pair.left)
        return found and (found[1], found[0])
    return None


@lru_cache(maxsize=4096)
def doubt_in(statement: Statement) -> Mark | None:
    """Where a statement denies or doubts something, if it does."""
    doubts = doubts_of(statement.language or "en")
    if doubts is None or not doubts.may_be_in(statement.lowers):
        return None
    return doubts.find([word.lower for word in statement.words])


def _disputed(
    doubting: Statement, mark: Mark, plain: Statement
) -> tuple[Span, Span] | None:
    """Where a statement doubts what another states as a fact, and where that does."""
    doubts = doubts_of(plain.language or "en")
    if doubts is None or not doubts.asks.isdisjoint(plain.lowers):
        return None
    if is_asked(plain) or is_asked(doubting) or denies_at_all(plain):
        return None
    told = _doubted(doubting, mark)
    shared = [word for word in told if word.key in plain.keys]
    keys, own = (frozenset(w.key for w in some) for some in (shared, told))
    most = len(own) // (_OWN_ABROAD if plain.language else _OWN)
    if len(keys) < _LEAST or len(own - keys) > most:
        return None
    stated = [word for word in plain.words if word.key in keys]
    return _around([*_doubting(doubting, mark), *shared]), _around(stated)


def _around(words: Sequence[Word]) -> Span:
    """From the first of some words to the last."""
    spans = [word.span for word in words]
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def _doubting(statement: Statement, mark: Mark) -> Sequence[Word]:
    """The words that doubt, with what leads to them: could not confirm."""
    first = mark.first
    led = first and statement.words[first - 1].lower in AUXILIARIES
    return statement.words[first - 1 if led else first : mark.last + 1]


def _doubted(statement: Statement, mark: Mark) -> list[Word]:
    """The telling words of the clause that is doubted."""
    words = statement.words
    if mark.behind:
        return _telling(words[: mark.first])
    ahead = words[mark.told + 1 :]
    start, stop = words[mark.told].span.end, statement.span.end
    edges = [edge.start() for edge in EDGE.finditer(statement.text, start, stop)]
    told: list[Word] = []
    for edge in (*edges, stop):
        clause = [word for word in ahead if start <= word.span.start < edge]
        # "Bestritt, dass": a comma right behind ends nothing; "…, he said" does.
        if len(told) > 1 or (told and _is_speech(clause)):
            break
        told += _telling(clause)
        start = edge
    return told


def _is_speech(words: Sequence[Word]) -> bool:
    return any(word.lower in SPEECH_VERBS for word in words)


def _telling(words: Sequence[Word]) -> list[Word]:
    claims = words_of_claims()
    return [word for word in words if word.key and word.lower not in claims]
