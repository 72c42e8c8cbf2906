"""Small words beside names in languages other than English."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE: Final = read_table("abroad")

PARTICLES: Final = _TABLE["particles"]
"""What stands between the parts of a name: `Ana de la Cruz`."""

SPEECH_ABROAD: Final = _TABLE["speech"]
"""Verbs that hand a quotation to its speaker; no English words among them."""

BODY_HEADS: Final = _TABLE["heads"]
"""Nouns that name bodies, as names of several words hold them; lower-cased."""

AUXILIARIES: Final = _TABLE["auxiliaries"]
"""What may stand before such a verb that comes before its subject."""

NOUN_CAPITALS: Final = frozenset({"de", "lb"})
"""Languages, by ISO 639-1, that write every noun with a capital."""


def before_places(language: str) -> frozenset[str]:
    """What a language says before the name of a town one is in, and of hardly else."""
    return _TABLE.get(language, frozenset())
