"""What stands before a person's name: honorifics, ranks, offices; and pet names.

All words are lower-cased and without a final full stop.
"""

from __future__ import annotations

from typing import Final

from corpus.words.tables import read_rows, read_table

_TABLE: Final = read_table("titles")

HONORIFICS: Final = _TABLE["honorifics"]
"""They belong to a name and to no office."""

MEN: Final = _TABLE["men"]
"""Honorifics and offices of men."""

WOMEN: Final = _TABLE["women"]
"""Honorifics and offices of women."""

KINSMEN: Final = _TABLE["men of a family"]
"""What a man is to somebody."""

KINSWOMEN: Final = _TABLE["women of a family"]
"""What a woman is to somebody."""

RANKS: Final = _TABLE["ranks"]
"""Of armies and police."""

OFFICES: Final = _TABLE["offices"]
"""Nouns that name an office, a trade or a part somebody plays."""

TITLES: Final = HONORIFICS | RANKS | OFFICES

SHORT_TITLES: Final = {row[0]: row[1] for row in read_rows("short_titles")}
"""Title cut short, without its full stop, to the title in full."""

SHOUTED_TITLES: Final = frozenset(short for short in SHORT_TITLES if short.isupper())
"""Titles in capitals; in other letters they are other words."""

BEFORE_SURNAME: Final = HONORIFICS | RANKS | _TABLE["before a surname"]
"""Titles after which one word is enough to make a name."""

ROLE_MODIFIERS: Final = _TABLE["modifiers"]
"""Words that may stand between or before the nouns of an office."""

NAME_PARTICLES: Final = _TABLE["particles"]
"""Lower-case words inside a person's name."""

NAME_SUFFIXES: Final = _TABLE["suffixes"]

NICKNAMES: Final = {
    pet: given for given, pets in read_rows("nicknames") for pet in pets.split("|")
}
"""Pet name or other spelling to the given name."""
