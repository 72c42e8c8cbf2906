"""Another name in a statement that else is the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from corpus.matching.disagreement.abbreviated import names_apart
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.statements import Statement, Word
from corpus.texts import Span
from corpus.words.calendar import MONTHS, NEAR_DAYS, WEEKDAYS
from corpus.words.common_words import is_common
from corpus.words.places import names_of_countries, names_of_peoples
from corpus.words.titles import TITLES

_LEAST_COMMON = 4
_COVERAGE, _LIKENESS = 0.62, 0.6
_VARIANT = 60
"""Likeness, 0 to 100, from which two names are spellings of one."""
_LONGEST = 3
_MOST = 2
"""Names that only one side has; with more they tell of two things."""
_PLAIN = 2
"""Telling words without a capital that a list or a title has fewer of."""
_ARTICLES = frozenset({"the", "a", "an"})
_BEFORE_A_PLACE = frozenset({"in", "from", "at", "near", "to", "of", "outside", "into"})
_LEADS = _BEFORE_A_PLACE | TITLES
_NO_NAMES = TITLES | MONTHS.keys() | WEEKDAYS.keys() | NEAR_DAYS


class Slot(NamedTuple):
    """A name that only one statement has, and what stands around it."""

    span: Span
    text: str
    length: int
    lead: str
    """The word right before it but for an article, lower-cased."""
    before: str
    """The key of the nearest telling word before it."""
    after: str


def find_other_name(pair: StatementPair) -> tuple[Span, Span] | None:
    """Find the one name that two statements do not have in common.

    Names of one length in the same place only; never spellings of one name, nor a
    name and its abbreviation.
    """
    if pair.words_in_common < _LEAST_COMMON or pair.coverage < _COVERAGE:
        return None
    if pair.likeness < _LIKENESS or pair.shifted or _is_listed(pair):
        return None
    ours, theirs = _slots(pair.left, pair.right), _slots(pair.right, pair.left)
    if not 0 < len(ours) <= _MOST or not 0 < len(theirs) <= _MOST:
        return None
    found = [
        (one, two)
        for one in ours
        for two in theirs
        if _are_rivals(pair, one, two) and not _are_spellings(one.text, two.text)
    ]
    return (found[0][0].span, found[0][1].span) if len(found) == 1 else None


def _is_listed(pair: StatementPair) -> bool:
    """Whether a statement is hardly more than names, as a title or a team."""
    return any(
        len(side.keys - side.capitals) < _PLAIN for side in (pair.left, pair.right)
    )


def _slots(one: Statement, two: Statement) -> list[Slot]:
    own = names_apart(one, two)
    return list(_read_slots(one, own)) if 0 < len(own) <= _LONGEST else []


def _read_slots(statement: Statement, own: frozenset[str]) -> Iterator[Slot]:
    words = statement.words
    start: int | None = None
    for k in range(len(words) + 1):
        inside = k < len(words) and words[k].key in own and _in_name(words[k])
        if inside and start is None:
            start = k
        elif not inside and start is not None:
            if k - start <= _LONGEST and _is_whole(statement, start, k):
                yield _slot(statement.text, words, start, k)
            start = None


def _is_whole(statement: Statement, start: int, stop: int) -> bool:
    """Whether some words are a name, and no common noun or first name of a longer one.

    Mike Pompeo and Michael Pompeo are one; the Games and the Olympics may be.
    """
    words = statement.words
    # The one word that begins a sentence has its capital from there.
    if stop == 1 or all(is_common(word.lower) for word in words[start:stop]):
        return False
    return stop - start > 1 or not (
        (start > 0 and _are_one_name(statement.text, words[start - 1], words[start]))
        or (
            stop < len(words)
            and _are_one_name(statement.text, words[stop - 1], words[stop])
        )
    )


def _are_one_name(text: str, first: Word, second: Word) -> bool:
    """Whether two words side by side, one of them of a name, may both be of it."""
    beside = text[first.span.end : second.span.start] == " "
    capitals = first.text[0].isupper() and second.text[0].isupper()
    return beside and capitals and first.lower not in _NO_NAMES


def _slot(text: str, words: Sequence[Word], start: int, stop: int) -> Slot:
    span = Span(words[start].span.start, words[stop - 1].span.end)
    return Slot(
        span,
        text[span.start : span.end],
        stop - start,
        next((w.lower for w in words[:start][::-1] if w.lower not in _ARTICLES), ""),
        next((word.key for word in words[:start][::-1] if word.key), ""),
        next((word.key for word in words[stop:] if word.key), ""),
    )


def _in_name(word: Word) -> bool:
    """Whether a word can be one of a name, and is no abbreviation."""
    head = word.lower.removesuffix("'s")
    return word.text[0].isupper() and not word.text.isupper() and head not in _NO_NAMES


def _are_rivals(pair: StatementPair, one: Slot, two: Slot) -> bool:
    """Whether two names of one length stand in the same place."""
    if one.length != two.length:
        return False
    placed = one.lead in _BEFORE_A_PLACE or two.lead in _BEFORE_A_PLACE
    same = one.lead == two.lead
    if placed and not same and (one.length > 1 or not pair.twin):
        return False
    before = one.before == two.before != ""
    after = one.after == two.after
    if (before and after and one.after) or _is_twin(pair, before, after, one):
        return True
    # One word alone may be the first name of whom the other calls by the last.
    led = same and (one.length > 1 or one.lead in _LEADS)
    return led and (before or after)


def _is_twin(pair: StatementPair, before: bool, after: bool, slot: Slot) -> bool:
    """Whether one side of two names is enough, so alike is all else."""
    return pair.twin and (before or (after and slot.after != ""))


def _are_spellings(left: str, right: str) -> bool:
    """Whether two names may be one: spelled otherwise, cut, or of a land's people."""
    left, right = (name.replace("’", "'").removesuffix("'s") for name in (left, right))
    lands = names_of_countries() | names_of_peoples()
    if left in lands and right in lands:
        return lands[left] == lands[right]
    from rapidfuzz import fuzz

    one, two = sorted((left.lower(), right.lower()), key=len)
    return two.startswith(one) or fuzz.ratio(one, two) >= _VARIANT
