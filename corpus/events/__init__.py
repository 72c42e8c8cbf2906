"""Dates and dated events of articles."""

from corpus.events.dates import find_dates
from corpus.events.find import find_events

__all__ = ["find_dates", "find_events"]
