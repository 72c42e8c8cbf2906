"""News agencies, and the words that credit them."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE = read_table("agencies")

AGENCIES: Final = _TABLE["agencies"]
"""Single words of their names and their acronyms, lower-cased."""

CREDITS: Final = _TABLE["credits"]
"""Words before a colon and whoever is credited, lower-cased."""

OF_PICTURES: Final = _TABLE["of pictures"]
"""Agencies of pictures, and words beside their names."""
