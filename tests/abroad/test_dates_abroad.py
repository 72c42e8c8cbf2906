"""Expressions of time in fifteen languages, and what merely looks like one."""

from __future__ import annotations

import datetime as dt
from itertools import takewhile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.dates.tagging import tag_dates
from corpus.words.calendar import MONTHS, WEEKDAYS
from corpus.words.calendar_abroad import expressions, months_abroad

_PUBLISHED = dt.date(2027, 3, 10)
"""A Wednesday."""
_FILE = Path(__file__).parent / "dates.txt"


def _cases() -> list[tuple[str, str, list[str]]]:
    lines = iter(_FILE.read_text(encoding="utf-8").splitlines())
    return [
        (heading.strip("[]"), next(lines), list(takewhile(bool, lines)))
        for heading in lines
    ]


CASES = _cases()
LANGUAGES = [language for language, _, _ in CASES]


@pytest.mark.parametrize(("language", "text", "wanted"), CASES, ids=LANGUAGES)
def test_expressions_of_time_are_found_and_resolved(
    language: str, text: str, wanted: list[str]
) -> None:
    found = tag_dates(text, _PUBLISHED, language=language)
    assert [f"{date.text} = {date.value}" for date in found] == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_day_of_publication_no_day_is_invented(language: str) -> None:
    text = next(text for known, text, _ in CASES if known == language)
    bases = {date.basis for date in tag_dates(text, None, language=language)}
    assert "publication" not in bases


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_all_weekdays_and_days_around_today(language: str) -> None:
    entries = expressions(language)
    assert entries.keys() >= WEEKDAYS.keys() | {"-2", "-1", "0", "+1", "+2"}
    names = MONTHS.keys() & entries.keys()
    assert language in ("zh", "ja") or {MONTHS[name] for name in names} == set(
        range(1, 13)
    )


@pytest.mark.parametrize("language", LANGUAGES)
@given(data=st.data())
@settings(max_examples=15, deadline=None)
def test_any_text_is_read_and_spans_lie_in_it_in_order(
    language: str, data: st.DataObject
) -> None:
    forms = [form for forms in expressions(language).values() for form in forms]
    word = st.sampled_from([*forms, "3", "31.", "2027", "–", "„", "’", "\n", "①", "İ"])
    text = data.draw(st.sampled_from(["", " "])).join(data.draw(st.lists(word)))
    places = [0]
    for date in tag_dates(text, _PUBLISHED, language=language):
        assert text[date.start : date.end] == date.text
        places += [date.start, date.end]
    assert places == sorted(places)


def test_a_month_of_two_languages_is_one_month() -> None:
    shared = MONTHS.keys() & months_abroad().keys()
    assert all(MONTHS[name] == months_abroad()[name] for name in shared)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_text_without_spaces_takes_no_long_time(language: str) -> None:
    assert tag_dates("上" * 200_000, _PUBLISHED, language=language) == []
    assert tag_dates("a1" * 100_000, _PUBLISHED, language=language) == []
