"""A model in a folder: how it is found, fed and pooled."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from corpus.matching.semantic import choose_encoder
from corpus.matching.semantic.onnx import OnnxEncoder
from tests.corpus.matching.models.runtime import INPUTS, Runtime, tokens


def load(
    folder: Path, monkeypatch: pytest.MonkeyPatch, runtime: Runtime
) -> OnnxEncoder:
    runtime.install(monkeypatch)
    encoder = choose_encoder(str(folder)).encoder
    assert isinstance(encoder, OnnxEncoder)
    return encoder


def test_a_folder_is_found_from_home(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(folder.parent))
    monkeypatch.setenv("USERPROFILE", str(folder.parent))
    Runtime().install(monkeypatch)
    chosen = choose_encoder("~/larch")
    assert chosen.encoder is not None
    assert chosen.encoder.name == "larch"


def test_a_sentence_is_the_mean_of_its_words_and_read_alone(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Runtime()
    encoder = load(folder, monkeypatch, runtime)
    assert encoder.name == "larch"
    assert encoder.encode(["a bcd", "abcdef"]).tolist() == [[2, 1], [6, 1]]
    assert [feed["input_ids"].tolist() for feed in runtime.fed[-2:]] == [
        [[1, 3]],
        [[6]],
    ]
    assert all(set(feed) == set(INPUTS) for feed in runtime.fed)


@pytest.mark.parametrize(
    "told", [{"pooling_mode_cls_token": True}, {"pooling_mode": "cls", "other": 1}]
)
def test_the_first_word_stands_for_all_where_the_folder_says_so(
    told: dict[str, object], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "1_Pooling").mkdir()
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(told))
    encoder = load(folder, monkeypatch, Runtime())
    assert encoder.encode(["a bcd"]).tolist() == [[1, 1]]


def test_what_a_model_pools_itself_is_taken_as_it_is(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Runtime(lambda feed: tokens(feed).max(axis=1))
    runtime.outputs = ["token_embeddings", "sentence_embedding"]
    encoder = load(folder, monkeypatch, runtime)
    assert encoder.encode(["a bcd"]).tolist() == [[3, 1]]
    assert runtime.asked[-1] == ["sentence_embedding"]


@pytest.mark.parametrize("size", ["int32", "int64"])
def test_ids_are_as_wide_as_a_model_wants_them(
    size: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Runtime()
    runtime.inputs, runtime.type = (*INPUTS, "token_type_ids"), f"tensor({size})"
    load(folder, monkeypatch, runtime)
    assert {str(ids.dtype) for ids in runtime.fed[-1].values()} == {size}


def test_another_model_or_tokenizer_has_another_identity(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Runtime().install(monkeypatch)
    model, tokenizer = folder / "onnx" / "model.onnx", folder / "tokenizer.json"
    seen = {OnnxEncoder(folder, model).identity for _ in range(2)}
    for changed in (model, tokenizer):
        changed.write_bytes(b"{ }" * 7)
        seen.add(OnnxEncoder(folder, model).identity)
    assert len(seen) == 3
