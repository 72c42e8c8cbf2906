"""Words of time in other languages than English: months, weekdays, yesterday, ago."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import chain
from types import MappingProxyType
from typing import Final

from corpus.words.calendar import MONTHS, WEEKDAYS
from corpus.words.tables import read_groups

Entries = Mapping[str, tuple[str, ...]]
"""What an expression means, in English or in days from today, to its forms."""

NEAR_DAYS_ABROAD: Final = ("-2", "-1", "0", "+1", "+2")
"""Meanings of words like `yesterday` and `tomorrow`, in days from today."""
_NONE: Final[Entries] = MappingProxyType({})


@cache
def _table() -> Mapping[str, Entries]:
    return {
        language: MappingProxyType(dict(map(_entry, filter(None, lines))))
        for language, lines in read_groups("calendar_abroad").items()
    }


def _entry(line: str) -> tuple[str, tuple[str, ...]]:
    meaning, _, forms = line.partition(": ")
    return meaning, tuple(form.replace("_", " ") for form in forms.split())


def expressions(language: str | None) -> Entries:
    """The words of time of a language, lower-cased; none where it has no table.

    Args:
        language: ISO 639-1.
    """
    return _table().get(language or "", _NONE)


@cache
def months_abroad() -> Mapping[str, int]:
    """What the months are called in every language of the table, to 1 … 12."""
    found: dict[str, int] = {}
    for entries in _table().values():
        for name in MONTHS.keys() & entries.keys():
            found.update(dict.fromkeys(entries[name], MONTHS[name]))
    return MappingProxyType(found)


@cache
def weekdays_abroad() -> frozenset[str]:
    """What the days of the week are called in every language of the table."""
    return frozenset(
        chain.from_iterable(
            forms
            for entries in _table().values()
            for meaning, forms in entries.items()
            if meaning.endswith("day")
        )
    )


@cache
def _days_and_months(language: str) -> frozenset[str]:
    names = chain(MONTHS, WEEKDAYS, NEAR_DAYS_ABROAD)
    entries = expressions(language)
    return frozenset(chain.from_iterable(entries.get(name, ()) for name in names))


def is_of_time(word: str, language: str) -> bool:
    """Whether a word of a language is a day, a month, `yesterday` or `tomorrow`."""
    return word in _days_and_months(language)
