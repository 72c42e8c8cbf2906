"""Words that end in a full stop without ending a sentence.

All lower-cased, without the final stop; inner stops stay (`u.s`, `z.b`).
"""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE = read_table("abbreviations")

BEFORE_A_NAME: Final = _TABLE["before a name"]
"""A name or another word of the same sentence always follows."""

BEFORE_A_NUMBER: Final = _TABLE["before a number"]
"""Only a number makes them abbreviations; "No. He said" is two sentences."""

MAY_END: Final = _TABLE["may end"]
"""A sentence may end here; it does where a word that opens sentences follows."""
