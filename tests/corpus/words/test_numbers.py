"""Numbers are read as a reader reads them."""

from __future__ import annotations

import pytest

from corpus.words.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2.5 thousand people", [(2500, "peopl")]),
        ("2,500 people", [(2500, "peopl")]),
        ("twenty-five men", [(25, "men")]),
        ("$2.5 billion", [(2.5e9, "dollar")]),
        ("90 per cent, 12,5 Prozent", [(90, "percent"), (12.5, "percent")]),
        ("from 60 to 120 crowns", [(60, "to"), (120, "crown")]),
        ("1.234.567 tons", [(1234567, "tons")]),
        ("at 10:30 a 12-year-old won 3-1 with B52s", [(12.0, "year")]),
        ("1.2.3.4 and 5", [(5, "")]),
        ("2 ½ years, .85 cent", [(2.5, "years"), (0.85, "cent")]),
        ("3 million euros", [(3e6, "euro")]),
    ],
)
def test_numbers_and_what_they_count(
    text: str, expected: list[tuple[float, str]]
) -> None:
    assert [(q.value, q.unit) for q in find_quantities(text)] == expected
