"""Articles join a compared set: what was found stays, and keeps its number."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching import collect_groups, match_all
from corpus.matching.compared import Compared, compare_at_once
from corpus.matching.cutting import cut_units
from corpus.matching.links.find import find_links
from corpus.matching.matcher import Matcher
from corpus.matching.rarity import Weights
from corpus.matching.units import Units
from corpus.models import Match
from corpus.texts import Passage

SUBJECTS = (
    "The ferry Alkyone|Mayor Brandt|The pilots of Lundholm|A grain ship|Three divers|"
    "The bakers' guild|A retired captain|The coast guard|Schools|The insurance office"
)
VERBS = "left|reached|inspected|repaired|described|photographed|sold|denied|painted"
OBJECTS = (
    "the northern harbour wall|two lost containers|the lighthouse lamp|a red buoy|"
    "the council's budget|an anchor chain|forty crates of herring|the old customs house"
)
WHEN = (
    "on Monday morning|before the spring flood|after 14 hours|in heavy fog|"
    "without permission|during the regatta|for the second time|at low tide"
)


def tell(seed: int, sentences: int = 3) -> str:
    """Some sentences, drawn so that articles share whole ones and parts of others."""
    draw = random.Random(seed)
    parts = [part.split("|") for part in (SUBJECTS, VERBS, OBJECTS, WHEN)]
    return " ".join(
        " ".join(draw.choice(part) for part in parts) + "." for _ in range(sentences)
    )


def articles(count: int, skip: int = 0) -> list[Article]:
    numbers = range(skip, skip + count)
    return [Article.from_text(tell(n), id=f"{n * 7 % 101:03}") for n in numbers]


def in_order(made: Sequence[Article]) -> list[Article]:
    return sorted(made, key=lambda article: article.id)


def places(units: Units, links: Sequence[tuple[int, int, float]]) -> dict[str, float]:
    names = [
        f"{units.articles[a].id}@{start}"
        for a, start in zip(units.article.tolist(), units.start.tolist(), strict=True)
    ]
    return {f"{names[a]} {names[b]}": score for a, b, score in links}


def last_report(matcher: Matcher, made: Sequence[Article]) -> tuple[Match, ...]:
    *_, report = matcher.find(made)
    return report.matches


@cache
def compared(count: int, skip: int = 0) -> Compared:
    """So many articles at once: several laws begin with the same ones."""
    return compare_at_once(in_order(articles(count, skip)))


@settings(max_examples=8)
@given(st.integers(0, 3), st.integers(0, 2), st.integers(0, 2))
def test_changing_finds_what_comparing_at_once_finds_by_the_same_weights(
    skip: int, joining: int, leaving: int
) -> None:
    made = articles(40 + joining, skip)
    base = compared(40, skip)
    now = in_order(made[leaving:])
    changed = base.become(now)
    assert changed is not None
    worth = dict(zip(changed.units.concepts, changed.weights.idf, strict=True))
    units = cut_units(now)
    idf = np.array([worth[name] for name in units.concepts], np.float32)
    at_once = find_links(units, weights=Weights(idf, len(base.units), 40))
    assert places(changed.units, changed.links) == pytest.approx(places(units, at_once))


def test_another_text_under_one_name_is_one_gone_and_one_new() -> None:
    made = articles(40)
    other = replace(articles(1, skip=60)[0], id=made[0].id)
    changed = compared(40).become(in_order([other, *made[1:]]))
    assert changed is not None
    assert changed.strayed == 2
    assert changed.units.articles == tuple(in_order([other, *made[1:]]))


def test_all_are_compared_at_once_when_a_tenth_has_come_and_gone_in_small_steps() -> (
    None
):
    made = articles(44)
    now: Compared | None = compared(40)
    for gone in range(1, 5):
        assert now is not None
        now = now.become(in_order(made[gone:40]))
    assert now is not None
    assert now.strayed == 4
    assert now.become(in_order(made[4:41])) is None


@settings(max_examples=6)
@given(st.integers(0, 2), st.randoms(use_true_random=False))
def test_no_match_of_before_is_lost_when_articles_join(
    skip: int, shuffler: random.Random
) -> None:
    made = articles(33, skip)
    base = compared(30, skip)
    late = made[30:]
    shuffler.shuffle(late)
    one_by_one: Compared | None = base
    for count in range(1, 4):
        assert one_by_one is not None
        one_by_one = one_by_one.become(in_order([*made[:30], *late[:count]]))
    together = base.become(in_order(made))
    assert together is not None
    assert one_by_one is not None
    assert one_by_one.matches == together.matches
    before, after = (
        places(base.units, base.links),
        places(together.units, together.links),
    )
    assert before
    assert before.items() <= after.items()


@settings(max_examples=8)
@given(st.integers(0, 1000), st.integers(2, 30), st.integers(1, 3))
def test_a_group_that_stays_as_it_was_keeps_its_number(
    skip: int, count: int, joining: int
) -> None:
    made = articles(count + joining, skip)
    matcher = Matcher()
    groups = {}
    for size in range(count, count + joining + 1):
        found = last_report(matcher, made[:size])
        now = {group.number: sides(group.matches) for group in collect_groups(found)}
        stayed = {s: number for number, s in groups.items()}
        for number, held in now.items():
            assert stayed.get(held, number) == number
        groups = now
    assert groups


def both(match: Match) -> tuple[Passage, Passage]:
    return match.left, match.right


def sides(matches: Sequence[Match]) -> frozenset[tuple[Passage, Passage]]:
    return frozenset(map(both, matches))


def test_a_small_set_is_weighed_anew_so_that_only_numbers_tell_how_it_grew() -> None:
    matcher = Matcher()
    last_report(matcher, articles(5))
    grown = last_report(matcher, articles(6))
    at_once = match_all(articles(6))
    assert {replace(match, group=0) for match in grown} == {
        replace(match, group=0) for match in at_once
    }
    assert len({m.group for m in grown}) == len({m.group for m in at_once})


def test_only_what_joins_is_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    made = articles(44)
    base = compared(40)
    cut: list[str] = []

    def noting(chosen: Sequence[Article], *others: object) -> Units:
        cut.extend(article.id for article in chosen)
        return cut_units(chosen, *others)

    monkeypatch.setattr("corpus.matching.compared.cut_units", noting)
    assert base.become(in_order(made)) is not None
    assert cut == [article.id for article in in_order(made[40:])]


@pytest.mark.parametrize("change", ["gone", "other texts", "many", "language"])
def test_what_is_more_than_a_few_articles_changing_is_compared_at_once(
    change: str,
) -> None:
    made = articles(20)
    now = {
        "gone": made[3:],
        "other texts": [replace(a, text=a.text + " Rain.") for a in made[:2]]
        + made[2:],
        "many": articles(23),
        "language": [
            *made,
            replace(Article.from_text("Der Hafen war zu.", id="d"), language="de"),
        ],
    }[change]
    assert compared(20).become(in_order(now)) is None
    matcher = Matcher()
    last_report(matcher, made)
    grown = last_report(matcher, now)
    assert sides(grown) == sides(match_all(now))


def test_an_article_that_shows_what_a_site_repeats_has_its_like_read_again() -> None:
    def of_one_site(number: int) -> Article:
        line = "The Lundholm Pilot brings the harbour to your door."
        text = f"{line}\n\n{tell(number)} {tell(number + 500)}"
        return Article.from_text(text, id=f"x{number}", outlet="Lundholm Pilot")

    alone = [*articles(40), of_one_site(1)]
    both = in_order([*alone, of_one_site(2)])
    grown = compare_at_once(in_order(alone)).become(both)
    assert grown is not None
    assert grown.strayed == 3
    assert grown.site_lines == compare_at_once(both).site_lines
    read = cut_units(both)
    assert grown.units.start.tolist() == read.start.tolist()


def test_the_same_articles_again_are_the_same_matches_with_the_same_numbers() -> None:
    matcher = Matcher()
    found = last_report(matcher, articles(12))
    assert last_report(matcher, articles(12)[::-1]) == found


def newcomer(text: str) -> Article:
    return Article.from_text(text, id="zz")
