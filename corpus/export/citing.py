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
"""How to find a passage again, as Markdown."""


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
        passage: A passage of the article to credit.
        written: Escapes words of others for the format they are written in.
    """
    outlet = written(passage.outlet) if passage.outlet else None
    title = f"“{written(passage.title)}”" if passage.title else None
    date = day(passage.published) if passage.published else "no date"
    return ", ".join(part for part in (outlet, title, date) if part)


def heading(passage: QuotedPassage) -> str:
    """The name of an article where there is room for only one."""
    return passage.outlet or passage.title or PurePath(passage.source).name


def place(passage: QuotedPassage | Span) -> str:
    """The offsets of a passage, in words."""
    return f"characters {passage.start} to {passage.end}"


def day(date: dt.date) -> str:
    """A date that is read the same everywhere: 6 May 2022."""
    return f"{date.day} {MONTH_NAMES[date.month]} {date.year}"


def remark(flags: Iterable[str]) -> list[str]:
    """What the flags of a match mean, as one line; no line without flags."""
    said = ", ".join(flagged(flags))
    return [said[0].upper() + said[1:]] if said else []
