"""Where two passages that make one statement disagree: numbers, dates, names, "not"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from rapidfuzz import fuzz

from corpus.matching.days import Day, find_days
from corpus.matching.diff import WordChange, is_small
from corpus.matching.vocabulary import WORD, concepts, stem
from corpus.models import Difference, DifferenceKind, Span
from corpus.words.numbers import NEGATIONS, Quantity, find_quantities

# Least likeness of two passages whose numbers, names are held against each other.
_SAME_PLACE = 0.2
_SAME_STATEMENT = 0.4
_SAME_SENTENCE = 0.6
_SAME_WORDING = 0.8
_YEARS = range(1500, 2200)
_VARIANT = 60
_LONGEST_NAME = 3
_LEAST_CONTAINED = 3
_SHORT = 20
_NEAR = 5
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*)*")
_INNER_STOP = re.compile(r"[.!?;][\"”’]?\s+\w{2}")
_ONLY = frozenset({"only", "just", "merely", "least", "more", "less", "longer"})


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two passages and how their words align."""

    left: str
    right: str
    changes: Sequence[WordChange]

    def difference(self, kind: DifferenceKind, one: Span, two: Span) -> Difference:
        return Difference(
            kind, self.left[one.start : one.end], self.right[two.start : two.end]
        )

    def replaced(self) -> Iterator[WordChange]:
        """Replacements beside words that carry something and that both have."""
        for at, change in enumerate(self.changes):
            around = (
                *self.changes[max(0, at - 1) : at],
                *self.changes[at + 1 : at + 2],
            )
            if change.tag == "replace" and any(map(self._anchors, around)):
                yield change

    def led_alike(self, one: Span, two: Span) -> bool:
        """Whether the same telling words stand right before both."""
        return any(
            0 <= one.start - change.left.end <= _NEAR
            and 0 <= two.start - change.right.end <= _NEAR
            and self._anchors(change)
            for change in self.changes
        )

    def _anchors(self, change: WordChange) -> bool:
        text = self.left[change.left.start : change.left.end].lower()
        words = [w for w in WORD.findall(text) if not w.isdigit()]
        return change.tag == "equal" and not all(map(is_small, words))


def find_differences(
    left: str, right: str, changes: Sequence[WordChange], likeness: float
) -> tuple[Difference, ...]:
    """List what disagrees between two aligned passages.

    Only what stands in the same place of the same statement is compared: better
    to miss a disagreement than to claim one.

    Args:
        left: One passage.
        right: The other.
        changes: How their words align.
        likeness: Share of the words they have in common, 0 to 1.
    """
    pair = _Pair(left, right, changes)
    found: list[Iterator[Difference]] = []
    if likeness >= _SAME_PLACE:
        found.append(_days_and_numbers(pair, likeness))
    if likeness >= _SAME_WORDING:
        found.append(_names(pair))
    found.append(_negations(pair, likeness))
    return tuple(dict.fromkeys(chain.from_iterable(found)))


def _days_and_numbers(pair: _Pair, likeness: float) -> Iterator[Difference]:
    ours, theirs = find_days(pair.left), find_days(pair.right)
    yield from _dates(pair, ours, theirs)
    dated = [day.span for day in ours], [day.span for day in theirs]
    counts = [
        [q for q in find_quantities(text) if not any(map(q.span.overlaps, days))]
        for text, days in zip((pair.left, pair.right), dated, strict=True)
    ]
    yield from _numbers(pair, counts[0], counts[1], likeness)


def _dates(
    pair: _Pair, ours: Sequence[Day], theirs: Sequence[Day]
) -> Iterator[Difference]:
    """Days that only one side has, after the same words."""
    shared = {day.date for day in ours} & {day.date for day in theirs}
    for one in ours:
        for two in theirs:
            known = one.date in shared or two.date in shared
            if not known and pair.led_alike(one.span, two.span):
                yield pair.difference("date", one.span, two.span)


def _numbers(
    pair: _Pair,
    ours: Sequence[Quantity],
    theirs: Sequence[Quantity],
    likeness: float,
) -> Iterator[Difference]:
    """Numbers that only one side has, each alone in the same replacement."""
    shared = {q.value for q in ours} & {q.value for q in theirs}
    for change in pair.replaced():
        one = [q for q in ours if change.left.overlaps(q.span)]
        two = [q for q in theirs if change.right.overlaps(q.span)]
        alone = len(one) == len(two) == 1
        if not alone or shared & {one[0].value, two[0].value}:
            continue
        if _comparable(one[0], two[0], likeness):
            yield pair.difference("number", one[0].span, two[0].span)


