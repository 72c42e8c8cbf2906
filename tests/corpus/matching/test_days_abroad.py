"""Days and months are read by the names of the articles' language."""

from __future__ import annotations

import pytest

from corpus.matching.disagreement.dates.days import find_days
from corpus.matching.disagreement.statements import statements_of
from corpus.matching.judging import judge


@pytest.mark.parametrize(
    ("language", "text", "weekday", "date"),
    [
        ("nl", "De raad vergaderde maandag in Tarn.", 0, None),
        ("pl", "Rada zebrała się we wtorek w Tarn.", 1, None),
        ("sv", "Rådet möttes den 3 mars i Tarn.", None, (3, 3)),
        ("ar", "اجتمع المجلس في 3 مارس في تارن.", None, (3, 3)),
        ("de", "Der Rat tagte am 3. März in Tarn.", None, (3, 3)),
        ("cs", "Rada se sešla v Tarnu.", None, None),
    ],
)
def test_days_have_the_names_of_their_language(
    language: str, text: str, weekday: int | None, date: tuple[int, int] | None
) -> None:
    found = [
        (day.weekday, day.date) for day in find_days(*statements_of(text, language))
    ]
    assert found == ([] if weekday is None and date is None else [(weekday, date)])


def test_the_day_of_one_statement_contradicts_another_day_of_the_same() -> None:
    said = "Burgemeester Vera Holm maakte haar vertrek uit Tarn {} bekend in de raad."
    one, two = (said.format(day) for day in ("maandag", "donderdag"))
    kind, differs = judge(one, two, language="nl")
    assert (kind, [(d.left, d.right) for d in differs]) == (
        "conflict",
        [("maandag", "donderdag")],
    )
