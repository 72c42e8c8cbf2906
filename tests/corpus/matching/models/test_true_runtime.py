"""A true model, read by the true runtime: only where the extra `onnx` is installed."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from corpus.matching.semantic import choose_encoder
from tests.corpus.matching.models.onnx_file import lookup_model


def test_a_true_model_is_read_by_the_true_runtime(tmp_path: Path) -> None:
    missing = "the extra onnx is not installed"
    pytest.importorskip("onnxruntime", reason=missing)
    tokenizers = pytest.importorskip("tokenizers", reason=missing)
    words = {"[UNK]": 0, "rain": 1, "snow": 2}
    tokenizer = tokenizers.Tokenizer(tokenizers.models.WordLevel(words, "[UNK]"))
    tokenizer.pre_tokenizer = tokenizers.pre_tokenizers.Whitespace()
    tokenizer.enable_padding(length=9)
    tokenizer.save(str(tmp_path / "tokenizer.json"))
    table = np.array([[0, 0], [1, 0], [0, 1]], np.float32)
    (tmp_path / "model.onnx").write_bytes(lookup_model(table))
    encoder = choose_encoder(str(tmp_path)).encoder
    assert encoder is not None
    read = encoder.read("rain snow hail")
    assert read.vectors.tolist() == [[1, 0], [0, 1], [0, 0]]
