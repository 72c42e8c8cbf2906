"""Dates of a text that is published on a Saturday."""

from __future__ import annotations

import datetime as dt

from corpus.dates.tagging import tag_dates

SATURDAY = dt.date(2022, 1, 8)


def values(text: str, published: dt.date | None = SATURDAY) -> dict[str, str | None]:
    return {m.text: m.value for m in tag_dates(text, published)}
