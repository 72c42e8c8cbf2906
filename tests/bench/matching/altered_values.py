"""Pairs of real statements one value of which is altered: contradictions at no end."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from judge_kinds import sha256
from same_statements import Told

from corpus.kinds import DifferenceKind
from corpus.matching.disagreement.dates.days import find_days
from corpus.matching.disagreement.pairs import StatementPair, pair_statements
from corpus.matching.disagreement.statements import Statement, statements_of
from corpus.texts import Span
from corpus.words.calendar import MONTHS, WEEKDAYS
from corpus.words.common_words import is_common
from corpus.words.numbers import number_of
from corpus.words.opposites import sides_of
from corpus.words.places import names_of_countries, names_of_peoples
from corpus.words.tables import read_groups
from corpus.words.titles import TITLES

_WORDS = [
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "fifteen", "sixteen", "twenty", "thirty", "forty", "fifty", "sixty"),
    *("seventy", "eighty", "ninety"),
]
_MONTHS = [m for m in MONTHS if len(m) > 3 and m not in ("sept", "may")]
_WEEKDAYS = [d for d in WEEKDAYS if d.endswith("day")]
_AUXILIARY = re.compile(
    r"\b(?:is|are|was|were|will|would|could|can|should|must|did|does|do|has|have|had)\b"
)
_NAME = re.compile(r"(?<![.!?“\"]\s)(?<=\s)[A-Z][a-zé]{3,}(?:\s[A-Z][a-zé]{3,})?\b")
_CAPITAL_BEFORE = re.compile(r"\b[A-Z][\w.]*\s\Z")
_CAPITAL_AFTER = re.compile(r"(?:\s|['’-])[A-Z]")
_NO_NAMES = TITLES | MONTHS.keys() | WEEKDAYS.keys()
_DENIALS = frozenset(("not", "no", "never", "denied"))

Change = tuple[DifferenceKind, Span, str, str]
"""What is altered: its kind, where it stands, what there shall stand, and the value of
the other side."""


class Altered(NamedTuple):
    """Two passages, and what differs since one of them was altered."""

    source: str
    set: str
    """Articles of one set stay together where learning leaves some out."""
    kind: DifferenceKind | None
    """`None` where nothing was altered."""
    left: str
    right: str
    values: tuple[str, str] = ("", "")


def altered(told: Sequence[Told]) -> Iterator[Altered]:
    """Each pair as it is, and once with each kind of value altered that it has."""
    names = _names(told)
    for one in told:
        pairs = pair_statements(statements_of(one.left), statements_of(one.right))
        for pair in pairs:
            left, right = _words_of(pair.left), _words_of(pair.right)
            if left.lower() == right.lower():
                continue
            pair = StatementPair(statements_of(left)[0], statements_of(right)[0])
            yield Altered(one.source, one.set, None, left, right)
            for kind, span, value, shown in _changes(pair, names[one.source]):
                told_now = right[: span.start] + value + right[span.end :]
                yield Altered(one.source, one.set, kind, left, told_now, (shown, value))


def _changes(pair: StatementPair, names: Sequence[tuple[str, str]]) -> Iterator[Change]:
    """What the right side may say otherwise, one of each kind."""
    seed = int(sha256(pair.right.text)[:12], 16)
    for found in (
        _numbers(pair, seed),
        _days(pair, seed),
        _renamed(pair, names, seed),
        _denied(pair),
        _turned(pair),
    ):
        yield from islice(found, 1)


def _numbers(pair: StatementPair, seed: int) -> Iterator[Change]:
    """The numbers that stand once in both sides, as others."""
    ours, theirs = pair.left.quantities, pair.right.quantities
    days = [[day.span for day in find_days(side)] for side in (pair.left, pair.right)]
    for two in theirs:
        same = [one for one in ours if one.value == two.value]
        alone = sum(other.value == two.value for other in theirs) == 1
        if len(same) != 1 or not alone or any(map(two.span.overlaps, days[1])):
            continue
        value = _other_number(_shown(pair.right, two.span), seed)
        if value is not None and not any(map(same[0].span.overlaps, days[0])):
            yield "number", two.span, value, _shown(pair.left, same[0].span)


def _days(pair: StatementPair, seed: int) -> Iterator[Change]:
    """The days that stand once in both sides, as others."""
    ours, theirs = find_days(pair.left), find_days(pair.right)
    for two in theirs:
        same = [one for one in ours if one.agrees(two)]
        if len(same) == 1 and sum(bool(other.agrees(two)) for other in theirs) == 1:
            value = _other_day(_shown(pair.right, two.span), seed)
            if value is not None:
                yield "date", two.span, value, _shown(pair.left, same[0].span)


def _renamed(
    pair: StatementPair, names: Sequence[tuple[str, str]], seed: int
) -> Iterator[Change]:
    """The whole names that stand once in both sides, as others of their kind."""
    left, right = pair.left.text, pair.right.text
    for found in _NAME.finditer(right):
        name, (start, end) = found.group(), found.span()
        part = _CAPITAL_BEFORE.search(right, 0, start) or _CAPITAL_AFTER.match(
            right, end
        )
        if part or not _is_name(name) or not left.count(name) == 1 == right.count(name):
            continue
        led, length = _led(right, start), len(name.split())
        others = [
            o
            for where, o in names
            if where == led and len(o.split()) == length and _rank(o) == _rank(name)
        ]
        value = others[seed % len(others)] if others else name
        if value not in left and value not in right:
            yield "name", Span(start, end), value, name


def _denied(pair: StatementPair) -> Iterator[Change]:
    """The verbs of both sides, denied where neither side denies anything."""
    lowers = pair.left.lowers | pair.right.lowers
    if any(lower in _DENIALS or lower.endswith("n't") for lower in lowers):
        return
    for found in _AUXILIARY.finditer(pair.right.text):
        if found.group() in pair.left.lowers:
            yield "negation", Span(*found.span()), f"{found.group()} not", ""


def _turned(pair: StatementPair) -> Iterator[Change]:
    """The words of both sides that have a contrary, as that."""
    for k, word in enumerate(pair.right.words):
        sides = sorted(sides_of(word.lower).items())
        named = k > 0 and word.text[0].isupper()
        if sides and not named and word.lower in pair.left.lowers:
            value = _contrary(*sides[0], word.lower)
            if value:
                yield "negation", word.span, value, word.text


def _shown(side: Statement, span: Span) -> str:
    return side.text[span.start : span.end]


def _is_name(name: str) -> bool:
    words = name.lower().split()
    return not any(is_common(word) or word in _NO_NAMES for word in words)


def _rank(name: str) -> str:
    """A land, its people, or any other: none of them takes the place of another."""
    if name in names_of_countries():
        return "land"
    return "people" if name in names_of_peoples() else ""


def _contrary(number: int, side: int, word: str) -> str:
    line = read_groups("opposites")["pairs"][number].split("|")
    if word not in line[side].split():
        return ""
    place = min(line[side].split().index(word), len(line[1 - side].split()) - 1)
    return line[1 - side].split()[place]


def _other_number(shown: str, seed: int) -> str | None:
    digits = [k for k, c in enumerate(shown) if c.isdigit()]
    if not digits:
        word = shown.lower()
        if word not in _WORDS:
            return None
        others = [w for w in _WORDS if w != word]
        near = [
            w for w in others if 0.3 < (number_of(w) or 0) / (number_of(word) or 1) < 3
        ]
        return (near or others)[seed % len(near or others)]
    if len(digits) == 1:
        k = digits[0]
        value = (int(shown[k]) + 1 + seed % 8) % 10 or 11
        return f"{shown[:k]}{value}{shown[k + 1 :]}"
    k = digits[seed % 2]
    value = (int(shown[k]) + 1 + seed % 8) % 10
    if k == digits[0] and value == 0:
        value = 9 if shown[k] != "9" else 8
    return f"{shown[:k]}{value}{shown[k + 1 :]}"


def _other_day(shown: str, seed: int) -> str | None:
    lower = shown.lower()
    for words in (_WEEKDAYS, _MONTHS):
        for word in words:
            if re.search(rf"\b{word}\b", lower):
                others = [w for w in words if w != word]
                new = others[seed % len(others)].capitalize()
                at = lower.index(word)
                digits = re.search(r"\d+", shown)
                if digits and seed % 2 and len(digits[0]) < 3:
                    day = (int(digits[0]) + seed % 20) % 28 + 1
                    if day != int(digits[0]):
                        return (
                            shown[: digits.start()] + str(day) + shown[digits.end() :]
                        )
                return shown[:at] + new + shown[at + len(word) :]
    if shown.isdecimal() and len(shown) == 4:
        return str(int(shown) - 1 - seed % 9)
    return None


def _led(text: str, place: int) -> str:
    """The word before a place; "in" for all that lead to places, so that names of one
    kind stand for each other."""
    words = text[max(0, place - 20) : place].lower().split()
    word = words[-1] if words else ""
    if word in ("in", "at", "near", "from", "outside"):
        return "in"
    return word if word in ("by", "with", "and", "of", "the", "to") else ""


def _names(told: Sequence[Told]) -> dict[str, list[tuple[str, str]]]:
    found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
    for one in told:
        for name in _NAME.finditer(one.right):
            word = name.group()
            if _is_name(word):
                found[one.source].add((_led(one.right, name.start()), word))
    return {
        source: sorted(names, key=lambda name: sha256(name[1]))
        for source, names in found.items()
    }


def _words_of(side: Statement) -> str:
    return side.text[side.span.start : side.span.end]
