"""What keeps a model from being used: it costs one line that names it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from corpus.matching.semantic import choose_encoder, is_encoder
from tests.corpus.matching.models.runtime import INPUTS, Runtime


def test_a_model_without_its_tokenizer_is_no_encoder(folder: Path) -> None:
    assert is_encoder(str(folder))
    (folder / "tokenizer.json").unlink()
    assert not is_encoder(str(folder))


def unknown_input(runtime: Runtime, folder: Path) -> None:
    runtime.inputs = (*INPUTS, "pixel_values")


def no_vector(runtime: Runtime, folder: Path) -> None:
    runtime.made = {"ids": lambda feed: feed["input_ids"]}


def no_number(runtime: Runtime, folder: Path) -> None:
    runtime.made = {"ids": lambda feed: np.full((1, 3), np.nan)}


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (unknown_input, "pixel_values"),
        (no_vector, "ids is not a vector"),
        (no_number, "ids is not a vector"),
    ],
)
def test_a_model_that_makes_no_sentences_costs_one_line(
    spoil: Callable[[Runtime, Path], None],
    said: str,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    runtime = Runtime()
    spoil(runtime, folder)
    runtime.install(monkeypatch)
    chosen = choose_encoder(str(folder))
    assert chosen.encoder is None
    assert said in chosen.notice
    assert "\n" not in chosen.notice


def test_a_runtime_that_is_missing_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    chosen = choose_encoder(str(folder))
    assert chosen.encoder is None
    assert "onnxruntime" in chosen.notice
