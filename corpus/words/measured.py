"""Words for what is measured and not counted, and for markets, whose prices pass."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE = read_table("measured")

MEASURES: Final = _TABLE["measures"]
"""Units of shares, sums and amounts: series of such numbers look alike."""
MARKETS: Final = _TABLE["markets"]
"""What is traded, and its indices."""
MOVES: Final = _TABLE["moves"]
"""What a report says that a price does."""
PRICED: Final = _TABLE["priced"]
"""How it says where a price is."""
REMEMBERED: Final = _TABLE["remembered"]
"""What tells that it is no price of the hour, but the last of a day, or a record."""
PERIODS: Final = _TABLE["periods"]
"""Units of time."""
WITHIN: Final = _TABLE["within"]
"""What makes a number of such units the time that a statement speaks of."""
RUNNING: Final = _TABLE["running"]
"""What is counted anew from day to day: the dead, arrests, acres burned."""
BEFORE_A_BASE: Final = _TABLE["base"]
"""What stands before a number that another is held against: up from 40."""
AFTER_A_BASE: Final = _TABLE["base after"]
"""What stands after it: 40 a week ago."""
CONVERSIONS: Final = tuple(
    (one, two, float(times))
    for one, two, times in (entry.split("=") for entry in sorted(_TABLE["conversions"]))
)
"""A unit, another, and how many of the other are one of it."""