def _comparable(one: Quantity, two: Quantity, likeness: float) -> bool:
    """Whether two numbers count the same, in statements that are alike enough."""
    years = [q.value in _YEARS and not q.unit for q in (one, two)]
    counted = bool(one.unit) and not is_small(one.unit)
    least = _SAME_STATEMENT if counted else _SAME_SENTENCE
    return one.unit == two.unit and years[0] == years[1] and likeness >= least


def _names(pair: _Pair) -> Iterator[Difference]:
    """Other names of the same length in the same place, never mere variants."""
    for at, change in enumerate(pair.changes):
        if change.tag != "replace" or not 0 < at < len(pair.changes) - 1:
            continue
        ours = pair.left[change.left.start : change.left.end]
        theirs = pair.right[change.right.start : change.right.end]
        before = pair.changes[at - 1].left
        title = pair.left[before.start : before.end].split()[-1:]
        sizes = {len(ours.split()), len(theirs.split())}
        longer = max(sizes) > 1 or (title and title[0][:1].isupper())
        named = len(sizes) == 1 and longer and _named(ours) and _named(theirs)
        if named and fuzz.ratio(ours.lower(), theirs.lower()) < _VARIANT:
            yield pair.difference("name", change.left, change.right)


def _named(text: str) -> bool:
    """Whether a text is nothing but a name, and no abbreviation."""
    words = text.split()
    whole = _NAME.fullmatch(text) is not None and len(words) <= _LONGEST_NAME
    return whole and all(w[0].isupper() and not w.isupper() for w in words)


def _negations(pair: _Pair, likeness: float) -> Iterator[Difference]:
    """A statement that only one side denies, in the same words or in fewer."""
    ours, theirs = _negation(pair.left), _negation(pair.right)
    if (ours is None) == (theirs is None) or "?" in pair.left + pair.right:
        return
    plain, denied = (pair.left, pair.right) if ours is None else (pair.right, pair.left)
    inserted = likeness >= _SAME_WORDING and _inserted(pair, ours, theirs)
    if inserted or _contains(plain, denied):
        yield pair.difference("negation", ours or Span(0, 0), theirs or Span(0, 0))


def _negation(text: str) -> Span | None:
    """The first negation of a text that turns its statement round."""
    plain = text.lower().replace("’", "'")
    if "n't" not in plain and NEGATIONS.isdisjoint(WORD.findall(plain)):
        return None
    words = list(WORD.finditer(text))
    for at, word in enumerate(words):
        lower = word.group().lower().replace("’", "'")
        after = words[at + 1].group().lower() if at + 1 < len(words) else ""
        real = after not in _ONLY and not after[:1].isdigit()
        if real and (lower in NEGATIONS or lower.endswith("n't")):
            return Span(*word.span())
    return None


def _inserted(pair: _Pair, ours: Span | None, theirs: Span | None) -> bool:
    """Whether a negation is nearly all that tells two passages apart there."""
    for at, change in enumerate(pair.changes[1:-1], start=1):
        hit = (ours and change.left.overlaps(ours)) or (
            theirs and change.right.overlaps(theirs)
        )
        if hit and change.tag != "equal":
            between = pair.changes[at - 1].tag == pair.changes[at + 1].tag == "equal"
            return between and max(len(change.left), len(change.right)) <= _SHORT
    return False


def _contains(plain: str, denied: str) -> bool:
    """Whether a sentence says all that another denies."""
    if _INNER_STOP.search(plain) or _INNER_STOP.search(denied):
        return False
    wanted = _concepts(denied)
    return len(wanted) >= _LEAST_CONTAINED and wanted <= _concepts(plain)


def _concepts(text: str) -> set[str]:
    named = concepts()
    words = (word.lower() for word in WORD.findall(text))
    stems = (
        stem(word)
        for word in words
        if not is_small(word) and word not in NEGATIONS and not word.endswith("n't")
    )
    return {named.get(one, one) for one in stems}
