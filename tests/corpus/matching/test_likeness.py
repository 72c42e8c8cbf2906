"""Likeness of meaning piece by piece: what holds what, and which stand nearest."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching.cutting import cut_units
from corpus.matching.semantic.deepening import find_nearest
from corpus.matching.semantic.encoder import PieceVectors
from corpus.matching.semantic.likeness import Shares, find_shares, tell_likeness
from corpus.matching.semantic.pieces import Meaning, Pieces, read_units, weigh_readings
from corpus.matching.semantic.words import WordReader
from corpus.matching.units import Floats


class Spell:
    """An encoder to whom every word is a direction of its own."""

    name = identity = "spell"
    alone = True

    def __init__(self) -> None:
        self.encoded: list[str] = []
        self._reader = WordReader(self._encode)

    def read(self, sentence: str) -> PieceVectors:
        return self._reader.read(sentence)

    def _encode(self, texts: list[str]) -> Floats:
        self.encoded += texts
        seeds = [sum(ord(c) << n for n, c in enumerate(text)) for text in texts]
        rows = [np.random.default_rng(seed).normal(0, 1, 256) for seed in seeds]
        return np.array(rows, np.float32)


STORY = (
    "The ferry to Orrin sank in a storm last night.\n\n"
    "The ferry sank.\n\n"
    "Nobody in the town bakes bread before noon."
)


def meaning(encoder: Spell | None = None) -> Meaning:
    encoder, units = encoder or Spell(), cut_units([Article.from_text(STORY, id="a")])
    return weigh_readings(encoder, read_units(encoder, units))


def pieces() -> Pieces:
    return meaning().pieces


def shares(read: Pieces, left: int, right: int) -> Shares:
    return find_shares(read, np.array([left]), np.array([right]))


def test_a_short_sentence_is_held_by_a_long_one_and_not_the_other_way() -> None:
    long, short = shares(pieces(), 0, 1)
    assert short[0] > 0.9
    assert long[0] < 0.6


def test_sentences_of_other_things_hold_little_of_each_other() -> None:
    read = pieces()
    assert shares(read, 0, 2).held[0] < 0.4
    assert shares(read, 0, 2).both[0] <= shares(read, 0, 2).held[0]


def test_likeness_is_told_beside_what_any_two_sentences_have() -> None:
    read, general, _ = meaning()
    left, right = np.array([0, 0]), np.array([1, 2])
    alike = tell_likeness(read, general, left, right)
    assert alike.held[0] > 3
    assert alike.held[1] < 3
    assert (alike.both <= alike.held + 3).all()


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=200))
@settings(max_examples=30, deadline=None)
def test_pairs_are_told_alike_in_whatever_order_they_come(
    pairs: list[tuple[int, int]],
) -> None:
    read = pieces()
    left = np.array([one for one, _ in pairs], np.int64)
    right = np.array([two for _, two in pairs], np.int64)
    found = find_shares(read, left, right)
    for place, (one, two) in enumerate(pairs):
        alone = shares(read, one, two)
        assert found.left[place] == pytest.approx(alone.left[0], abs=1e-5)
        assert found.right[place] == pytest.approx(alone.right[0], abs=1e-5)


class Mute(Spell):
    """Reads nothing where somebody bakes."""

    def read(self, sentence: str) -> PieceVectors:
        return super().read("…" if "bakes" in sentence else sentence)


def test_a_sentence_without_pieces_is_like_none() -> None:
    read = meaning(Mute()).pieces
    assert shares(read, 0, 2).held[0] == shares(read, 2, 1).both[0] == 0
    assert np.isfinite(read.sentences).all()


def test_no_pairs_have_no_likeness() -> None:
    none = np.zeros(0, np.int64)
    alike = tell_likeness(pieces(), meaning().general, none, none)
    assert len(alike.held) == len(alike.both) == 0


def test_each_word_is_encoded_once() -> None:
    encoder = Spell()
    encoder.read("rain and snow, Rain and hail")
    encoder.read("hail and rain")
    assert sorted(encoder.encoded) == ["and", "hail", "rain", "snow"]


def test_words_are_forgotten_before_they_fill_the_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("corpus.matching.semantic.words._MOST_KEPT", 3)
    encoder = Spell()
    assert encoder.read("rain and snow").pieces == ("rain", "and", "snow")
    assert len(encoder.read("rain or hail").vectors) == 3
    assert len(encoder.read("rain or hail").vectors) == 3
    assert encoder.encoded.count("rain") == 2
    assert encoder.encoded.count("or") == 1


def test_the_nearest_of_two_articles_are_each_others_nearest() -> None:
    rows = np.array(
        [[1, 0, 0], [0, 1, 0], [0.9, 0.1, 0], [0, 0, 1], [0, 0.1, 0.9]], np.float32
    )
    left, right = find_nearest(np.array([0, 0, 1, 1, 2]), rows)
    found = set(zip(left.tolist(), right.tolist(), strict=True))
    assert found == {(0, 2), (1, 4), (3, 4)}
