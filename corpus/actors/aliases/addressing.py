"""How a text addresses somebody: the titles before a name."""

from __future__ import annotations

import re

from corpus.actors.aliases.gender import gender_of_name, gender_of_titles
from corpus.words.titles import KINSMEN, KINSWOMEN, SHOUTED_TITLES, TITLES

_SPAN = 40
_WORD = re.compile(r"[^\W\d_][\w-]*\.?")
_KIN = re.compile(
    r"\b(?:his|her|their|my|our|whose|['’]s)\s(?:\w+\s)?"
    rf"({'|'.join(sorted(KINSMEN | KINSWOMEN, key=len, reverse=True))})"
    r",?\s\Z",
    re.IGNORECASE,
)


def titles_at(text: str, start: int, end: int) -> list[str]:
    """The titles right before a name or at its beginning, lower case."""
    before = text[max(0, start - _SPAN) : start]
    gap = len(before) - len(before.rstrip(" \u00a0"))
    words = _WORD.findall(re.split(r"[\n,;:!?()“”\"]", before)[-1]) if gap else []
    found: list[str] = []
    for word in reversed(words):
        low = word.lower().rstrip(".")
        known = low in TITLES and word[0].isupper()
        if not known and word not in SHOUTED_TITLES:
            break
        found.append(low)
    inside = (word.lower().rstrip(".") for word in text[start:end].split()[:-1])
    return [*found, *(word for word in inside if word in TITLES)]


def kinship_at(text: str, start: int) -> list[str]:
    """What the text says somebody is to another: `his wife, Robin Tell`."""
    found = _KIN.search(text, max(0, start - _SPAN), start)
    return [found[1].lower()] if found else []


def may_be_called(given: str, titles: frozenset[str]) -> bool:
    """Whether titles fit a given name: no `Mrs.` for a Robert."""
    told = gender_of_titles(titles)
    return told is None or gender_of_name(given) in (None, told)
