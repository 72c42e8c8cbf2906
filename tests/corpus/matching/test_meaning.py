"""Likeness of meaning: an encoder decides what words leave open, and nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.comparing import compare
from corpus.matching import Matcher, match_all
from corpus.matching.cache import MatchCache
from corpus.matching.candidates import find_candidates
from corpus.matching.compared import compare_at_once
from corpus.matching.rarity import weigh
from corpus.matching.semantic import MOST_ARTICLES, OFF, choose_encoder, choosing
from corpus.matching.semantic.likeness import tell_likeness
from corpus.matching.units import Floats, Units, cut_units
from corpus.models import Passage
from corpus.stopping import StoppedError

ONE = (
    "The dam above Orrin burst at dawn and its water took the lower mill away.\n\n"
    "Nobody has seen the miller since.\n\n"
    "The county wants to build a new wall before the autumn rains come."
)
TWO = (
    "At dawn the water of the broken dam reached Orrin, where the mill stood.\n\n"
    "Bakers in the market sold out by noon.\n\n"
    "Before autumn a wall is to stand in the county, its surveyor promised."
)


class Rowan:
    """An encoder to whom sentences are alike that tell of the same thing."""

    name = "rowan"
    identity = "rowan 1"
    things = ("mill", "wall", "lamp")

    def __init__(self) -> None:
        self.read: list[str] = []

    def encode(self, sentences: Sequence[str]) -> Floats:
        self.read += sentences
        return np.array([self._place(text) for text in sentences], np.float32)

    def _place(self, text: str) -> list[float]:
        chance = np.random.default_rng(sum(map(ord, text)))
        told = [5.0 * (thing in text.lower()) for thing in self.things]
        return [*told, *chance.normal(0, 0.1, 256).tolist()]


def articles() -> list[Article]:
    return [Article.from_text(ONE, id="a"), Article.from_text(TWO, id="b")]


def test_without_an_encoder_nothing_is_missing_but_its_matches() -> None:
    assert choose_encoder(OFF).encoder is None
    assert choose_encoder(OFF).notice == ""
    *_, last = compare(articles(), encoder=OFF)
    assert last.comparison.encoder == ""
    assert list(last.comparison.matches) == match_all(articles())


def test_an_encoder_finds_what_words_leave_open() -> None:
    plain, meant = match_all(articles()), match_all(articles(), encoder=Rowan())
    assert len(meant) > len(plain)
    added = [match for match in meant if "meaning" in match.flags]
    assert added
    assert all("meaning" not in match.flags for match in plain)


class Hazel(Rowan):
    """An encoder to whom whatever is told in like words is far apart."""

    name, identity = "hazel", "hazel 1"

    def _place(self, text: str) -> list[float]:
        chance = np.random.default_rng(sum(map(ord, text)))
        return chance.normal(0, 1, 8).tolist()


@pytest.mark.parametrize("encoder", [Rowan(), Hazel()], ids=["rowan", "hazel"])
@given(turns=st.lists(st.sampled_from((*ONE.split("\n\n"), *TWO.split("\n\n")))))
@settings(max_examples=25, deadline=None)
def test_what_words_find_stays_whatever_an_encoder_makes_of_it(
    encoder: Rowan, turns: list[str]
) -> None:
    texts = {"a": ONE, "b": TWO, "c": "\n\n".join(turns) or "Orrin sleeps."}
    told = [Article.from_text(text, id=name) for name, text in texts.items()]
    compared = compare_at_once(told)
    meant = compared.deepened_by(partial(tell_likeness, encoder))
    for one, two, _ in compared.links:
        assert any(
            covers(match.left, compared.units, one)
            and covers(match.right, compared.units, two)
            for match in meant
        )


def covers(passage: Passage, units: Units, unit: int) -> bool:
    span = units.span(unit)
    article = units.articles[int(units.article[unit])].id
    return (
        passage.article == article
        and passage.start <= span.start
        and span.end <= passage.end
    )


def test_the_order_of_articles_changes_nothing() -> None:
    assert match_all(articles(), encoder=Rowan()) == match_all(
        articles()[::-1], encoder=Rowan()
    )


def test_only_sentences_that_words_leave_open_are_read() -> None:
    encoder, same = Rowan(), "The harbour of Sund stays shut until the ice has gone."
    story = f"{same}\n\nNobody knows why the lamps went out."
    told = f"{same}\n\nA choir from Lund sang all evening."
    match_all(
        [Article.from_text(story, id="a"), Article.from_text(told, id="b")],
        encoder=encoder,
    )
    assert same not in encoder.read


def test_groups_keep_the_numbers_that_their_words_gave_them() -> None:
    matcher = Matcher()
    *_, plain = matcher.find(articles())
    meant = matcher.deepen(articles(), Rowan())
    again = matcher.deepen(articles(), Rowan())
    numbers = {(m.left, m.right): m.group for m in plain.matches}
    for match in meant.matches:
        if (match.left, match.right) in numbers:
            assert match.group == numbers[match.left, match.right]
    assert again.matches == meant.matches
    *_, plain_again = matcher.find(articles())
    assert plain_again.matches == plain.matches
    assert matcher.deepen(articles(), Rowan()).matches == meant.matches


def test_what_an_encoder_found_is_kept_under_its_own_name(tmp_path: Path) -> None:
    cache = MatchCache(tmp_path / "matches.sqlite")
    first, second = (Matcher(cache=cache) for _ in range(2))
    *_, plain = first.find(articles())
    meant = first.deepen(articles(), Rowan())
    reading = Rowan()
    assert list(second.find(articles()))[-1].matches == plain.matches
    assert second.deepen(articles(), reading).matches == meant.matches
    assert reading.read == []


def test_a_stop_between_sentences_ends_the_search() -> None:
    def stop() -> None:
        raise StoppedError

    units = cut_units(articles())
    pairs = find_candidates(units, weigh(units).idf)
    with pytest.raises(StoppedError):
        tell_likeness(Rowan(), units, pairs, stop)


def test_a_stop_waits_for_a_few_sentences_only() -> None:
    encoder, units = Rowan(), cut_units(articles())
    pairs = find_candidates(units, weigh(units).idf)
    read: list[int] = []
    tell_likeness(encoder, units, pairs, lambda: read.append(len(encoder.read)))
    steps = [*read[1:], len(encoder.read)]
    assert max(b - a for a, b in zip(read, steps, strict=True)) <= 4


def test_like_pairs_stand_out_from_a_set_on_one_theme() -> None:
    units = cut_units(articles())
    pairs = find_candidates(units, weigh(units).idf)
    alike = tell_likeness(Rowan(), units, pairs)
    assert len(alike) >= 2
    assert (alike > 2).all()
    none = pairs.where(np.zeros(len(pairs), np.bool_))
    assert len(tell_likeness(Rowan(), units, none)) == 0


def test_the_comparison_says_what_told_the_meaning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = choosing.Choice(Rowan())
    monkeypatch.setattr(
        "corpus.matching.semantic.choose_encoder", lambda wanted: chosen
    )
    steps = list(compare(articles(), encoder="rowan"))
    works = [step.work for step in steps]
    assert works.index("matching by meaning") > works.index("looking for quotes")
    assert steps[-1].comparison.encoder == "rowan"
    assert steps[-1].work == ""
    before = steps[works.index("matching by meaning")].comparison
    assert before.matches == tuple(match_all(articles()))
    grown = [*articles(), Article.from_text("Orrin sleeps.", id="c")]
    again = compare(grown, known=steps[-1].comparison, encoder=OFF)
    *_, last = again
    assert last.comparison.encoder == ""


def test_large_sets_are_left_to_their_words() -> None:
    encoder = Rowan()
    many = [Article.from_text(TWO, id=f"{n:02}") for n in range(MOST_ARTICLES + 1)]
    assert match_all(many, encoder=encoder) == match_all(many)
    assert encoder.read == []
