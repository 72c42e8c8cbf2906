"""Articles join a compared set: what was found stays, and keeps its number."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching import collect_groups, match_all
from corpus.matching.cache import MatchCache
from corpus.matching.compared import Compared, compare_at_once
from corpus.matching.links import find_links
from corpus.matching.rarity import Weights
from corpus.matching.stream import Matcher
from corpus.matching.units import Units, cut_units
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


@settings(max_examples=6)
@given(st.integers(0, 1000), st.integers(1, 3))
def test_joining_finds_what_comparing_at_once_finds_by_the_same_weights(
    skip: int, joining: int
) -> None:
    made = articles(30 + joining, skip)
    base = compare_at_once(in_order(made[:30]))
    grown = base.joined_by(in_order(made))
    assert grown is not None
    worth = dict(zip(grown.units.concepts, grown.weights.idf, strict=True))
    units = cut_units(in_order(made))
    idf = np.array([worth[name] for name in units.concepts], np.float32)
    at_once = find_links(units, weights=Weights(idf, len(base.units), 30))
    assert places(grown.units, grown.links) == pytest.approx(places(units, at_once))


@settings(max_examples=6)
@given(st.integers(0, 1000), st.randoms(use_true_random=False))
def test_no_match_of_before_is_lost_when_articles_join(
    skip: int, shuffler: random.Random
) -> None:
    made = articles(33, skip)
    base = compare_at_once(in_order(made[:30]))
    late = made[30:]
    shuffler.shuffle(late)
    one_by_one: Compared | None = base
    for count in range(1, 4):
        assert one_by_one is not None
        one_by_one = one_by_one.joined_by(in_order([*made[:30], *late[:count]]))
    together = base.joined_by(in_order(made))
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
    base = compare_at_once(in_order(made[:40]))
    cut: list[str] = []

    def noting(chosen: Sequence[Article], *others: object) -> Units:
        cut.extend(article.id for article in chosen)
        return cut_units(chosen, *others)

    monkeypatch.setattr("corpus.matching.compared.cut_units", noting)
    assert base.joined_by(in_order(made)) is not None
    assert cut == [article.id for article in in_order(made[40:])]


@pytest.mark.parametrize("change", ["gone", "another text", "many", "language"])
def test_what_is_more_than_a_few_articles_joining_is_compared_at_once(
    change: str,
) -> None:
    made = articles(20)
    now = {
        "gone": made[1:],
        "another text": [replace(made[0], text=made[0].text + " Rain."), *made[1:]],
        "many": articles(23),
        "language": [
            *made,
            replace(Article.from_text("Der Hafen war zu.", id="d"), language="de"),
        ],
    }[change]
    assert compare_at_once(in_order(made)).joined_by(in_order(now)) is None
    matcher = Matcher()
    last_report(matcher, made)
    grown = last_report(matcher, now)
    assert sides(grown) == sides(match_all(now))


def test_an_article_that_shows_what_a_site_repeats_has_all_compared_at_once() -> None:
    def of_one_site(number: int) -> Article:
        line = "The Lundholm Pilot brings the harbour to your door."
        text = f"{line}\n\n{tell(number)} {tell(number + 500)}"
        return Article.from_text(text, id=f"x{number}", outlet="Lundholm Pilot")

    alone = [*articles(20), of_one_site(1)]
    base = compare_at_once(in_order(alone))
    assert base.joined_by(in_order([*alone, of_one_site(2)])) is None


def test_the_same_articles_again_are_the_same_matches_with_the_same_numbers() -> None:
    matcher = Matcher()
    found = last_report(matcher, articles(12))
    assert last_report(matcher, articles(12)[::-1]) == found


def newcomer(text: str) -> Article:
    return Article.from_text(text, id="zz")


@pytest.mark.parametrize("seed", [3, 40, 77])
def test_joining_an_opened_set_is_joining_the_set_as_it_was_compared(
    seed: int, tmp_path: Path
) -> None:
    made = articles(30)
    more = [*made, newcomer(tell(seed, 6))]
    cache = MatchCache(tmp_path / "matches.sqlite")
    running, opened = Matcher(cache=cache), Matcher(cache=cache)
    found = [[*matcher.find(made)][-1].matches for matcher in (running, opened)]
    assert found[0] == found[1]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("corpus.matching.compared.compare_at_once", None)
        grown = [[*matcher.find(more)][-1].matches for matcher in (running, opened)]
    assert grown[0] == grown[1]
    assert any(match.right.article == "zz" for match in grown[0])


@pytest.mark.parametrize("links", [[(0, 1, 0.5)], [(0, 9_999, 0.5)], [(8, 2, 0.5)]])
def test_links_that_cannot_be_of_a_set_are_found_anew(
    links: list[tuple[int, int, float]], tmp_path: Path
) -> None:
    made = articles(30)
    cache = MatchCache(tmp_path / "matches.sqlite")
    found = match_all(made)
    cache.keep(made, "news", found, links)
    opened = Matcher(cache=cache)
    [*opened.find(made)]
    more = [*made, newcomer(tell(3, 6))]
    told = [*opened.find(more)][-1].matches
    assert {(m.left, m.right) for m in told} == {
        (m.left, m.right) for m in match_all(more)
    }
