"""The dates a text speaks of, resolved against the day it speaks from."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from corpus.dates.finding import find_phrases
from corpus.dates.nouns.calendar_dates import NumericDay
from corpus.dates.phrases import Phrase
from corpus.dates.setting import Meaning, Reading, Setting
from corpus.models import DateMention


def tag_dates(text: str, published: dt.date | None) -> list[DateMention]:
    """Find the expressions of time in a text and resolve them.

    Args:
        text: An article's text.
        published: The day it speaks from; without it what depends on that day
            is found but keeps `None` for its value.

    Returns:
        Dates in reading order, none overlapping another. A length of time
        (`three weeks`) is no date.
    """
    found = list(find_phrases(text))
    month_first = _month_first([meaning for _, meaning in found])
    setting: Setting | None = None
    mentions: list[DateMention] = []
    for phrase, meaning in found:
        if setting is None:
            setting = Setting(published, phrase, month_first=month_first)
        setting = replace(setting, phrase=phrase)
        reading = meaning.resolve(setting)
        if reading is not None:
            setting.advance(reading)
            mentions.append(_mention(text, phrase, reading))
    return mentions


def _mention(text: str, phrase: Phrase, reading: Reading) -> DateMention:
    return DateMention(
        phrase.start,
        phrase.end,
        text[phrase.start : phrase.end],
        reading.value,
        reading.basis,
        reading.doubt,
    )


def _month_first(meanings: list[Meaning]) -> bool:
    """Whether an article writes the month first, by those of its dates that tell."""
    slashed = [m for m in meanings if isinstance(m, NumericDay) and m.sign != "."]
    day_first = sum(m.first > 12 for m in slashed)
    return day_first <= sum(m.second > 12 for m in slashed) or not slashed
