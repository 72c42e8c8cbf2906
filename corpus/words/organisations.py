"""Words that name organisations: heads, company endings, well-known acronyms.

All words are lower-cased and without a final full stop.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from corpus.words.tables import read_lines, read_rows, read_table

_TABLE: Final = read_table("organisations")

HEADS: Final = _TABLE["heads"]
"""Nouns that end the name of an organisation."""

OPENING_HEADS: Final = _TABLE["opening heads"]
"""Heads that go on with `of` or `for`: Ministry of Trade."""

BODY_NOUNS: Final = _TABLE["body nouns"]
"""Nouns that tell what kind of organisation a name beside them is."""

PAPERS: Final = _TABLE["papers"]
"""Last words of newspapers' names, by which alone one that was named is called."""

NO_ACTORS: Final = _TABLE["no actors"]
"""Nouns that end the name of a law, a work, a prize, a happening: of no actor."""

MANY_HEADS: Final = (
    frozenset(
        head[:-1] + "ies" if head.endswith("y") else head + "s"
        for head in _TABLE["opening heads"]
    )
    - HEADS
)
"""Heads in the plural: `the Security Councils` are no one organisation."""

TOPIC_HEADS: Final = _TABLE["topic heads"]
"""Heads that go on with `on`: Committee on Fisheries."""

COMPANY_ENDINGS: Final = _TABLE["company endings"]
"""Endings that a company's name is given with or without."""

_VAGUE: Final = _TABLE["vague"]
"""Words that one form of an organisation's name has and another leaves out."""

LOOSE: Final = _TABLE["loose"] | _VAGUE | COMPANY_ENDINGS
"""Words that do not tell two organisations of one set of articles apart."""

EVERYWHERE: Final = _TABLE["everywhere"]
"""Words of organisations that every country has."""


@cache
def bodies() -> frozenset[str]:
    """Names of well-known companies, airlines, teams, media, parties and groups.

    `tests/bench/words/make_bodies.py` makes `bodies.txt`; `well_known.txt` is by hand.
    """
    listed = {line for line in read_lines("well_known") if line[0] != "#"}
    return read_lines("bodies") | listed


ACRONYMS: Final = {short: long or short for short, long in read_rows("acronyms")}
"""Acronyms known without a definition, to what they stand for, or to themselves."""

SEATS: Final = frozenset({"White House", "Kremlin", "Pentagon", "Downing Street"})
"""Buildings that speak: in news they are institutions."""
