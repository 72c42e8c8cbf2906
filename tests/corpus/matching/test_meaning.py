"""Likeness of meaning: an encoder decides what words leave in doubt, nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.choices import OFF
from corpus.comparing import compare
from corpus.errors import EncoderError
from corpus.kinds import is_sure
from corpus.matching import match_all
from corpus.matching.compared import Compared, compare_at_once
from corpus.matching.semantic import (
    choose_encoder,
)
from corpus.matching.semantic.deepening import decide_links, find_sure
from corpus.matching.semantic.pieces import Meaning, read_units, weigh_readings
from tests.corpus.matching.dams import ONE, TWO, articles, three_articles
from tests.corpus.matching.invented_encoders import Alder, Hazel, Rowan, Sloe


def understood(encoder: Rowan, compared: Compared) -> Meaning:
    return weigh_readings(encoder, read_units(encoder, compared.units))


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
def test_what_words_make_sure_stays_whatever_an_encoder_makes_of_it(
    encoder: Rowan, turns: list[str]
) -> None:
    texts = {"a": ONE, "b": TWO, "c": "\n\n".join(turns) or "Orrin sleeps."}
    told = [Article.from_text(text, id=name) for name, text in texts.items()]
    compared = compare_at_once(told)
    units, links = compared.units, compared.links
    meant = compared.deepened_by(understood(encoder, compared))
    for link in find_sure(units, links, compared.matches):
        one, two = (units.passage(unit) for unit in link[:2])
        assert any(m.left.covers(one) and m.right.covers(two) for m in meant)


def test_links_are_sure_that_lie_in_a_match_that_is() -> None:
    compared = compare_at_once(three_articles())
    sure = find_sure(compared.units, compared.links, compared.matches)
    doubted = set(compared.links) - set(sure)
    assert len(doubted) == 1
    for match in compared.matches:
        inside = {
            link
            for link in compared.links
            if match.left.covers(compared.units.passage(link[0]))
            and match.right.covers(compared.units.passage(link[1]))
        }
        assert inside
        assert is_sure(match.score) == inside.isdisjoint(doubted)


def test_what_words_leave_in_doubt_is_decided_with_its_meaning() -> None:
    words = match_all(three_articles())
    (doubted,) = (match for match in words if not is_sure(match.score))
    confirmed = {
        (match.left, match.right): match
        for match in match_all(three_articles(), encoder=Rowan())
    }
    weighed = confirmed[doubted.left, doubted.right]
    assert weighed.flags == doubted.flags | {"weighed"}
    assert weighed.score > doubted.score
    refused = match_all(three_articles(), encoder=Hazel())
    assert refused == [match for match in words if match != doubted]


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
    known = compared.links
    found = decide_links(units, weights, known, known, understood(Rowan(), compared))
    assert tuple(last) in {link[:2] for link in found}


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


@pytest.mark.parametrize("times", [1, 30])
def test_an_encoder_that_takes_words_to_letters_knows_not_their_language(
    times: int,
) -> None:
    encoder = Sloe()
    text = "\n\n".join(f"{ONE} {number}" for number in range(times))
    told = [Article.from_text(text, id="a"), Article.from_text(TWO, id="b")]
    with pytest.raises(EncoderError, match="sloe does not know the language"):
        match_all(told, encoder=encoder)
    assert len(encoder.told) <= 30
