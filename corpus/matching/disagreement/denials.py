"""A statement that one passage makes and another denies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from corpus.matching.diff import is_small
from corpus.matching.disagreement.keys import key_of
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.statements import Statement, clause_keys
from corpus.matching.disagreement.words import Word
from corpus.texts import Span
from corpus.words.calendar import TIME_WORDS
from corpus.words.numbers import NEGATIONS
from corpus.words.opposites import sides_of
from corpus.words.tables import read_table

_TABLE = read_table("denials")
_VERBS = _TABLE["verbs"]
_DENYING = NEGATIONS | _VERBS | _TABLE["implied"]
AUXILIARIES = _TABLE["auxiliaries"]
"""Verbs that lead to a denial: could not."""
_DAYS = frozenset(map(key_of, TIME_WORDS))
_EITHER = frozenset(("or", "nor"))
_LEAST = 3
"""Telling words of a statement that is denied."""
_AIMS = frozenset(
    (
        *(
            "talks",
            "negotiation",
            "negotiations",
            "bid",
            "effort",
            "efforts",
            "attempt",
            "attempts",
        ),
        *("trying", "seeking", "hoping", "asked", "urged"),
    )
)
"""Words that make an aim of a verb and no fact, before `to`: in talks to direct."""
_AIM = 3
"""Words before a verb among which they stand."""
_ACTORS = ("er", "or")
_VERB = 3
"""Words after a denial among which stands what it denies: `not yet sounded`."""
_TURNED = 2
"""Telling words after a denial that it turns round; told twice, they are told of two
things."""
_AFTERWARDS = 3
"""Words after what is told among which it may still be denied: `is unknown`."""


def find_denial(pair: StatementPair) -> tuple[Span | None, Span | None] | None:
    """Find where only one of two statements denies the other: `did not sound`.

    Returns:
        What is denied and what is affirmed, in the order of the sides; `None` for the
        side that affirms it in another word, and `None` if they do not contradict
        each other.
    """
    ours, theirs = _denial_of(pair.left), _denial_of(pair.right)
    if (
        (ours is None) == (theirs is None)
        or is_asked(pair.left)
        or is_asked(pair.right)
    ):
        return None
    if ours is not None and _is_denied(pair.right, pair.left, ours):
        return _quote(pair.left, ours, pair.right)
    if theirs is not None and _is_denied(pair.left, pair.right, theirs):
        denied, affirmed = _quote(pair.right, theirs, pair.left)
        return affirmed, denied
    return None


@lru_cache(maxsize=16_384)
def may_turn(lower: str) -> bool:
    """Whether a lower-cased word may turn a statement round."""
    return lower in NEGATIONS or lower in _VERBS or lower.endswith("n't")


def _quote(denied: Statement, word: Word, plain: Statement) -> tuple[Span, Span | None]:
    """Where a word denies what, and where the other statement affirms that."""
    before, after = denied.before(word.span)[-1:], denied.after(word.span)[:_VERB]
    led = before and before[0].lower in AUXILIARIES
    start = before[0].span.start if led else word.span.start
    told = next((w for w in after if w.lower not in _TABLE["between"]), None)
    if told is None or is_small(told.lower):
        return Span(start, word.span.end), _contrary_of(word, plain)
    affirmed = next((w.span for w in plain.words if _is_same(w, told)), None)
    return Span(start, told.span.end), affirmed


def _contrary_of(denying: Word, plain: Statement) -> Span | None:
    """Where a statement has the contrary of a word that denies: confirmed, denied."""
    turned = {(pair, 1 - side) for pair, side in sides_of(denying.lower).items()}
    words = (w for w in plain.words if turned & sides_of(w.lower).items())
    word = next(words, None)
    return word and word.span


def _is_same(one: Word, two: Word) -> bool:
    return one.key == two.key and (one.key != "" or one.lower == two.lower)


def _is_denied(plain: Statement, denied: Statement, word: Word) -> bool:
    """Whether a statement affirms just what a word of the other denies."""
    return not _denies_otherwise(plain, denied) and _says_all(plain, denied, word)


def _denial_of(statement: Statement) -> Word | None:
    """The first word of a statement that turns it round."""
    if not any(map(may_turn, statement.lowers)):
        return None
    others = _TABLE.get(f"no denial in {statement.language}", frozenset[str]())
    words = [word for word in statement.words if word.lower not in others]
    followers = [*(word.lower for word in words[1:]), ""]
    leads = ["", *(word.lower for word in words[:-1])]
    beside = zip(words, leads, followers, strict=True)
    # Without admitting or denying it, nobody denies it.
    return next(
        (w for w, lead, n in beside if lead not in _EITHER and _turns(w, n)), None
    )


def _turns(word: Word, following: str) -> bool:
    if word.lower in _VERBS:
        return following in _TABLE["after a verb"] or following.endswith("ing")
    if following in _TABLE["no denial before"] or following[:1].isdigit():
        return False
    if word.lower in _TABLE["of a noun"]:
        return False
    return may_turn(word.lower)


def _denies_otherwise(plain: Statement, denied: Statement) -> bool:
    """Whether a statement denies the same in other words: failed to, is unknown."""
    words = plain.words
    told = [k for k, word in enumerate(words) if word.key in denied.keys]
    reach = words[: told[-1] + _AFTERWARDS] if told else words
    return any(word.lower in _DENYING for word in reach)


def _says_all(plain: Statement, denied: Statement, word: Word) -> bool:
    """Whether a statement has all that is denied, and that is enough to tell."""
    wanted = clause_keys(denied, word.span)
    told = Counter(w.key for w in denied.words if w.key)
    turned = _turned(denied, word)
    # "That is not the aim, man is the aim" affirms its words elsewhere.
    if not wanted or any(told[w.key] > 1 for w in turned):
        return False
    if turned and not _affirms(plain, turned[0]):
        return False
    own = sum(key not in _DAYS for key in denied.keys - plain.keys)
    if own == 0 and len(denied.keys) >= _LEAST:
        return True
    few = own <= len(denied.keys) // 5
    return few and len(wanted) >= _LEAST and wanted <= plain.keys


def _turned(statement: Statement, word: Word) -> list[Word]:
    """What is told right after a denial."""
    return [w for w in statement.after(word.span) if w.key][:_TURNED]


def _affirms(plain: Statement, denied: Word) -> bool:
    """Whether a statement tells as a fact what another denies.

    "In talks to direct" and "the director" do not tell that somebody directs.
    """
    told = [k for k, word in enumerate(plain.words) if word.key == denied.key]
    facts = [
        not _is_aim([word.lower for word in plain.words[max(0, k - _AIM) : k]])
        and not _is_actor(plain.words[k].lower, denied.lower)
        for k in told
    ]
    return not facts or any(facts)


def _is_aim(before: Sequence[str]) -> bool:
    """Whether the words before a verb make it an aim."""
    return before[-1:] == ["to"] and not _AIMS.isdisjoint(before)


def _is_actor(lower: str, verb: str) -> bool:
    """Whether a word names whoever does what a verb tells: director, of direct."""
    return lower.removesuffix("s") in {verb.removesuffix("e") + end for end in _ACTORS}


def denies_at_all(statement: Statement) -> bool:
    """Whether a statement may deny anything but a noun, in whatever words."""
    lowers = statement.lowers - _TABLE["of a noun"]
    return any(may_turn(lower) or lower in _DENYING for lower in lowers)


def is_asked(statement: Statement) -> bool:
    """Whether a statement asks."""
    return "?" in statement.text[statement.span.start : statement.span.end]
