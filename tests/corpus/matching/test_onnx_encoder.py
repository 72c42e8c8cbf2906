"""A model in a folder: how it is fed and pooled, and what keeps it from being used."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from corpus.matching.semantic import choose_encoder, is_encoder
from corpus.matching.semantic.onnx import OnnxEncoder
from corpus.matching.units import Floats

Run = Callable[[dict[str, Floats]], Floats]
INPUTS = ("input_ids", "attention_mask")
"""What every model asks for."""
TENSOR = "tensor(int64)"


def tokens(feed: dict[str, Floats]) -> Floats:
    """A vector for each token: its id and one."""
    ids = feed["input_ids"].astype(np.float32)
    return np.stack([ids, np.ones_like(ids)], axis=2)


class Runtime:
    """Stands in for both packages; a token is a word, and its id the word's length."""

    def __init__(self, run: Run = tokens) -> None:
        self.inputs: Sequence[str] = INPUTS
        self.outputs = ["last_hidden_state"]
        self.type = TENSOR
        self.fed: list[dict[str, Floats]] = []
        self.asked: list[list[str]] = []
        self._run = run

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        runtime, tokenizers = ModuleType("onnxruntime"), ModuleType("tokenizers")
        runtime.SessionOptions = SimpleNamespace
        runtime.InferenceSession = lambda path, options, providers: self
        tokenizers.Tokenizer = SimpleNamespace(from_file=lambda path: self)
        monkeypatch.setitem(sys.modules, "onnxruntime", runtime)
        monkeypatch.setitem(sys.modules, "tokenizers", tokenizers)

    def enable_truncation(self, most: int) -> None:
        assert most > 0

    def no_padding(self) -> None:
        pass

    def encode(self, text: str) -> SimpleNamespace:
        ids = [len(word) for word in text.split()]
        ones = [1] * len(ids)
        return SimpleNamespace(ids=ids, attention_mask=ones, type_ids=[0] * len(ids))

    def get_inputs(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(name=name, type=self.type) for name in self.inputs]

    def get_outputs(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(name=name, type="float") for name in self.outputs]

    def run(self, names: list[str], feed: dict[str, Floats]) -> list[Floats]:
        self.asked.append(names)
        self.fed.append(feed)
        return [self._run(feed)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "larch"
    (made / "onnx").mkdir(parents=True)
    (made / "tokenizer.json").write_text("{}")
    (made / "onnx" / "model.onnx").write_bytes(b"model")
    return made


def load(
    folder: Path, monkeypatch: pytest.MonkeyPatch, runtime: Runtime
) -> OnnxEncoder:
    runtime.install(monkeypatch)
    encoder = choose_encoder(str(folder)).encoder
    assert isinstance(encoder, OnnxEncoder)
    return encoder


def test_a_model_without_its_tokenizer_is_no_encoder(folder: Path) -> None:
    assert is_encoder(str(folder))
    (folder / "tokenizer.json").unlink()
    assert not is_encoder(str(folder))


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


def unknown_input(runtime: Runtime, folder: Path) -> None:
    runtime.inputs = (*INPUTS, "pixel_values")


def no_vector(runtime: Runtime, folder: Path) -> None:
    runtime.outputs = ["ids"]
    runtime._run = lambda feed: feed["input_ids"]


def no_number(runtime: Runtime, folder: Path) -> None:
    runtime._run = lambda feed: np.full((1, 3), np.nan)


def broken_pooling(runtime: Runtime, folder: Path) -> None:
    (folder / "1_Pooling").mkdir()
    (folder / "1_Pooling" / "config.json").write_text("{")


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (unknown_input, "pixel_values"),
        (no_vector, "ids is no vector of one length"),
        (no_number, "no vector"),
        (broken_pooling, "larch"),
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


def test_a_true_model_is_read_by_the_true_runtime(tmp_path: Path) -> None:
    """Only where the extra `onnx` is installed; the model is a table of tokens."""
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
    assert encoder.encode(["rain", "rain snow", "hail"]).tolist() == [
        [1, 0],
        [0.5, 0.5],
        [0, 0],
    ]


def lookup_model(table: Floats) -> bytes:
    """An ONNX file whose one node gathers a row for each id, in the wire format."""
    node = (
        field(1, "table") + field(1, "input_ids") + field(2, "states")
        + field(4, "Gather")
    )  # fmt: skip # fields of the format, in its order
    rows, width = table.shape
    tensor = (
        field(1, rows) + field(1, width) + field(2, 1)
        + field(8, "table") + field(9, table.tobytes())
    )  # fmt: skip # fields of the format, in its order
    graph = (
        field(1, node) + field(2, "lookup") + field(5, tensor)
        + field(11, put("input_ids", 7, ("batch", "length")))
        + field(11, put("attention_mask", 7, ("batch", "length")))
        + field(12, put("states", 1, ("batch", "length", width)))
    )  # fmt: skip # fields of the format, in its order
    return field(1, 8) + field(7, graph) + field(8, field(2, 13))


def put(name: str, kind: int, shape: Sequence[str | int]) -> bytes:
    """What goes in or comes out, of a type and a shape."""
    sizes = (field(2, d) if isinstance(d, str) else field(1, d) for d in shape)
    tensor = field(1, kind) + field(2, b"".join(field(1, size) for size in sizes))
    return field(1, name) + field(2, field(1, tensor))


def field(number: int, value: int | str | bytes) -> bytes:
    """A field of a message, as protocol buffers write it."""
    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    raw = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(raw)) + raw


def varint(value: int) -> bytes:
    groups = [value >> shift & 127 for shift in range(0, max(1, value.bit_length()), 7)]
    return bytes([*(group | 128 for group in groups[:-1]), groups[-1]])
