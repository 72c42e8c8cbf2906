"""Another name in a statement that else is the same."""

from __future__ import annotations

from collections.abc import Sequence

from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.statements import Statement, Word
from corpus.texts import Span
from corpus.words.calendar import MONTHS, NEAR_DAYS, WEEKDAYS
from corpus.words.titles import TITLES

_LEAST_COMMON = 4
_VARIANT = 60
"""Likeness, 0 to 100, from which two names are spellings of one."""
_LONGEST = 3
_BEFORE_A_PLACE = frozenset({"in", "from", "at", "near", "to", "of", "outside", "into"})
_LEADS = _BEFORE_A_PLACE | TITLES
_NO_NAMES = TITLES | MONTHS.keys() | WEEKDAYS.keys() | NEAR_DAYS


def find_other_name(pair: StatementPair) -> tuple[Span, Span] | None:
    """Find the names that are all that two statements do not have in common.

    Names of one length in the same place only; never spellings of one name, nor a
    name and its abbreviation.
    """
    left, right = pair.left, pair.right
    if pair.words_in_common < _LEAST_COMMON:
        return None
    if not (_may_rename(left, right) and _may_rename(right, left)):
        return None
    ours = _own_name(pair.left.words, pair.right.keys)
    theirs = _own_name(pair.right.words, pair.left.keys)
    if not ours or len(ours) != len(theirs):
        return None
    if not _set_alike(pair.left.words, ours, pair.right.words, theirs):
        return None
    one, two = _cover(pair.left.words, ours), _cover(pair.right.words, theirs)
    left, right = (
        pair.left.text[one.start : one.end],
        pair.right.text[two.start : two.end],
    )
    return None if _are_spellings(left, right) else (one, two)


def _may_rename(one: Statement, two: Statement) -> bool:
    """Whether what only the first tells are so few words, and each with a capital."""
    own = one.keys - two.keys
    return 0 < len(own) <= _LONGEST and own <= one.capitals


def _own_name(words: Sequence[Word], others: frozenset[str]) -> range:
    """Where the words stand that only one statement tells, if they are one name."""
    places = [k for k, word in enumerate(words) if word.key and word.key not in others]
    if (
        not places
        or len(places) != places[-1] - places[0] + 1
        or len(places) > _LONGEST
    ):
        return range(0)
    named = all(_in_name(words[k]) for k in places)
    return range(places[0], places[-1] + 1) if named else range(0)


def _in_name(word: Word) -> bool:
    """Whether a word can be one of a name, and is no abbreviation."""
    head = word.lower.removesuffix("'s")
    return word.text[0].isupper() and not word.text.isupper() and head not in _NO_NAMES


def _set_alike(
    ours: Sequence[Word], one: range, theirs: Sequence[Word], two: range
) -> bool:
    """Whether the same word stands right before both names, or right after."""
    before = _lower(ours, one.start - 1)
    # One word alone may be the first name of whom the other calls by the last.
    if len(one) == 1 and before not in _LEADS:
        return False
    after = _lower(ours, one.stop)
    return before == _lower(theirs, two.start - 1) != "" or (
        after == _lower(theirs, two.stop) != ""
    )


def _lower(words: Sequence[Word], k: int) -> str:
    return words[k].lower if 0 <= k < len(words) else ""


def _cover(words: Sequence[Word], run: range) -> Span:
    return Span(words[run.start].span.start, words[run.stop - 1].span.end)


def _are_spellings(left: str, right: str) -> bool:
    from rapidfuzz import fuzz

    return fuzz.ratio(left.lower(), right.lower()) >= _VARIANT
