"""Words that open a clause inside a sentence."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

CLAUSE_OPENERS: Final = frozenset[str]().union(*read_table("clauses").values())
"""Lower-cased, of all languages in the table."""
