"""A model in a folder: how it is found, fed and read."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.matching.semantic import choose_encoder
from corpus.matching.semantic.encoder import PieceVectors
from corpus.matching.semantic.onnx import OnnxEncoder
from corpus.matching.units import Floats
from corpus.stopping import StoppedError, stoppable
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
    """Whatever time and size its file has: a copy may keep both."""
    Runtime().install(monkeypatch)
    model, tokenizer = folder / "onnx" / "model.onnx", folder / "tokenizer.json"
    weights = model.with_name("model.onnx_data")
    weights.write_bytes(b"weights")
    seen = {OnnxEncoder(folder, model).identity for _ in range(2)}
    for changed in (model, tokenizer, weights):
        raw, time = changed.read_bytes(), changed.stat().st_mtime_ns
        changed.write_bytes(raw[::-1] + b" ")
        os.utime(changed, ns=(time, time))
        seen.add(OnnxEncoder(folder, model).identity)
    newer = Runtime()
    newer.version = "2"
    newer.install(monkeypatch)
    seen.add(OnnxEncoder(folder, model).identity)
    assert len(seen) == 5


def test_a_model_is_the_same_wherever_it_lies(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Runtime().install(monkeypatch)
    moved = folder.rename(folder.with_name("elm"))
    shutil.copytree(moved, folder)
    made = [OnnxEncoder(home, home / "onnx" / "model.onnx") for home in (moved, folder)]
    assert made[0].identity == made[1].identity
    assert [one.name for one in made] == ["elm", "larch"]


def test_what_is_read_of_a_sentence_without_end_is_short(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Runtime()
    read = load(folder, monkeypatch, runtime).read("hail " * 2_000)
    assert len(runtime.fed[-1]["input_ids"][0]) <= 128
    assert set(read.pieces) == {"hail"}


def test_nobody_has_to_wait_for_all_words_of_a_sentence_read_one_by_one(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    runtime = Runtime(sentence_embedding=pooled)
    encoder = load(folder, monkeypatch, runtime)
    fed = len(runtime.fed)

    def reading() -> Iterator[PieceVectors]:
        yield encoder.read("rain and hail and snow")

    with pytest.raises(StoppedError):
        list(stoppable(reading(), lambda: len(runtime.fed) == fed + 2))
    assert encoder.read("rain").pieces == ("rain",)


def test_a_stop_while_a_model_is_loaded_is_no_fault_of_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Runtime().install(monkeypatch)
    with pytest.raises(StoppedError):
        list(stoppable((choose_encoder(str(folder)) for _ in "1"), lambda: True))
    assert choose_encoder(str(folder)).encoder is not None
