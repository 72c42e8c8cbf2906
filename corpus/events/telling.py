"""A passage that dates something, and all that an article dates."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from corpus.article import Article
from corpus.dates.edtf import day_in
from corpus.models import DateMention
from corpus.texts import Span
from corpus.words.calendar import WEEKDAYS


@dataclass(frozen=True, slots=True)
class Telling:
    """A passage of one article and the day it gives to what it tells."""

    article: Article
    sentence: Span
    passage: Span
    """The sentence, or its part that this date belongs to."""
    clause: Span
    """The part of the passage that holds the date and its verb."""
    mention: DateMention
    doubt: str | None
    wide: bool = False
    """Whether it tells a week, a month, a season or a year, and no day."""

    @property
    def day(self) -> dt.date | None:
        """The day told, the first of several; `None` where none is known."""
        if self.wide:
            return None
        return day_in((self.mention.value or "").partition("/")[0])

    @property
    def when(self) -> dt.date | str:
        """What tellings of one time have in common: its date, or else its name."""
        words = self.mention.text.lower().split()
        known = self.mention.value if self.wide else self.day
        return known or next((word for word in words if word in WEEKDAYS), "")


@dataclass(frozen=True, slots=True)
class Dated:
    """What one article dates."""

    dates: tuple[DateMention, ...]
    tellings: tuple[Telling, ...]
