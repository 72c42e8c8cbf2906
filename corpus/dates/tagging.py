"""The dates a text speaks of, resolved against the day it speaks from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.dates.abroad.lexicon import is_read
from corpus.dates.explicit import explicit_dates
from corpus.dates.finding import find_phrases
from corpus.dates.nouns.figures import NumericDay, WholeDate
from corpus.dates.phrases import Phrase
from corpus.dates.setting import UNRESOLVED, Meaning, Resolution, Setting
from corpus.models import DateMention
from corpus.stopping import checked
from corpus.texts import Span


@dataclass(frozen=True, slots=True)
class Tag:
    """An expression of time, what it says, and the date it stands for."""

    mention: DateMention
    meaning: Meaning


def tag_dates(
    text: str,
    published: dt.date | None,
    borrowed: dt.date | None = None,
    language: str | None = None,
) -> list[DateMention]:
    """Find the expressions of time in a text and resolve them.

    Args:
        text: An article's text.
        published: The day it speaks from; without it what depends on that day
            is found but keeps `None` for its value.
        borrowed: Where the article has no date, a day that others about the same
            have: `January 2` takes the year that puts it near.
        language: ISO 639-1; `None` counts as English. Dates written out with their
            year are found in any language.

    Returns:
        Dates in reading order, none overlapping another. A length of time
        (`three weeks`) is no date.
    """
    return [tag.mention for tag in read_dates(text, published, borrowed, language)]


def read_dates(
    text: str,
    published: dt.date | None,
    borrowed: dt.date | None,
    language: str | None,
) -> list[Tag]:
    """Find what `tag_dates` finds, together with what the words say."""
    tags = list(_read(text, published, borrowed, language))
    if language in (None, "en"):
        return tags
    written = [
        Tag(_written_out(text, span, day), WholeDate(day))
        for span, day in explicit_dates(text, month_first=False)
    ]
    # What is known of the language goes first.
    first, second = (tags, written) if is_read(language) else (written, tags)
    inside = {at for tag in first for at in _places(tag.mention)}
    apart = [tag for tag in second if inside.isdisjoint(_places(tag.mention))]
    return sorted([*first, *apart], key=lambda tag: tag.mention.start)


def _written_out(text: str, span: Span, day: dt.date) -> DateMention:
    words = text[span.start : span.end]
    return DateMention(span.start, span.end, words, day.isoformat(), "explicit")


def _places(mention: DateMention) -> range:
    return range(mention.start, mention.end)


def _read(
    text: str,
    published: dt.date | None,
    borrowed: dt.date | None,
    language: str | None,
) -> Iterator[Tag]:
    found = _phrases(text, language)
    if not found:
        return
    month_first = _month_first([meaning for _, meaning in found])
    setting = Setting(published, found[0][0], borrowed, month_first=month_first)
    for phrase, meaning in checked(found, 50):
        setting.phrase = phrase
        resolution = _resolve(meaning, setting)
        if resolution is not None:
            setting.advance(resolution)
            yield Tag(_mention(phrase, resolution), meaning)


@lru_cache(maxsize=1)
def _phrases(text: str, language: str | None) -> tuple[tuple[Phrase, Meaning], ...]:
    # One text is read twice in a row: with a borrowed day, and without one.
    return tuple(find_phrases(text, language))


def _resolve(meaning: Meaning, setting: Setting) -> Resolution | None:
    """What is meant; `tomorrow` of the calendar's last day is unresolved."""
    try:
        return meaning.resolve(setting)
    except (OverflowError, ValueError):
        return UNRESOLVED


def _mention(phrase: Phrase, resolution: Resolution) -> DateMention:
    return DateMention(
        phrase.start,
        phrase.end,
        phrase.tokens.text[phrase.start : phrase.end],
        resolution.value,
        resolution.basis,
        resolution.doubt,
    )


def _month_first(meanings: Sequence[Meaning]) -> bool | None:
    """Whether an article writes the month first; `None` if no date of it tells."""
    figures = [meaning for meaning in meanings if isinstance(meaning, NumericDay)]
    day_first = sum(date.first > 12 for date in figures)
    month_first = sum(date.second > 12 for date in figures)
    return None if day_first == month_first else month_first > day_first
