"""Words that tell whether a clause speaks of what was or of what is to come."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE = read_table("tenses")

PAST: Final = _TABLE["past"]
"""Finite forms of the past (and `been`) that do not end in -ed."""
FUTURE: Final = _TABLE["future"]
"""Words of what is to come, wherever they stand in a clause."""
NEARBY_FUTURE: Final = _TABLE["nearby_future"]
"""Words of what is to come when they stand right before a date."""
INFINITIVES_AHEAD: Final = _TABLE["infinitives_ahead"]
"""After `to`, acts that a date next to them puts in the future."""
AUXILIARIES: Final = _TABLE["auxiliaries"]
"""With a participle or `to` they tell of what is done or is to be."""
STATES: Final = _TABLE["states"]
"""Forms of the past that are as often another tense or a noun."""
NOT_PAST: Final = _TABLE["not_past"]
"""Words in -ed that are no verbs of the past, or rarely."""
MODALS: Final = _TABLE["modals"]
"""With them a thing is possible, due or supposed."""
GOING_ON: Final = _TABLE["going_on"]
"""Words of what happens on several days."""
AHEAD_BEFORE_TO: Final = _TABLE["ahead_before_to"]
"""What looks ahead where `to` follows: rain was forecast to ease."""
PARTICIPLES: Final = _TABLE["participles"]
"""Those of the passive that are not formed as the past is, or are no past alone."""
