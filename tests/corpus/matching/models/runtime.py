"""What stands in for the packages that run a model, and a folder with one."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

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
    """Stands in for both packages; a token is a word, and its id the word's length.

    Every sentence is read between two tokens that stand for none of its words.
    """

    def __init__(self, **made: Run) -> None:
        self.inputs: Sequence[str] = INPUTS
        self.type = TENSOR
        self.version = "1"
        self.fed: list[dict[str, Floats]] = []
        self.most = 0
        self.made: dict[str, Run] = made or {"last_hidden_state": tokens}

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        runtime, tokenizers = ModuleType("onnxruntime"), ModuleType("tokenizers")
        runtime.__version__ = self.version
        runtime.SessionOptions = SimpleNamespace
        runtime.GraphOptimizationLevel = SimpleNamespace(ORT_ENABLE_BASIC=1)
        runtime.InferenceSession = lambda path, options, providers: self
        tokenizers.Tokenizer = SimpleNamespace(from_file=lambda path: self)
        monkeypatch.setitem(sys.modules, "onnxruntime", runtime)
        monkeypatch.setitem(sys.modules, "tokenizers", tokenizers)

    def enable_truncation(self, most: int) -> None:
        self.most = most

    def no_padding(self) -> None:
        pass

    def encode(self, text: str) -> SimpleNamespace:
        words = ["[CLS]", *text.split()[: self.most - 2], "[SEP]"]
        return SimpleNamespace(
            tokens=words,
            ids=[len(word) for word in words],
            special_tokens_mask=[1, *[0] * (len(words) - 2), 1],
            attention_mask=[1] * len(words),
            type_ids=[0] * len(words),
        )

    def get_inputs(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(name=name, type=self.type) for name in self.inputs]

    def get_outputs(self) -> list[SimpleNamespace]:
        return [SimpleNamespace(name=name, type="float") for name in self.made]

    def run(self, names: list[str], feed: dict[str, Floats]) -> list[Floats]:
        self.fed.append(feed)
        return [self.made[name](feed) for name in names]
