"""Two printed numbers agree where a reader takes them for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.words.quantities import find_quantities
from corpus.words.rounding import agree, bound_of


def printed(text: str) -> tuple[float, float, str]:
    (found,) = find_quantities(text)
    return found.value, found.grain, bound_of(text[: found.span.start].lower().split())


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("about 30 men", "31 men"),
        ("more than 200 men", "230 men"),
        ("nearly 5,000 men", "4,870 men"),
        ("no more than 40 men", "38 men"),
        ("7 million crowns", "7.1 million crowns"),
        ("2.9 percent", "2.86 percent"),
        ("4,000 cases", "4,156 cases"),
        ("247 billion", "247.7 billion"),
    ],
)
def test_a_rounded_or_hedged_number_agrees(one: str, two: str) -> None:
    assert agree(printed(one), printed(two))
    assert agree(printed(two), printed(one))


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("30 men", "31 men"),
        ("about 55 men", "some 57 men"),
        ("at least seven men", "at least nineteen men"),
        ("more than 34 billion", "33.4 billion"),
        ("no more than 4,000 men", "12,000 men"),
        ("2 million", "1.7 million"),
        ("5.8 pounds", "five pounds"),
    ],
)
def test_an_exact_number_agrees_with_no_other(one: str, two: str) -> None:
    assert not agree(printed(one), printed(two))
    assert not agree(printed(two), printed(one))


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_agreement_does_not_depend_on_the_order(one: int, two: int) -> None:
    left, right = printed(f"about {one} men"), printed(f"{two} men")
    assert agree(left, right) == agree(right, left)
