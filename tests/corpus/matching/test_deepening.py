"""Meaning is asked for last: kept, stopped when told, left out of large sets."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from corpus.article import Article
from corpus.choices import OFF
from corpus.comparing import compare
from corpus.matching import Matcher, match_all
from corpus.matching.keeping.cache import MatchCache
from corpus.matching.semantic import (
    MOST_ARTICLES,
    MOST_SENTENCES,
    choose_encoder,
    choosing,
)
from corpus.stopping import StoppedError, stoppable
from tests.corpus.matching.dams import ONE, TWO, articles
from tests.corpus.matching.invented_encoders import Rowan


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
        monkeypatch.setattr("corpus.storage.keys.code_version", lambda v=version: v)
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
