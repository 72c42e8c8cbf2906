"""Small words beside names in languages other than English."""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_table

_TABLE: Final = read_table("abroad")

PARTICLES: Final = _TABLE["particles"]
"""What stands between the parts of a name: `Ana de la Cruz`."""

SPEECH_ABROAD: Final = _TABLE["speech"]
"""Verbs that hand a quotation to its speaker; no English words among them."""

AUXILIARIES: Final = _TABLE["auxiliaries"]
"""What may stand before such a verb that comes before its subject."""

CLITICS: Final = _TABLE["clitics"]
"""Pronouns for whom something is said to, before such a verb: `lui répondit Hale`."""

SUBORDINATORS: Final = _TABLE["subordinators"]
"""What opens reported speech behind such a verb, or a short answer: `a dit que`."""

PRONOUNS_ABROAD: Final = _TABLE["pronouns"]
"""Of the third person, as subjects."""

ADDRESSING: Final = _TABLE["addressing"]
"""Behind who spoke, what leads to whom: `dit Hale à la presse`."""

FIRST_PERSONS: Final = read_table("persons")
"""By ISO 639-1: pronouns for those who speak, and for whom they speak to."""

NOUN_CAPITALS: Final = frozenset({"de", "lb"})
"""Languages, by ISO 639-1, that write every noun with a capital."""

WITHOUT_CAPITALS: Final = frozenset({"ar", "ja", "ko", "zh"})
"""Languages in whose script no capital tells a name; those that are read so far."""

WITHOUT_SPACES: Final = frozenset({"ja", "zh"})
"""Languages that write no space between words, nor between the parts of a name."""
