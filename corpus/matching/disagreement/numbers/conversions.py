"""One amount told in two units: 30 miles and 50 kilometres, 86 degrees and 30."""

from __future__ import annotations

from functools import cache
from itertools import chain

from corpus.matching.disagreement.keys import key_of
from corpus.words.measured import CONVERSIONS

_DEGREES = key_of("degrees")
_CONVERTED = 0.05
"""Share of an amount that rounding may part it from the same in another unit."""
_ONE_HEAT = 2.0
"""Degrees Fahrenheit that rounding may part."""

Measured = tuple[float, frozenset[str]]
"""A number and the keys of the units that it may be of."""


def are_converted(one: Measured, two: Measured) -> bool:
    """Whether two numbers are one amount in two units."""
    if one[1].isdisjoint(_convertible()):
        return False
    if _DEGREES in one[1] & two[1]:
        return _one_heat(one[0], two[0]) or _one_heat(two[0], one[0])
    return _converts(one, two) or _converts(two, one)


def _converts(one: Measured, two: Measured) -> bool:
    return any(
        abs(one[0] * times - two[0]) <= _CONVERTED * two[0]
        for unit, other, times in _conversions()
        if unit in one[1] and other in two[1]
    )


@cache
def _conversions() -> tuple[tuple[str, str, float], ...]:
    return tuple((key_of(one), key_of(two), times) for one, two, times in CONVERSIONS)


@cache
def _convertible() -> frozenset[str]:
    """The units that others are told beside: few numbers are of one."""
    told = ((one, two) for one, two, _ in _conversions())
    return frozenset(chain([_DEGREES], *told))


def _one_heat(celsius: float, fahrenheit: float) -> bool:
    return abs(celsius * 9 / 5 + 32 - fahrenheit) <= _ONE_HEAT
