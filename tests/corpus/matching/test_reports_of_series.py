"""Days, months and numbers of statements that look alike in every report."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from corpus.matching.judging import judge

CONFLICTS = [
    (
        "In March the Orlo agency reported that nine barges sank off Varn.",
        "In May the Orlo agency reported that nine barges sank off Varn.",
        ("date", "March", "May"),
    ),
    (
        "One of the barges of Orlo was sunk off Varn by a storm in early July.",
        "One of the barges of Orlo was sunk off Varn by a storm in late July.",
        ("date", "early July", "late July"),
    ),
    (
        "The Varn treaty was signed at the Orlo castle on 14 March 2021.",
        "The Varn treaty was signed at the Orlo castle on 14 March 2022.",
        ("date", "14 March 2021", "14 March 2022"),
    ),
    (
        "The Alba served Orlo and Varn from March 2018 through May 2019 as a ferry.",
        "From March 2018 to May 2020 the Alba served Orlo and Varn as a ferry.",
        ("date", "May 2019", "May 2020"),
    ),
    (
        "The owner of the Alba, a 31-year-old diver, was fined in Orlo on Monday.",
        "The owner of the Alba, a diver of 37 years, was fined in Orlo on Monday.",
        ("number", "31-year", "37 years"),
    ),
    (
        "Dozens of sailors were hurt in the harbour of Orlo, the port of Varn said.",
        "Eight sailors were hurt in the harbour of Orlo, the port of Varn said.",
        ("number", "Dozens of sailors", "Eight sailors"),
    ),
    (
        "The mine at Orlo lost half of its workers, the union said.",
        "The mine at Orlo lost 75 percent of its workers, the union said.",
        ("number", "half", "75 percent"),
    ),
    (
        "At least 26 sailors were rescued from the ferry Alba, the port of Orlo said.",
        "In all 19 sailors were rescued from the ferry Alba, the port of Orlo said.",
        ("number", "26 sailors", "19 sailors"),
    ),
    (
        "Nine miners, four divers and twelve cooks were on the ferry Alba near Orlo.",
        "Nine miners, seven divers, twelve cooks, four dogs were on Alba near Orlo.",
        ("number", "four divers", "seven divers"),
    ),
]

NO_CONFLICTS = [
    # Bounds that hold the other number.
    (
        "At least 12 sailors were rescued from the ferry Alba, the port of Orlo said.",
        "In all 20 sailors were rescued from the ferry Alba, the port of Orlo said.",
    ),
    (
        "Hundreds of people marched through Orlo against the Varn toll on Monday.",
        "Some 400 people marched through Orlo against the Varn toll on Monday.",
    ),
    # Two weeks of one statistic, and one that holds itself against the other.
    (
        "Grain sales of 483,100 tonnes in Orlo were 11 percent above the week before.",
        "Grain sales of 240,500 tonnes in Orlo were 20 percent below the prior week.",
    ),
    (
        "The harvest in Orlo advanced to 20 percent, compared to 13 percent.",
        "The harvest in Orlo advanced to 13 percent, compared to 7 percent.",
    ),
    (
        "House prices in Orlo fell by 0.7 percent in December, the Varn bureau said.",
        "House prices in Orlo fell slightly in November, the Varn bureau said.",
    ),
    # Two parts of one whole, and two forecasters.
    (
        "Banks hold two-thirds of the debt of Varn, which is 8.1 billion dollars.",
        "Governments hold one-third of the debt of Varn, which is 8.1 billion dollars.",
    ),
    (
        "The bank of Orlo forecast that the output of Varn would grow by 4 percent.",
        "The ministry predicted that the output of Varn would grow by 2 percent.",
    ),
]


@pytest.mark.parametrize(("left", "right", "difference"), CONFLICTS)
def test_days_and_numbers_of_one_report_conflict(
    left: str, right: str, difference: tuple[str, str, str]
) -> None:
    kind, differs = judge(left, right)
    assert kind == "conflict"
    assert [(d.kind, d.left, d.right) for d in differs] == [difference]


@pytest.mark.parametrize("sides", NO_CONFLICTS)
def test_two_reports_of_a_series_are_no_conflict(sides: tuple[Any, ...]) -> None:
    assert judge(*sides)[0] != "conflict"
    assert judge(*sides[::-1])[0] != "conflict"


def test_weekdays_of_one_name_are_one_day_whenever_the_articles_are_of() -> None:
    told = "On Monday the council of Orlo gave up the toll of the port of Varn."
    days = dt.date(2022, 5, 6), dt.date(2022, 5, 10)
    assert judge(told, told.replace("gave up", "has given up"), days)[0] != "conflict"
