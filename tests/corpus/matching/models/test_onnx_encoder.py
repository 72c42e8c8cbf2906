"""A model in a folder: how it is found, fed and read."""

from __future__ import annotations

from pathlib import Path

import pytest

from corpus.matching.semantic import choose_encoder
from corpus.matching.semantic.onnx import OnnxEncoder
from corpus.matching.units import Floats
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


def test_the_words_of_a_sentence_are_read_where_they_stand(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Runtime()
    encoder = load(folder, monkeypatch, runtime)
    assert encoder.name == "larch"
    assert not encoder.alone
    read = encoder.read("a bcd — ef")
    assert read.pieces == ("a", "bcd", "ef")
    assert read.vectors.tolist() == [[1, 1], [3, 1], [2, 1]]
    assert runtime.fed[-1]["input_ids"].tolist() == [[5, 1, 3, 1, 2, 5]]
    assert set(runtime.fed[-1]) == set(INPUTS)


def test_a_sentence_without_words_has_no_piece(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = load(folder, monkeypatch, Runtime()).read("— …")
    assert read.pieces == ()
    assert read.vectors.shape == (0, 2)


def pooled(feed: dict[str, Floats]) -> Floats:
    return tokens(feed).max(axis=1)


def test_tokens_are_taken_before_what_a_model_pools(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Runtime(sentence_embedding=pooled, token_embeddings=tokens)
    encoder = load(folder, monkeypatch, runtime)
    assert not encoder.alone
    assert encoder.read("bcd").vectors.tolist() == [[3, 1]]


def test_a_model_that_only_pools_reads_word_by_word(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Runtime(sentence_embedding=pooled)
    encoder = load(folder, monkeypatch, runtime)
    assert encoder.alone
    read = encoder.read("hedgehogs bcd")
    assert read.pieces == ("hedgehogs", "bcd")
    assert read.vectors.tolist() == [[9, 1], [5, 1]]


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
