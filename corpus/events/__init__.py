"""Dates and dated events of articles."""

from corpus.events.dates import find_dates

__all__ = ["find_dates"]
