"""What words leave in doubt waits for its meaning; nothing shown goes, none is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest

from corpus.article import Article
from corpus.choices import OFF
from corpus.comparing import Step, compare
from corpus.comparison import Comparison
from corpus.errors import EncoderError
from corpus.kinds import is_sure
from corpus.matching import Matcher, match_all
from corpus.matching.semantic import MOST_ARTICLES, choosing
from corpus.stories import within
from tests.corpus.matching.dams import THREE, three_articles
from tests.corpus.matching.invented_encoders import Hazel, Rowan, Yew

Sides = set[tuple[str, int, str, int]]


@pytest.fixture
def at_hand(monkeypatch: pytest.MonkeyPatch) -> dict[str, Rowan]:
    """Encoders by name; none of the others is there."""
    known: dict[str, Rowan] = {}

    def load(name: str) -> Rowan:
        if name not in known:
            raise EncoderError(f"there is no {name}")
        return known[name]

    monkeypatch.setattr(choosing, "_load", load)
    monkeypatch.setattr("corpus.matching.semantic.is_encoder", known.__contains__)
    return known


def sides(comparison: Comparison) -> Sides:
    return {
        (m.left.article, m.left.start, m.right.article, m.right.start)
        for m in comparison.matches
    }


def shown(steps: list[Step]) -> list[Sides]:
    return [sides(step.comparison) for step in steps]


def test_no_match_that_was_shown_goes(at_hand: dict[str, Rowan]) -> None:
    for encoder in (Rowan(), Hazel()):
        at_hand["tree"] = encoder
        told = shown(list(compare(three_articles(), encoder="tree")))
        assert all(now <= later for now, later in pairwise(told))


@pytest.mark.parametrize("encoder", [Rowan(), Hazel()], ids=lambda one: one.name)
def test_what_is_in_doubt_waits_until_it_is_decided(
    encoder: Rowan, at_hand: dict[str, Rowan]
) -> None:
    at_hand["tree"] = encoder
    steps = list(compare(three_articles(), encoder="tree"))
    words = match_all(three_articles())
    waiting = [step.comparison for step in steps if step.comparison.by_words]
    assert all(one.waiting == 1 for one in waiting)
    assert all(one.by_words == tuple(words) for one in waiting)
    sure = [match for match in words if is_sure(match.score)]
    assert all(list(one.matches) == sure for one in waiting)
    last = steps[-1].comparison
    assert (last.waiting, last.by_words) == (0, ())
    assert list(last.matches) == match_all(three_articles(), encoder=encoder)
    assert last.encoder == encoder.name


def test_an_encoder_that_fails_costs_one_line_and_no_match(
    at_hand: dict[str, Rowan],
) -> None:
    at_hand["tree"] = Yew()
    *_, last = compare(three_articles(), encoder="tree")
    known = last.comparison
    assert list(known.matches) == match_all(three_articles())
    assert (known.waiting, known.encoder) == (0, "")
    assert known.encoder_notice == (
        "yew failed (out of sap); matches are found by their words alone"
    )


def test_an_encoder_that_cannot_be_loaded_costs_no_match(
    at_hand: dict[str, Rowan], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("corpus.matching.semantic.is_encoder", lambda name: True)
    steps = list(compare(three_articles(), encoder="tree"))
    assert any(step.comparison.waiting for step in steps)
    known = steps[-1].comparison
    assert list(known.matches) == match_all(three_articles())
    assert known.waiting == 0
    assert known.encoder_notice.startswith("there is no tree; ")


def test_what_fails_meanwhile_leaves_nothing_waiting(
    at_hand: dict[str, Rowan], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> Iterator[None]:
        raise LookupError("no events today")

    at_hand["tree"] = Rowan()
    monkeypatch.setattr("corpus.events.dated.dated_in", fail)
    steps: list[Step] = []
    with pytest.raises(LookupError):
        steps.extend(_noted(compare(three_articles(), encoder="tree"), steps))
    assert list(steps[-1].comparison.matches) == match_all(three_articles())
    assert steps[-1].comparison.waiting == 0


def _noted(steps: Iterator[Step], kept: list[Step]) -> Iterator[Step]:
    for step in steps:
        kept.append(step)
    yield from ()


def test_without_an_encoder_or_in_a_large_set_nothing_waits(
    at_hand: dict[str, Rowan],
) -> None:
    at_hand["tree"] = Rowan()
    many = [Article.from_text(THREE, id=f"{n:02}") for n in range(MOST_ARTICLES + 1)]
    cases = ((three_articles(), OFF), (three_articles(), "shrub"), (many, "tree"))
    for articles, wanted in cases:
        for step in compare(articles, encoder=wanted):
            assert not step.comparison.by_words


def test_what_was_decided_stays_while_an_article_joins(
    at_hand: dict[str, Rowan],
) -> None:
    at_hand["tree"] = Rowan()
    matcher = Matcher()
    *_, before = compare(three_articles(), encoder="tree", matcher=matcher)
    assert any("weighed" in match.flags for match in before.comparison.matches)
    grown = [*three_articles(), Article.from_text(THREE, id="d")]
    steps = list(
        compare(grown, encoder="tree", matcher=matcher, known=before.comparison)
    )
    told = [sides(before.comparison), *shown(steps)]
    assert all(now <= later for now, later in pairwise(told))
    waiting = [step.comparison for step in steps if step.comparison.by_words]
    assert any("d" in {m.right.article for m in one.matches} for one in waiting)


def test_a_match_that_is_left_out_below_a_score_does_not_wait() -> None:
    matches = tuple(match_all(three_articles()))
    known = Comparison(tuple(three_articles()), matches, floor=99.0)
    assert known.waiting == 0
    assert replace(known, by_words=matches).waiting == 0


def test_what_waits_in_one_story_is_told_there_alone() -> None:
    matches = tuple(match_all(three_articles()))
    sure = tuple(match for match in matches if is_sure(match.score))
    known = Comparison(tuple(three_articles()), sure, by_words=matches)
    assert known.waiting == within(known, ["a", "b"]).waiting == 1
    assert within(known, ["a", "c"]).waiting == 0
