"""Another name in a statement that else is the same."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from corpus.matching.diff import is_small
from corpus.matching.disagreement.abbreviated import names_apart
from corpus.matching.disagreement.pairs import StatementPair
from corpus.matching.disagreement.readings import Reading
from corpus.matching.disagreement.statements import Statement
from corpus.matching.disagreement.weighing import Rivals, surest, tell_beside
from corpus.matching.disagreement.words import Word
from corpus.texts import Span
from corpus.words.calendar import MONTHS, NEAR_DAYS, WEEKDAYS
from corpus.words.common_words import is_common
from corpus.words.exclusive import exclude
from corpus.words.places import capitals, names_of_countries, names_of_peoples
from corpus.words.titles import TITLES

_LEAST_COMMON = 4
_LIKENESS = 0.3
_VARIANT = 60
"""Likeness, 0 to 100, from which two names are spellings of one."""
_LONGEST = 3
_MOST = 4
"""Words of names that only one side has; with more they tell of two things."""
_PLAIN = 2
"""Telling words without a capital that a list or a title has fewer of."""
_ARTICLES = frozenset({"the", "a", "an"})
_BEFORE_A_PLACE = frozenset({"in", "from", "at", "near", "to", "of", "outside", "into"})
_NO_NAMES = TITLES | MONTHS.keys() | WEEKDAYS.keys() | NEAR_DAYS


class Name(NamedTuple):
    """A name that only one statement has."""

    span: Span
    text: str
    length: int
    lead: str
    """The word right before it but for an article, lower-cased."""
    title: tuple[str, ...]
    """The two words before it."""
    spoken: bool
    """Whether it may be that of whoever is said to speak."""


def find_other_name(reading: Reading) -> tuple[Span, Span] | None:
    """Find the one name that two statements do not have in common.

    Names of one length only; never spellings of one name, nor a name and its
    abbreviation.
    """
    found = surest("name", rival_names(reading))
    return found[0] if len(found) == 1 else None


def rival_names(reading: Reading) -> Iterator[Rivals]:
    """The names that only one of two statements has, each with the other's."""
    pair = reading.pair
    if pair.words_in_common < _LEAST_COMMON or pair.likeness < _LIKENESS:
        return
    left, right = pair.left, pair.right
    if left.anchors <= right.keys or right.anchors <= left.keys:
        return
    mine = names_apart(left, right, left.anchors)
    other = names_apart(right, left, right.anchors)
    if not 0 < len(mine) <= _MOST or not 0 < len(other) <= _MOST:
        return
    if pair.shifted or _is_listed(pair) or _are_of_two_dates(reading):
        return
    ours, theirs = [*_read_names(left, mine)], [*_read_names(right, other)]
    for one in ours:
        for two in theirs:
            if _may_be_rivals(reading, one, two):
                rivals = math.log(len(ours) * len(theirs))
                told = {**_tell_names(reading, one, two), "rivals": rivals}
                yield Rivals(one.span, two.span, told)


def _are_of_two_dates(reading: Reading) -> bool:
    """Whether each statement tells days, by the calendar, and none of the other's."""
    told = [one.agrees(two) for one in reading.days[0] for two in reading.days[1]]
    return bool(told) and not any(same is not False for same in told)


def _tell_names(reading: Reading, one: Name, two: Name) -> dict[str, float]:
    """What speaks for and against two names that may stand for one thing."""
    return {
        **reading.told,
        **tell_beside(reading.pair, one.span, two.span),
        "spoken": float(one.spoken or two.spoken),
        "place": float(one.lead == two.lead and one.lead in _BEFORE_A_PLACE),
    }


def _may_be_rivals(reading: Reading, one: Name, two: Name) -> bool:
    """Whether two names may stand for one thing, and neither is the other."""
    pair = reading.pair
    if one.length != two.length or _are_spellings(one.text, two.text):
        return False
    if one.text in pair.right.text or two.text in pair.left.text:
        return False
    if _are_of_two_ranks(one.text, two.text) or _are_both_told(reading, one, two):
        return False
    if one.spoken or two.spoken:
        # Two persons may say the same.
        return one.title == two.title != ()
    if one.lead == two.lead:
        return True
    placed = one.lead in _BEFORE_A_PLACE or two.lead in _BEFORE_A_PLACE
    return not placed or (one.length == 1 and pair.twin)


def _are_both_told(reading: Reading, one: Name, two: Name) -> bool:
    """Whether an article prints both: two persons, or the two names of one."""
    names = [_plain(name.text) for name in (one, two)]
    return any(all(n in text for n in names) for text in reading.kinship.texts)


def _are_of_two_ranks(left: str, right: str) -> bool:
    """Whether one of two names is of a land or its people, or both exclude each other.

    Sendai may lie in Japan; what the House votes the Senate does not.
    """
    one, two = _plain(left), _plain(right)
    lands = names_of_countries() | names_of_peoples()
    return (one in lands) != (two in lands) or exclude([one.lower()], [two.lower()])


def _is_listed(pair: StatementPair) -> bool:
    """Whether a statement is hardly more than names, as a title or a team."""
    return any(
        len(side.keys - side.capitals) < _PLAIN for side in (pair.left, pair.right)
    )


def _read_names(statement: Statement, own: frozenset[str]) -> Iterator[Name]:
    words = statement.words
    start: int | None = None
    for k in range(len(words) + 1):
        inside = k < len(words) and words[k].key in own and _in_name(words[k])
        if inside and start is None:
            start = k
        elif not inside and start is not None:
            if k - start <= _LONGEST and _is_whole(statement, start, k):
                yield _name(statement, start, k)
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
    named = first.lower not in _NO_NAMES and not is_small(first.lower)
    return beside and capitals and named


def _name(statement: Statement, start: int, stop: int) -> Name:
    words = statement.words
    span = Span(words[start].span.start, words[stop - 1].span.end)
    return Name(
        span,
        statement.text[span.start : span.end],
        stop - start,
        next((w.lower for w in words[:start][::-1] if w.lower not in _ARTICLES), ""),
        tuple(word.lower for word in words[max(0, start - 2) : start]),
        any(word.key not in statement.names for word in words[start:stop]),
    )


def _in_name(word: Word) -> bool:
    """Whether a word can be one of a name, and is no abbreviation."""
    head = word.lower.removesuffix("'s")
    # MPs and PCs are abbreviations as MP is.
    short = word.text.removesuffix("s").isupper()
    return word.text[0].isupper() and not short and head not in _NO_NAMES


def _plain(name: str) -> str:
    """A name as it is called: not "Harrison's"."""
    return name.replace("’", "'").removesuffix("'s")


def _are_spellings(left: str, right: str) -> bool:
    """Whether two names may be one: spelled otherwise, cut, or of one land.

    Its people and its capital stand for a land.
    """
    left, right = _plain(left), _plain(right)
    lands = names_of_countries() | names_of_peoples() | capitals()
    if left in lands and right in lands:
        return lands[left] == lands[right]
    from rapidfuzz import fuzz

    one, two = sorted((left.lower(), right.lower()), key=len)
    return two.startswith(one) or fuzz.ratio(one, two) >= _VARIANT
