"""How a passage is credited: outlet, title, date, source, place, hash."""

from __future__ import annotations

import datetime as dt
from pathlib import PurePath

from corpus.excerpts.models import QuotedPassage
from corpus.words.calendar import MONTH_NAMES

HOW_TO_CHECK = (
    "Characters are counted from 0 in the text that hexapla reads, without markup and "
    "hidden characters: `hexapla articles SOURCE --format json` prints it. The SHA-256 "
    "is that of the untouched source."
)
"""What somebody needs who wants to find a passage again; Markdown."""


def citation(passage: QuotedPassage) -> str:
    """A passage with its credit, to paste into a report."""
    return f"“{passage.quote}”\n— {credit(passage)}"


def credit(passage: QuotedPassage) -> str:
    """Who printed a passage, when and where, and how to prove it; one line."""
    title = f"“{passage.title}”" if passage.title else None
    date = day(passage.published) if passage.published else "no date"
    printed = ", ".join(part for part in (passage.outlet, title, date) if part)
    return f"{printed}. {passage.source}, {place(passage)}, SHA-256 {passage.sha256}"


def heading(passage: QuotedPassage) -> str:
    """What an article is called where there is room for one name."""
    return passage.outlet or passage.title or PurePath(passage.source).name


def place(passage: QuotedPassage) -> str:
    """The offsets of a passage, in words."""
    return f"characters {passage.start} to {passage.end}"


def day(date: dt.date) -> str:
    """A date that is read the same on both sides of the ocean: 6 May 2022."""
    return f"{date.day} {MONTH_NAMES[date.month]} {date.year}"
