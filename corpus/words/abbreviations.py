"""Words that end in a full stop without ending a sentence, and whether one does.

All lower-cased, without the final stop; inner stops stay (`u.s`, `z.b`).
"""

from __future__ import annotations

import re
from typing import Final

from corpus.words.calendar import MONTHS
from corpus.words.calendar_abroad import months_abroad, weekdays_abroad
from corpus.words.stop_words import STOP_WORDS
from corpus.words.tables import read_table

_TABLE = read_table("abbreviations")

BEFORE_A_NAME: Final = _TABLE["before a name"]
"""A name or another word of the same sentence always follows."""

_BEFORE_A_NUMBER: Final = _TABLE["before a number"]
"""Only a number makes them abbreviations; "No. He said" is two sentences."""

_MAY_END: Final = _TABLE["may end"]
"""A sentence may end here; it does where a word that opens sentences follows."""

_STATES: Final = _TABLE["states"]
"""They may end a sentence as well; in small letters most are other words."""

_ABBREVIATIONS: Final = BEFORE_A_NAME | _BEFORE_A_NUMBER | _MAY_END | _STATES

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_WORD_BEFORE = re.compile(r"(?<!\w)(\w{2,12}),?\s\Z")
_BEFORE_AN_ORDER = frozenset(
    {
        "am",
        "vom",
        "zum",
        "zur",
        "bis",
        "dem",
        "den",
        "der",
        "des",
        "im",
        "ab",
        "seit",
        "das",
    }
)
"""Words of German before a number that tells which, not how many."""
_FIGURES_OF_A_DAY = 2
_LOOK_BACK = 14
_STARTERS = frozenset(
    word for words in STOP_WORDS.values() for word in words if len(word) > 1
)


def abbreviates(text: str, dot: int, following: int, end: int) -> bool:
    """Whether a full stop belongs to the word before it and ends no sentence.

    Args:
        text: The text around it.
        dot: Where it stands.
        following: Where the next word begins.
        end: Where the text ends that may be looked at.
    """
    first = _word_before(text, dot)
    word = text[first:dot].lower()
    if word.isalpha() and len(word) > 1 and word not in _ABBREVIATIONS:
        return False
    if word.isdecimal():
        return len(word) <= _FIGURES_OF_A_DAY and _counts_days(
            text, first, following, end
        )
    if word in BEFORE_A_NAME:
        return True
    if word in _BEFORE_A_NUMBER:
        return following < end and text[following].isdigit()
    if word in _STATES:
        if not _is_state(text, first):
            return False
    elif word not in _MAY_END and not _is_initials(word):
        return False
    opening = _WORD.match(text, following, min(end, following + 40))
    return opening is not None and not _opens(opening)


def _word_before(text: str, dot: int) -> int:
    """Where the word begins that stands before a full stop, inner stops included."""
    farthest = max(0, dot - _LOOK_BACK)
    first = max(farthest, text.rfind(" ", farthest, dot) + 1)
    if text[first:dot].isalpha():  # as nearly always, and sooner told
        return first
    first = dot
    while first > farthest and (text[first - 1].isalnum() or text[first - 1] in ".-"):
        first -= 1
    return first


def _counts_days(text: str, first: int, following: int, end: int) -> bool:
    """Whether a number is one of an order, as German has it: `am 14. Mai`."""
    after = _WORD.match(text, following, min(end, following + 40))
    month = after.group().lower() if after else ""
    if month in months_abroad() and month not in MONTHS:
        return True
    before = _WORD_BEFORE.search(text[max(0, first - _LOOK_BACK) : first])
    word = before[1].lower() if before else ""
    if after is None or _opens(after):
        return False
    return word in _BEFORE_AN_ORDER or (word in weekdays_abroad() and month in MONTHS)


def _opens(word: re.Match[str]) -> bool:
    """Whether a word opens sentences; "Sen." is one in Turkish, without its stop."""
    lower = word.group().lower()
    is_title = lower in BEFORE_A_NAME and word.string.startswith(".", word.end())
    return lower in _STARTERS and not is_title


def _is_state(text: str, first: int) -> bool:
    """Whether a state is meant: not "fell ill.", nor the end of a name, "Ann Penn."."""
    before = text[max(0, first - _LOOK_BACK) : first].split()
    named = bool(before) and before[-1][0].isupper() and before[-1][-1].isalnum()
    return text[first].isupper() and not named


def _is_initials(word: str) -> bool:
    if len(word) > 1 and word[1] != ".":
        return False
    return all(len(part) == 1 and part.isalpha() for part in word.split("."))
