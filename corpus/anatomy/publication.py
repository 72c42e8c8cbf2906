"""The day an article was published, where its text says so."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from corpus.anatomy.furniture import is_byline
from corpus.anatomy.headlines import names_outlet
from corpus.anatomy.lines import WORD, Sheet
from corpus.dates.explicit import explicit_dates
from corpus.texts import Span
from corpus.words.calendar import MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from corpus.words.calendar_abroad import weekdays_abroad
from corpus.words.mastheads import AROUND_DATES, PUBLISHED, UPDATED

_LONGEST = 140
"""Characters of a line that gives a date and little else."""
_SAMPLE = 20_000
"""Characters in which the order of day and month is looked for."""
_HEAD = 12
"""Lines from the top that may hold it."""

_PARTS = re.compile(r"\s*[·•|,;–—/()\[\]]\s*|\s-\s|\s{2,}")
_YEAR = re.compile(r"\d(?:[./-]\d\d?[./-]\d\d|(?<=1)[5-9]\d\d|(?<=2)0\d\d)")
"""Without that no date is written out in a line."""
_PARTING = re.compile(r"\s*(?:[-–—|:•·/(\[]|\.\s)")
_BEGINNING = re.compile(r"\s+[\"“«‘']?[^\W\d_]")
_TWO_SLASHES = re.compile(r"/\d\d?/\d")
_SLASHED = re.compile(r"(?<![\d/])(\d\d?)/(\d\d?)/(?:\d{4}|\d\d)(?![\d/])")
_NAMES = "|".join(name for name in MONTHS if len(name) > 3)
_DAY_NAME = re.compile(rf"\b\d\d?(?:st|[nr]?d|th)? (?:{_NAMES})\b", re.IGNORECASE)
_NAME_DAY = re.compile(rf"\b(?:{_NAMES}) \d\d?\b(?!:)", re.IGNORECASE)

_FAMILIAR = PUBLISHED | UPDATED | AROUND_DATES | WEEKDAYS.keys() | SHORT_WEEKDAYS.keys()

_ARTICLES = frozenset({"le", "il", "el", "den"})
"""Before a date written as such."""

# From the clearest to the least clear.
_BASES = ("label", "first lines", "text start", "dateline", "last lines", "update")


class Publication(NamedTuple):
    """A line that tells when, and perhaps by whom, the article was published."""

    day: dt.date
    basis: str
    """`label` or `update` by the words before it, else where the bare date stands."""
    line: int
    """Index of the line."""
    end: int
    """Offset in the text where the date and what belongs to it end."""
    names: tuple[str, ...] = ()
    """What the line says besides, apart from small words and authors."""


def find_publications(
    sheet: Sheet, marks: Mapping[int, str], *, month_first: bool | None
) -> list[Publication]:
    """Every line that may tell when the article was published, from the top.

    Args:
        sheet: The lines.
        marks: The lines known to be boilerplate.
        month_first: How `03/04/2022` is meant, as for `explicit_dates`.
    """
    places = _places(sheet, marks)
    found = [_read_line(sheet, index, bare, month_first) for index, bare in places]
    found += [_read_opening(sheet, month_first)] if sheet.lines else []
    return sorted(filter(None, found), key=lambda one: one.line)


def clearest(publications: Sequence[Publication]) -> Publication | None:
    """The one that says most clearly when the article was published, if one does.

    Above the story the nearest bare date counts; several different ones below it are
    those of other articles.
    """
    for basis in _BASES:
        same = [one for one in publications if one.basis == basis]
        if same and (basis != "last lines" or len({one.day for one in same}) == 1):
            return same[-1] if basis == "first lines" else same[0]
    return None


def _places(sheet: Sheet, marks: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """Lines near the story, and what a bare date there is called; empty if nothing."""
    for index in range(min(_HEAD, sheet.last + 1)):
        yield index, "first lines" if index < sheet.first else ""
    for index in range(sheet.last + 1, len(sheet.lines)):
        if marks.get(index) in ("related links", "teaser", "comments"):
            return
        yield index, "last lines"


def _read_line(
    sheet: Sheet, index: int, bare: str, month_first: bool | None
) -> Publication | None:
    """A line that holds a date and nothing but names and words that go with dates."""
    line = sheet.lines[index]
    dates = _dates(line.text, month_first) if len(line.text) <= _LONGEST else []
    if not dates:
        return None
    rest = _without(line.text, [span for span, _ in dates])
    names = [_name(piece) for piece in _PARTS.split(rest)]
    basis = _basis(rest, bare)
    told = tuple(filter(None, names))
    # `The Holm Echo, March 6` begins like `the other March 6`.
    is_adverbial = _is_adverbial(rest) and not any(map(names_outlet, told))
    if not basis or None in names or (basis == bare and is_adverbial):
        return None
    return Publication(dates[0][1], basis, index, line.end, told)


def _read_opening(sheet: Sheet, month_first: bool | None) -> Publication | None:
    """A date before the first words of the story, or in its dateline."""
    line = sheet.lines[sheet.first]
    dates = _dates(line.text[:_LONGEST], month_first)
    if not dates or _tells_by_days(sheet):
        return None
    span, day = dates[0]
    before, after = line.text[: span.start], line.text[span.end :]
    names = [_name(piece) for piece in _PARTS.split(before)]
    if None in names or len(names) > 4 or _is_adverbial(before):
        return None
    if any(names):  # a place: the dateline belongs to the story
        parted = _PARTING.match(after)
        return Publication(day, "dateline", sheet.first, line.start) if parted else None
    if not _PARTING.match(after) and not _begins(after):
        return None
    basis = _basis(before, "text start")
    return Publication(day, basis, sheet.first, line.start + span.end)


def _begins(text: str) -> bool:
    """Whether words follow that begin a sentence, instead of going on with one."""
    found = _BEGINNING.match(text)
    return bool(found) and not found[0][-1].islower()


def _dates(text: str, month_first: bool | None) -> list[tuple[Span, dt.date]]:
    if not _YEAR.search(text):
        return []
    return explicit_dates(text, month_first=month_first)


def _name(piece: str) -> str | None:
    """A name beside a date; empty where nothing stands, `None` for other words."""
    words = WORD.findall(piece)
    unknown = [word for word in words if not _is_familiar(word)]
    unknown = [word for word in unknown if not word[0].isdigit()]
    if not unknown or is_byline(piece):
        return ""
    is_name = len(words) <= 5 and all(word[0].isupper() for word in unknown)
    return piece.strip(" .:") if is_name else None


def _is_familiar(word: str) -> bool:
    """Whether a word goes with dates, in any language."""
    low = word.lower().rstrip(".")
    return low in _FAMILIAR or low in weekdays_abroad()


def _basis(around: str, bare: str) -> str:
    words = {word.lower() for word in WORD.findall(around)}
    if words & PUBLISHED:
        return "label"
    return "update" if words & UPDATED else bare


def _is_adverbial(text: str) -> bool:
    """Whether it begins like `on Monday`, which may be the time of anything.

    `Le 3 mars 2027` is how French writes a date.
    """
    first = WORD.match(text.lstrip())
    if first is None or text.strip(" |").lower() in _ARTICLES:
        return False
    return first[0].lower() in AROUND_DATES and not is_byline(text)


def _tells_by_days(sheet: Sheet) -> bool:
    """Whether more than one paragraph begins with a date, as in a chronicle."""
    dated = 0
    for index in sheet.paragraphs[:40]:
        dates = _dates(sheet.lines[index].text[:60], None)
        dated += bool(dates) and dates[0][0].start < 20
    return dated > 1


def _without(text: str, spans: list[Span]) -> str:
    for span in reversed(spans):
        text = f"{text[: span.start]} | {text[span.end :]}"
    return text


def is_month_first(text: str, language: str | None) -> bool | None:
    """How a text writes `03/04/2022`: `None` where it does not show.

    A number above twelve tells, and so does the order of the dates with a month's name.
    """
    text = text[:_SAMPLE]
    # Most slashes stand alone, and two are found sooner.
    found = _SLASHED.findall(text) if _TWO_SLASHES.search(text) else []
    numbers = [(int(one), int(two)) for one, two in found]
    if not numbers or language not in (None, "en"):
        return False if numbers else None
    if any(max(pair) > 12 for pair in numbers):
        return all(first <= 12 for first, _ in numbers)
    day_first, month_first = len(_DAY_NAME.findall(text)), len(_NAME_DAY.findall(text))
    return None if day_first == month_first else month_first > day_first
