"""Numbers that grow contradict no other day; a doubtful conflict says why."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from corpus.article import Article
from corpus.kinds import Flag
from corpus.matching import match_pair
from corpus.models import Group, Match

FRIDAY = dt.date(2022, 5, 6)
BESIDE = (
    "The ferry Alba sank on its way from Orlo to the island of Varn in a storm. "
    "Captain Edda Moor had warned the owners of a leak in the hull. "
)
TOLL = "The sinking of the ferry Alba killed {} passengers, the port of Orlo said."

_GERMAN = (
    "Die Fähre Alba war am Abend bei Sturm auf dem Weg nach Orlo und der Insel Varn."
)


def match(left: str, right: str, days: int) -> Match:
    """The match of two sentences of articles so many days apart."""
    first = Article.from_text(BESIDE + left, id="a", published=FRIDAY)
    later = FRIDAY + dt.timedelta(days)
    second = Article.from_text(BESIDE + right, id="b", published=later)
    return next(
        found
        for found in match_pair(first, second)
        if min(found.left.end, found.right.end) > len(BESIDE)
    )


def test_a_toll_of_another_day_is_told_with_both_values_and_is_no_conflict() -> None:
    found = match(TOLL.format(12), TOLL.format(20), days=3)
    assert found.kind != "conflict"
    assert [(d.left, d.right) for d in found.differs] == [
        ("12 passengers", "20 passengers")
    ]
    assert Flag.DAYS in found.flags


def test_a_toll_that_falls_from_one_report_to_the_next_is_a_conflict() -> None:
    found = match(TOLL.format(20), TOLL.format(12), days=3)
    assert found.kind == "conflict"
    assert found.flags == {"days"}


def test_a_toll_grows_from_day_to_day_in_other_languages_too() -> None:
    toll = "Nach dem Untergang der Fähre Alba vor Orlo sind {} Menschen tot."
    sides = toll.format("zwölf"), toll.format("zwanzig")
    first, second = (
        Article.from_text(f"{_GERMAN} {side}", id=side, published=day)
        for side, day in zip(sides, (FRIDAY, FRIDAY + dt.timedelta(3)), strict=True)
    )
    (found,) = (m for m in match_pair(first, second) if m.differs)
    assert found.kind != "conflict"
    assert Flag.DAYS in found.flags


@pytest.mark.parametrize(("days", "flags"), [(0, set[str]()), (1, {"days"})])
def test_a_toll_of_about_the_same_day_conflicts_and_a_day_between_is_told(
    days: int, flags: set[str]
) -> None:
    found = match(TOLL.format(12), TOLL.format(20), days)
    assert found.kind == "conflict"
    assert found.flags == flags


def test_a_toll_may_have_grown_though_the_day_of_its_event_is_named() -> None:
    toll = "On 4 May the storm killed {} passengers of the ferry Alba off Orlo."
    assert match(toll.format(12), toll.format(20), days=30).kind != "conflict"
    assert match(toll.format(20), toll.format(12), days=30).kind == "conflict"


def test_what_does_not_change_conflicts_whenever_it_is_printed() -> None:
    length = "The ferry Alba, which Captain Edda Moor led, was {} metres long."
    assert match(length.format(12), length.format(20), days=30).kind == "conflict"


def test_a_conflict_of_articles_that_name_others_says_so() -> None:
    long = (
        "Weavers, coopers and smiths opened a hall of crafts beneath the old granary. "
        "Lanterns burned, barrels rolled, and apprentices carved oak under Hale Quist. "
        "Hale Quist tasted cider; Quist painted tiles, and slept in barns near Quist."
    )
    other = (
        "A choir from Tasmin rehearses hymns on Sundays, taught by Bruna Feld. "
        "Lemons froze, bakers raised wages, and beekeepers lost forty hives. "
        "Bruna Feld teaches chess again; Feld mends maps and lends violins to Feld."
    )
    ours, theirs = TOLL.format(12), TOLL.format(20)
    articles = (
        Article.from_text(f"{ours} {long}", id="a"),
        Article.from_text(f"{theirs} {other}", id="b"),
    )
    (apart,) = match_pair(*articles)
    assert apart.kind == "conflict"
    assert Flag.APART in apart.flags
    assert Flag.APART not in match(ours, theirs, days=0).flags


def test_a_group_is_of_two_events_only_where_all_that_contradict_may_be() -> None:
    found = match(TOLL.format(12), TOLL.format(20), days=0)
    doubted = replace(found, flags=frozenset({"apart", "quote"}))
    both = Group(1, "conflict", 90, (found.left, found.right), (found, doubted))
    assert both.flags == ["quote"]
    assert replace(both, matches=(doubted,)).flags == ["apart", "quote"]
