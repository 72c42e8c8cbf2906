"""A model that a reader keeps in a folder: ONNX, with its tokenizer beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

import numpy as np

from corpus.matching.units import Floats, Ints

# Tokens of a sentence that are read; models of sentences were taught on fewer.
_MOST_TOKENS = 256


class _Named(Protocol):
    name: str


class _Session(Protocol):
    def get_inputs(self) -> list[_Named]: ...
    def run(self, names: None, feed: Mapping[str, Ints]) -> list[Floats]: ...


class OnnxEncoder:
    """The mean of what a model makes of a sentence's tokens, or what it pools."""

    def __init__(self, folder: Path, model: Path) -> None:
        """Load a model.

        Args:
            folder: Holds `tokenizer.json`.
            model: The file of the model.

        Raises:
            ImportError: onnxruntime or tokenizers is not installed.
        """
        # Neither is a dependency, and one publishes no stubs.
        runtime, tokenizers = import_module("onnxruntime"), import_module("tokenizers")
        self._session = cast(
            "_Session",
            runtime.InferenceSession(str(model), providers=["CPUExecutionProvider"]),
        )
        self._tokenizer: Any = tokenizers.Tokenizer.from_file(
            str(folder / "tokenizer.json")
        )
        self._tokenizer.enable_truncation(_MOST_TOKENS)
        self._tokenizer.enable_padding()
        kept = model.stat()
        self.name = folder.name or str(folder)
        self.identity = f"{model.resolve()} {kept.st_size} {kept.st_mtime_ns}"

    def encode(self, sentences: Sequence[str]) -> Floats:
        """A row for each sentence, as long as the model makes it."""
        read = self._tokenizer.encode_batch(list(sentences))
        given = {
            "input_ids": np.array([one.ids for one in read], np.int64),
            "attention_mask": np.array([one.attention_mask for one in read], np.int64),
            "token_type_ids": np.array([one.type_ids for one in read], np.int64),
        }
        wanted = [put.name for put in self._session.get_inputs()]
        made = self._session.run(None, {name: given[name] for name in wanted})[0]
        if made.ndim == 2:
            return made.astype(np.float32)
        mask = given["attention_mask"][:, :, None]
        total = (made * mask).sum(axis=1) / mask.sum(axis=1).clip(1)
        return total.astype(np.float32)
