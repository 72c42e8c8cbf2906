"""Words that join the parts of an English sentence."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE: Final = read_table("joining")

ADVERBIAL: Final = _TABLE["adverbial"]
"""They open what leads up to a subject: `In the end, they left`."""
LEADS: Final = _TABLE["leads"]
"""They tie a clause to what stands before it, and can be left out with it."""
ADJUNCTS: Final = _TABLE["adjuncts"]
"""Before them a sentence may be cut and still say the same."""
BORDERS: Final = ADJUNCTS | _TABLE["borders"]
"""With them no phrase ends."""
RELATIVES: Final = _TABLE["relatives"]
LOOKING_BACK: Final = _TABLE["looking_back"]
"""Subjects that say nothing without what was said before."""
