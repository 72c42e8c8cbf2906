"""Likeness of meaning: an encoder decides what words leave open, and nothing else."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.comparing import compare
from corpus.matching import Matcher, match_all
from corpus.matching.compared import Compared, compare_at_once
from corpus.matching.keeping.cache import MatchCache
from corpus.matching.semantic import (
    MOST_ARTICLES,
    MOST_SENTENCES,
    OFF,
    choose_encoder,
    choosing,
)
from corpus.matching.semantic.deepening import add_links
from corpus.matching.semantic.pieces import Meaning, read_units, weigh_readings
from corpus.matching.units import Units
from corpus.stopping import StoppedError, stoppable
from corpus.texts import Passage
from tests.corpus.matching.invented_encoders import Alder, Hazel, Rowan

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


def understood(encoder: Rowan, compared: Compared) -> Meaning:
    return weigh_readings(encoder, read_units(encoder, compared.units))


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


@pytest.mark.parametrize(
    "encoder", [Rowan(), Hazel(), Alder()], ids=lambda one: one.name
)
@given(turns=st.lists(st.sampled_from((*ONE.split("\n\n"), *TWO.split("\n\n")))))
@settings(max_examples=25, deadline=None)
def test_what_words_find_stays_whatever_an_encoder_makes_of_it(
    encoder: Rowan, turns: list[str]
) -> None:
    texts = {"a": ONE, "b": TWO, "c": "\n\n".join(turns) or "Orrin sleeps."}
    told = [Article.from_text(text, id=name) for name, text in texts.items()]
    compared = compare_at_once(told)
    meant = compared.deepened_by(understood(encoder, compared))
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


def test_sentences_that_share_no_word_are_found_by_their_meaning() -> None:
    one = f"{ONE}\n\nFlood burst, county stood, miller."
    two = f"{TWO}\n\nWater broken, surveyor build mill."
    told = [Article.from_text(one, id="a"), Article.from_text(two, id="b")]
    compared = compare_at_once(told)
    units, weights = compared.units, compared.weights
    last = [int(np.flatnonzero(units.article == n)[-1]) for n in (0, 1)]
    bags = [set(units.bag[units.ptr[n] : units.ptr[n + 1]].tolist()) for n in last]
    assert not bags[0] & bags[1]
    added = add_links(units, weights, compared.links, understood(Rowan(), compared))
    assert tuple(last) in {link[:2] for link in added}


def test_groups_keep_the_numbers_that_their_words_gave_them() -> None:
    matcher = Matcher()
    *_, plain = matcher.find(articles())
    *_, meant = matcher.deepen(articles(), Rowan())
    *_, again = matcher.deepen(articles(), Rowan())
    numbers = {(m.left, m.right): m.group for m in plain.matches}
    for match in meant.matches:
        if (match.left, match.right) in numbers:
            assert match.group == numbers[match.left, match.right]
    assert again.matches == meant.matches
    *_, plain_again = matcher.find(articles())
    assert plain_again.matches == plain.matches
    *_, meant_again = matcher.deepen(articles(), Rowan())
    assert meant_again.matches == meant.matches


def test_what_an_encoder_found_is_kept_under_its_own_name(tmp_path: Path) -> None:
    cache = MatchCache(tmp_path / "matches.sqlite")
    first, second = (Matcher(cache=cache) for _ in range(2))
    *_, plain = first.find(articles())
    *_, meant = first.deepen(articles(), Rowan())
    reading = Rowan()
    assert list(second.find(articles()))[-1].matches == plain.matches
    (told,) = second.deepen(articles(), reading)
    assert told.matches == meant.matches
    assert reading.told == []


class Sapling(Rowan):
    """A rowan of another year."""

    identity = "rowan, a year later"


def test_another_model_of_the_same_name_shows_nothing_of_the_old(
    tmp_path: Path,
) -> None:
    cache = MatchCache(tmp_path / "matches.sqlite")
    for encoder in (Rowan(), Sapling()):
        matcher = Matcher(cache=cache)
        list(matcher.find(articles()))
        list(matcher.deepen(articles(), encoder))
        assert encoder.told


def test_another_version_of_the_program_shows_nothing_of_the_old(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = MatchCache(tmp_path / "matches.sqlite")
    for version in ("one", "two"):
        monkeypatch.setattr("corpus.storage.cache.code_version", lambda v=version: v)
        matcher, encoder = Matcher(cache=cache), Rowan()
        list(matcher.find(articles()))
        list(matcher.deepen(articles(), encoder))
        assert encoder.told


@pytest.mark.parametrize("after", [0, 5, 30, 34])
def test_a_stop_ends_the_search_before_the_next_sentence(after: int) -> None:
    encoder, matcher = Rowan(), Matcher()
    list(matcher.find(articles()))
    left = after

    def stop() -> bool:
        nonlocal left
        left -= 1
        return left < 0

    with pytest.raises(StoppedError):
        list(stoppable(matcher.deepen(articles(), encoder), stop))
    assert len(encoder.told) <= after


def test_a_stop_is_heard_before_every_sentence() -> None:
    encoder, matcher = Rowan(), Matcher()
    list(matcher.find(articles()))
    told: list[int] = []

    def note() -> bool:
        told.append(len(encoder.told))
        return False

    list(stoppable(matcher.deepen(articles(), encoder), note))
    steps = [*told, len(encoder.told)]
    assert max(b - a for a, b in pairwise(steps)) <= 1


def test_the_comparison_says_what_told_the_meaning(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen = choosing.Choice(Rowan())
    monkeypatch.setattr(
        "corpus.matching.semantic.choose_encoder", lambda wanted, read: chosen
    )
    steps = list(compare(articles(), encoder="rowan"))
    works = [step.work for step in steps]
    assert works.index("matching by meaning") > works.index("looking for quotes")
    assert steps[-1].comparison.encoder == "rowan"
    assert steps[-1].work == ""
    told = [step.progress for step in steps if step.work == "matching by meaning"]
    assert told == ["", *(f"{n}/6 with rowan" for n in range(1, 7)), ""]
    before = steps[works.index("matching by meaning")].comparison
    assert before.matches == tuple(match_all(articles()))
    grown = [*articles(), Article.from_text("Orrin sleeps.", id="c")]
    again = compare(grown, known=steps[-1].comparison, encoder=OFF)
    *_, last = again
    assert last.comparison.encoder == ""


def test_large_sets_are_left_to_their_words() -> None:
    encoder = Rowan()
    many = [Article.from_text(TWO, id=f"{n:02}") for n in range(MOST_ARTICLES + 1)]
    long = "\n\n".join(f"Orrin sleeps and wakes {n}." for n in range(MOST_SENTENCES))
    two = [Article.from_text(ONE, id="a"), Article.from_text(long, id="b")]
    for told in (many, two):
        assert match_all(told, encoder=encoder) == match_all(told)
    assert encoder.told == []


def test_a_set_that_is_too_large_for_its_meaning_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(choosing, "_load", lambda name: Rowan())
    many = [Article.from_text(TWO, id=f"{n:02}") for n in range(MOST_ARTICLES + 1)]
    chosen = choose_encoder("rowan", many)
    assert chosen.encoder is None
    assert chosen.notice.startswith("31 articles are more than 30; ")
    assert choose_encoder("rowan", many[1:]).notice == ""
    lines = "\n\n".join(f"Orrin sleeps and wakes {n}." for n in range(MOST_SENTENCES))
    long = [Article.from_text(f"{lines}\n\nSo it does.", id="a")]
    assert choose_encoder("rowan", long).notice.startswith(
        "1,501 sentences are more than 1,500; "
    )
    assert choose_encoder(OFF, many) == choosing.Choice()


@pytest.mark.parametrize("text", ["", TWO])
def test_articles_without_sentences_have_no_links(text: str) -> None:
    told = [Article.from_text("\n", id="a"), Article.from_text(text, id="b")]
    assert match_all(told, encoder=Rowan()) == []


def test_what_words_come_to_and_drop_is_not_taken_up_again() -> None:
    """A credit line is no match, though nothing is liker than the same words."""
    stories = ("The dam of Orrin burst at dawn.", "Bakers in Sund sold out by noon.")
    told = [
        Article.from_text(f"{story}\n\nKESTREL", id=f"{number}")
        for number, story in enumerate((*stories, "Nobody won the race at Lund."))
    ]
    assert match_all(told, encoder=Rowan()) == match_all(told)
