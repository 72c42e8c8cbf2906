"""Nouns that tell whether the number or name before them is a date."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE = read_table("counted")

MEASURES: Final = _TABLE["measures"]
"""What is counted or measured: `2022 people` is no year."""
UNCOUNTED: Final = _TABLE["uncounted"]
"""Words in -s that a year may stand before: `the 2016 elections`, `in 1999 was`."""
HOLIDAY_COMPOUNDS: Final = _TABLE["holiday_compounds"]
"""What has its name from a holiday and no date: `Christmas tree`."""
BEFORE_A_YEAR: Final = _TABLE["before_a_year"] | {""}
"""What leads to a year, or stands between it and what does."""
BEFORE_AN_OLD_YEAR: Final = _TABLE["before_an_old_year"]
"""What leads to a year before 1600, and to a number that counts nothing."""
BEFORE_A_COUNT: Final = _TABLE["before_a_count"]
"""What leads to a number that says how many, how much or which."""
APPROXIMATE: Final = _TABLE["approximate"]
"""What makes a year or a number one of several that may be meant."""
BUSINESS: Final = _TABLE["business"]
"""Words beside which a quarter is of a year and not of a game."""
