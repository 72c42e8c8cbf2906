"""How a passage is credited: outlet, title, date, source, place, hash."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import PurePath

from corpus.excerpts.models import QuotedPassage
from corpus.kinds import flagged
from corpus.texts import Span
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
    proof = f"{passage.source}, {place(passage)}, SHA-256 {passage.sha256}"
    return f"{printed(passage)}. {proof}"


def printed(passage: QuotedPassage, written: Callable[[str], str] = str) -> str:
    """Outlet, title and date, as far as they are known.

    Args:
        passage: Whose article is credited.
        written: How somebody else's words are written where this goes.
    """
    outlet = written(passage.outlet) if passage.outlet else None
    title = f"“{written(passage.title)}”" if passage.title else None
    date = day(passage.published) if passage.published else "no date"
    return ", ".join(part for part in (outlet, title, date) if part)


def heading(passage: QuotedPassage) -> str:
    """What an article is called where there is room for one name."""
    return passage.outlet or passage.title or PurePath(passage.source).name


def place(passage: QuotedPassage | Span) -> str:
    """The offsets of a passage, in words."""
    return f"characters {passage.start} to {passage.end}"


def day(date: dt.date) -> str:
    """A date that is read the same on both sides of the ocean: 6 May 2022."""
    return f"{date.day} {MONTH_NAMES[date.month]} {date.year}"


def remark(flags: Iterable[str]) -> list[str]:
    """What flags say of a match, as one line; none without them."""
    said = ", ".join(flagged(flags))
    return [said[0].upper() + said[1:]] if said else []
