"""Where two passages that make one statement disagree: numbers, dates, names, "not"."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.kinds import DifferenceKind
from corpus.matching.disagreement.dates.apart import find_dates_apart
from corpus.matching.disagreement.dates.datings import Published
from corpus.matching.disagreement.denials import find_denial, may_turn
from corpus.matching.disagreement.doubts import doubt_in, find_doubt
from corpus.matching.disagreement.kinship import Kinship
from corpus.matching.disagreement.numbers.apart import find_amounts_apart
from corpus.matching.disagreement.opposites import find_opposite, may_oppose
from corpus.matching.disagreement.pairs import StatementPair, pair_statements
from corpus.matching.disagreement.readings import Reading, read
from corpus.matching.disagreement.renamings import find_other_name
from corpus.matching.disagreement.statements import statements_of
from corpus.models import Difference
from corpus.stopping import checked
from corpus.texts import Span
from corpus.words.numerals import SIGNS_OF

_ALIKE = 0.4
"""Likeness from which a name or a contrary may be all that differs."""
_MANY = 4
"""Numbers apart from which two passages may be two reports of a series."""


def find_differences(
    left: str,
    right: str,
    published: Published,
    language: str | None,
    kinship: Kinship,
    leads: tuple[str, str],
) -> tuple[Difference, ...]:
    """List what disagrees between two passages.

    Better to miss a disagreement than to claim one.

    Args:
        left: One passage.
        right: The other.
        published: The days that the articles speak from.
        language: That of both, where it is another than English.
        kinship: How close the articles are.
        leads: The sentences before both, on which short ones lean.
    """
    readings = [*read_statements((left, right), published, language, kinship, leads)]
    one_report = not _are_two_reports(readings)
    found: dict[Difference, None] = {}
    for reading in readings:
        found |= dict.fromkeys(_denial(reading))
        found |= dict.fromkeys(_values(reading, one_report=one_report))
    return tuple(found)


def read_statements(
    sides: tuple[str, str],
    published: Published,
    language: str | None,
    kinship: Kinship,
    leads: tuple[str, str] = ("", ""),
) -> Iterator[Reading]:
    """Read the statements of two passages that may contradict each other."""
    ours, theirs = (
        statements_of(side, language, lead)
        for side, lead in zip(sides, leads, strict=True)
    )
    for pair in checked(pair_statements(ours, theirs)):
        if _may_differ(pair) and (kinship.kin or pair.tied):
            yield read(pair, published, kinship)


def _are_two_reports(readings: list[Reading]) -> bool:
    """Whether so many numbers differ that the passages tell of two weeks or firms."""
    apart = sum(reading.figures.apart for reading in readings)
    agreed = sum(reading.figures.agreed for reading in readings)
    return apart >= _MANY and apart > agreed


def _may_differ(pair: StatementPair) -> bool:
    """Whether it is worth while to read two statements word by word."""
    ours, theirs = pair.left, pair.right
    if ours.values - theirs.values and theirs.values - ours.values:
        return True
    if ours.language in SIGNS_OF:
        return True
    if any(map(may_turn, ours.lowers)) != any(map(may_turn, theirs.lowers)):
        return True
    if (doubt_in(ours) is None) != (doubt_in(theirs) is None):
        return True
    if pair.likeness < _ALIKE:
        return False
    if ours.capitals - theirs.keys and theirs.capitals - ours.keys:
        return True
    # The number that differs may be another's on the other side.
    if ours.values != theirs.values and min(len(ours.values), len(theirs.values)) > 1:
        return True
    return may_oppose(ours, theirs)


def _denial(reading: Reading) -> Iterator[Difference]:
    """What one side denies, where neither they nor their articles tell other things."""
    pair, figures = reading.pair, reading.figures
    if figures.apart > figures.agreed or not (reading.kinship.close or pair.contained):
        return
    denial = find_denial(pair) or find_doubt(pair)
    if denial is not None:
        yield _difference(pair, "negation", *denial)


def _values(reading: Reading, *, one_report: bool) -> Iterator[Difference]:
    """What differs but for denials.

    Args:
        reading: Two statements.
        one_report: Whether the passages are one report, so that numbers and days count.
    """
    pair = reading.pair
    name = find_other_name(reading)
    dates = find_dates_apart(reading)
    amounts = find_amounts_apart(reading)
    if name is None and not dates and not amounts:
        yield from _opposite(reading)
    # Where more than one kind of value differs, they tell of two things.
    kinds = (name is not None) + bool(dates) + bool(amounts)
    if kinds > 1 and not pair.twin:
        return
    if name is not None:
        if not reading.figures.apart:
            yield _difference(pair, "name", *name)
        return
    if not one_report:
        return
    yield from (_difference(pair, "date", *spans) for spans in dates)
    if dates or not reading.of_two_times:
        yield from (_difference(pair, "number", *spans) for spans in amounts)


def _opposite(reading: Reading) -> Iterator[Difference]:
    """The words that say the contrary of each other, where no number or day differs."""
    pair = reading.pair
    if not (opposite := find_opposite(reading)):
        return
    beside = [
        [*(day.span for day in side), span]
        for side, span in zip(reading.days, opposite, strict=True)
    ]
    if pair.twin or not pair.opposed((beside[0], beside[1])):
        yield _difference(pair, "negation", *opposite)


def _difference(
    pair: StatementPair, kind: DifferenceKind, one: Span | None, two: Span | None
) -> Difference:
    left = pair.left.text[one.start : one.end] if one else ""
    right = pair.right.text[two.start : two.end] if two else ""
    return Difference(kind, left, right)
