"""A set that changed since the program ran last costs its changes, and no more."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching import Matcher, Progress, collect_groups, match_all
from corpus.matching.compared import Compared, compare_at_once
from corpus.matching.keeping.cache import MatchCache
from corpus.matching.keeping.packed import pack, unpack
from corpus.models import Match

PARTS = (
    "Mayor Brandt|The divers|Captain Ferrant|A baker|Two pilots|The coast guard|"
    "Schoolchildren|The insurance office|A grain ship|Rescue swimmers",
    "closed|counted|sold|described|repaired|painted|denied|photographed|lost|praised",
    "the northern gate|forty crates|a red boat|the harbour bell|an anchor chain|"
    "the customs house|a broken crane|three lanterns|the ferry timetable|a tide gauge",
    "before dawn|on day 3|in heavy fog|after 14 hours|at low tide|during the regatta|"
    "without permission|for the second time|near Lundholm|despite the strike",
)


def tell(number: int) -> str:
    """Three sentences that some other articles have as well."""
    draw = random.Random(number)
    return " ".join(
        " ".join(draw.choice(part.split("|")) for part in PARTS) + "." for _ in range(3)
    )


def articles(count: int) -> list[Article]:
    made = [Article.from_text(tell(n), id=f"{n:03}") for n in range(count)]
    return sorted(made, key=lambda article: article.id)


def reports(cache: MatchCache, made: Sequence[Article]) -> list[Progress]:
    return list(Matcher(cache=cache).find(made))


def groups(matches: Sequence[Match]) -> dict[object, int]:
    """The numbers of groups by what they hold."""
    return {
        frozenset((m.left, m.right) for m in group.matches): group.number
        for group in collect_groups(matches)
    }


@pytest.fixture
def cache(tmp_path: Path) -> MatchCache:
    return MatchCache(tmp_path / "matches.sqlite")


@pytest.fixture
def nothing_at_once(
    cache: MatchCache, monkeypatch: pytest.MonkeyPatch
) -> list[Progress]:
    """A set of 40 is in the cache, and none is compared at once from now on."""
    found = reports(cache, articles(40))
    monkeypatch.setattr("corpus.matching.compared.compare_at_once", None)
    return found


def changed(change: str) -> list[Article]:
    made = articles(41)
    other = replace(made[5], text=tell(64))
    return {
        "joined": made,
        "gone": made[1:40],
        "another text": [*made[:5], other, *made[6:40]],
        "all three": [*made[1:5], other, *made[6:]],
    }[change]


@pytest.mark.parametrize("change", ["joined", "gone", "another text"])
@pytest.mark.usefixtures("nothing_at_once")
def test_a_set_that_changed_since_is_what_it_becomes_in_a_running_program(
    change: str, cache: MatchCache
) -> None:
    running = compare_at_once(articles(40)).become(changed(change))
    assert running is not None
    *_, opened = reports(cache, changed(change))
    assert opened.matches
    assert {replace(m, group=0) for m in opened.matches} == {
        replace(m, group=0) for m in running.matches
    }


def test_groups_keep_the_numbers_that_they_had_in_the_last_run(
    cache: MatchCache, nothing_at_once: list[Progress]
) -> None:
    before = groups(nothing_at_once[-1].matches)
    *_, opened = reports(cache, changed("joined"))
    now = groups(opened.matches)
    assert len(before.items() & now.items()) > len(before) // 2
    assert {before[same] for same in before.keys() & now} == {
        now[same] for same in before.keys() & now
    }


def test_what_is_known_of_the_set_comes_before_what_is_new(
    cache: MatchCache, nothing_at_once: list[Progress]
) -> None:
    known, found = reports(cache, changed("joined"))
    assert (known.done, known.total) == (40, 41)
    assert known.matches == nothing_at_once[-1].matches
    assert (found.done, len(found.matches) > len(known.matches)) == (41, True)


@pytest.mark.usefixtures("nothing_at_once")
def test_nothing_is_told_of_an_article_that_is_gone(cache: MatchCache) -> None:
    gone = articles(40)[3].id
    for report in reports(cache, [a for a in articles(40) if a.id != gone]):
        told = {side.article for m in report.matches for side in (m.left, m.right)}
        assert told
        assert gone not in told


@pytest.mark.usefixtures("nothing_at_once")
def test_a_set_that_changed_is_opened_at_once_the_next_time(cache: MatchCache) -> None:
    found = reports(cache, changed("all three"))
    again = reports(cache, changed("all three")[::-1])
    assert [report.stage for report in again] == ["all"]
    assert again[-1] == found[-1]


def test_of_several_sets_the_nearest_is_opened(cache: MatchCache) -> None:
    for count in (36, 40, 38):
        reports(cache, articles(count))
    near = cache.nearest(articles(41), "news")
    assert near is not None
    assert len(near.marks) == 40
    assert cache.nearest(articles(41), "long") is None
    assert cache.nearest(articles(60), "news") is None


@pytest.mark.usefixtures("nothing_at_once")
def test_only_a_tenth_may_stray_however_often_the_program_runs(
    cache: MatchCache, monkeypatch: pytest.MonkeyPatch
) -> None:
    for gone in range(1, 5):
        reports(cache, articles(40)[gone:])
    asked: list[int] = []

    def noting(made: Sequence[Article], *others: object) -> Compared:
        asked.append(len(made))
        return compare_at_once(made)

    monkeypatch.setattr("corpus.matching.compared.compare_at_once", noting)
    reports(cache, articles(40)[5:])
    assert asked == [35]


def test_what_is_packed_comes_back_whole() -> None:
    made = articles(40)
    compared = compare_at_once(made)
    again = unpack(pack(compared), made, compared.matches)
    assert again is not None
    assert again.links == compared.links
    assert again.units.codes == compared.units.codes
    assert again.units.concepts == compared.units.concepts
    for name in ("article", "start", "end", "ptr", "bag", "quoted"):
        assert (getattr(again.units, name) == getattr(compared.units, name)).all()
    assert again.weights.idf.tolist() == compared.weights.idf.tolist()
    more = articles(43)
    grown, other = (one.become(more) for one in (again, compared))
    assert grown is not None
    assert other is not None
    assert (grown.links, grown.matches) == (other.links, other.matches)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6), st.integers(0, 255))
def test_bytes_that_are_no_packed_set_are_never_more_than_found_anew(
    at: int, value: int
) -> None:
    made = articles(12)
    compared = compare_at_once(made)
    told = bytearray(pack(compared))
    told[at % len(told)] = value
    for broken in (bytes(told), bytes(told[: at % len(told)])):
        found = unpack(broken, made, compared.matches)
        grown = found and found.become(articles(13))
        if grown:
            assert grown.units.articles == tuple(articles(13))


def test_articles_of_other_lengths_are_not_those_that_were_packed() -> None:
    made = articles(12)
    told = pack(compare_at_once(made))
    assert unpack(told, made, ()) is not None
    assert unpack(told, made[:11], ()) is None
    assert unpack(told, [replace(made[0], text="So."), *made[1:]], ()) is None


@pytest.mark.parametrize("packed", [b"", b"\xff"])
def test_what_is_not_kept_is_compared_at_once(packed: bytes, cache: MatchCache) -> None:
    made = articles(40)
    cache.keep(made, "news", match_all(made), packed)
    *_, told = reports(cache, articles(41))
    assert {(m.left, m.right) for m in told.matches} == {
        (m.left, m.right) for m in match_all(articles(41))
    }
