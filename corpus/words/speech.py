"""Verbs of speech: the words that hand a quotation to its speaker."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE: Final = read_table("speech")

SPEECH_VERBS: Final = _TABLE["past"] | _TABLE["present"] | _TABLE["participles"]

OLD_SPEECH: Final = _TABLE["old"]
"""Those of stories and old prints."""

PLAIN_SPEECH: Final = _TABLE["plain"]
"""Verbs that take a person or an institution and hardly anything else."""

NAMING_VERBS: Final = _TABLE["naming"]
"""Verbs that bring in a few quoted words: they called it “a farce”."""

SPEECHES: Final = _TABLE["speeches"]
"""What is said or published: the day beside them is not the day of what is told."""
