"""Counts, lists and dates as they are said in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from corpus.counting import counted, listed, noun_of
from corpus.dates.extent import days_of
from corpus.export.citing import day
from corpus.timeline import spoken_date, spoken_year

Paragraph = list[str]
"""Statements that belong together, a line each."""


def so_many(number: int, one: str, many: str = "") -> str:
    """A number and its noun as a sentence has them: `1 match`, `no dates`."""
    return counted(number, one, many) if number else f"no {noun_of(0, one, many)}"


def times(number: int) -> str:
    """How often: `once`, `twice`, `3 times`."""
    return {1: "once", 2: "twice"}.get(number, f"{number:,} times")


def articles(numbers: Sequence[int]) -> str:
    """Articles by their numbers: `article 3`, `articles 1 and 2`."""
    return f"{noun_of(len(numbers), 'article')} {listed(numbers)}"


def sentence(words: str) -> str:
    """Words with a capital at the beginning and a full stop at the end."""
    return f"{words[:1].upper()}{words[1:]}{'' if words[-1:] in '.?!…' else '.'}"


def unbroken(text: str) -> str:
    """A text on one line, with its words unchanged."""
    return " ".join(text.split())


def date_in_words(value: str | None) -> str:
    """An EDTF date with its year: `6 May 2022, 10:30`, `winter 2022`.

    What cannot be read stays as it is written.
    """
    if not value:
        return "no date"
    return " to ".join(_part_in_words(part) for part in value.split("/"))


def _part_in_words(value: str) -> str:
    days = days_of(value)
    if days is None:
        return value or "open"
    date, _, time = value.partition("T")
    if len(date) == len("2022-05-06") and days.year > 0:
        said = day(dt.date.fromisoformat(date))
        return f"{said}, {time}" if time else said
    within = "-" in date[1:]
    return (
        f"{spoken_date(date)} {spoken_year(days.year)}" if within else spoken_date(date)
    )
