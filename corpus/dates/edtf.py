"""Dates as Extended Date/Time Format strings (ISO 8601-2), and back to days."""

from __future__ import annotations

import datetime as dt
import re

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")

ONE_DAY = dt.timedelta(1)


def year_value(year: int) -> str | None:
    """`2022`; `None` outside the years 1 to 9999."""
    return f"{year:04}" if 1 <= year <= 9999 else None


def month_value(year: int, month: int) -> str:
    """`2022-01`; also a season, quarter or half by its EDTF number, 21 to 41."""
    return f"{year:04}-{month:02}"


def week_value(day: dt.date) -> str:
    """The week a day lies in, as the interval from Monday to Sunday."""
    monday = day - ONE_DAY * day.weekday()
    return interval_value(monday, monday + 6 * ONE_DAY)


def weekend_value(day: dt.date) -> str:
    """Saturday and Sunday of the week a day lies in."""
    saturday = day + ONE_DAY * (5 - day.weekday())
    return interval_value(saturday, saturday + ONE_DAY)


def interval_value(first: dt.date, last: dt.date) -> str:
    """`2022-01-05/2022-01-09`."""
    return f"{first.isoformat()}/{last.isoformat()}"


def quarter_of(day: dt.date) -> int:
    """The number EDTF gives to the quarter a day lies in, 33 to 36."""
    return 33 + (day.month - 1) // 3


def shift_months(day: dt.date, months: int) -> tuple[int, int]:
    """Year and month so many months after (before, if negative) a day's own."""
    count = day.year * 12 + day.month - 1 + months
    return count // 12, count % 12 + 1


def day_in(value: str | None) -> dt.date | None:
    """The day of a day-level value (`2022-01-05`, `2022-01-05T10:30`), else `None`."""
    if value is None or "/" in value or not _DAY.match(value):
        return None
    return dt.date.fromisoformat(value[:10])


def is_month(value: str) -> bool:
    """Whether a value is a month, not a season, quarter or half."""
    return _MONTH.fullmatch(value) is not None
