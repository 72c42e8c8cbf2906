"""A model that a reader keeps in a folder: ONNX, with its tokenizer beside it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Literal, Protocol, cast

import numpy as np
from pydantic import BaseModel

from corpus.matching.units import Floats

# Tokens of a sentence that are read; models of sentences were taught on fewer.
_MOST_TOKENS: Final = 256
_TOKENIZER: Final = "tokenizer.json"
# What Sentence Transformers write beside a model of how they pool.
_POOLING: Final = "1_Pooling/config.json"
_POOLED: Final = "sentence_embedding"
# Of different lengths, to see before any reader waits that it works at all.
_PROBES: Final = ("Rain.", "Rain fell on the harbour until the evening.")


class _Put(Protocol):
    name: str
    type: str


class _Session(Protocol):
    def get_inputs(self) -> list[_Put]: ...
    def get_outputs(self) -> list[_Put]: ...
    def run(self, names: list[str], feed: Mapping[str, object]) -> list[Floats]: ...


class _Pooling(BaseModel):
    pooling_mode_cls_token: bool = False
    pooling_mode: Literal["cls", "mean", ""] = ""

    @property
    def first(self) -> bool:
        """Whether the first token stands for the sentence."""
        return self.pooling_mode_cls_token or self.pooling_mode == "cls"


class OnnxEncoder:
    """What a model makes of a sentence, or the mean of what it makes of its tokens.

    Sentences are read one by one: padding them to one length takes longer, and a
    quantized model would make others of them in other company.
    """

    def __init__(self, folder: Path, model: Path) -> None:
        """Load a model.

        Args:
            folder: Holds `tokenizer.json` and, if the first token stands for a
                sentence, `1_Pooling/config.json` that says so.
            model: The file of the model.

        Raises:
            ImportError: onnxruntime or tokenizers is not installed.
            ValueError: It asks for what a tokenizer does not tell, makes no vectors
                of one length, or the file on pooling makes no sense.
        """
        # Neither is a dependency, and one publishes no stubs.
        runtime, tokenizers = import_module("onnxruntime"), import_module("tokenizers")
        self._session = _start(runtime, model)
        self._tokenizer: Any = tokenizers.Tokenizer.from_file(str(folder / _TOKENIZER))
        self._tokenizer.enable_truncation(_MOST_TOKENS)
        self._tokenizer.no_padding()
        self._types = {put.name: _type(put) for put in self._session.get_inputs()}
        self._output = _choose([put.name for put in self._session.get_outputs()])
        pooling = folder / _POOLING
        self._first = pooling.is_file() and _read(pooling).first
        self.name = folder.name or str(folder)
        self.identity = _identify((model, folder / _TOKENIZER, pooling))
        short, long = map(self._encode, _PROBES)
        if short.shape != long.shape or not np.isfinite(long).all():
            raise ValueError(f"its {self._output} is no vector of one length")

    def encode(self, sentences: Sequence[str]) -> Floats:
        """A row for each sentence, as long as the model makes it."""
        return np.stack([self._encode(sentence) for sentence in sentences])

    def _encode(self, sentence: str) -> Floats:
        read = self._tokenizer.encode(sentence)
        told = {
            "input_ids": read.ids,
            "attention_mask": read.attention_mask,
            "token_type_ids": read.type_ids,
        }
        feed = {name: np.array([told[name]], as_) for name, as_ in self._types.items()}
        (made,) = self._session.run([self._output], feed)
        if made.ndim == 3:
            made = made[:, 0] if self._first else made.mean(axis=1)
        return made[0].astype(np.float32)


def _start(runtime: Any, model: Path) -> _Session:
    """A session on one thread: a reader at the screen needs the others."""
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    made = runtime.InferenceSession(
        str(model), options, providers=["CPUExecutionProvider"]
    )
    return cast("_Session", made)


def _type(put: _Put) -> str:
    if put.name not in {"input_ids", "attention_mask", "token_type_ids"}:
        raise ValueError(f"the model asks for {put.name}, which no tokenizer tells")
    return "int32" if "int32" in put.type else "int64"


def _choose(outputs: list[str]) -> str:
    """What the model pooled itself, or else what comes first: the tokens."""
    return _POOLED if _POOLED in outputs else outputs[0]


def _read(pooling: Path) -> _Pooling:
    return _Pooling.model_validate_json(pooling.read_bytes())


def _identify(paths: Iterable[Path]) -> str:
    """Changes with the place, the size or the time of any of some files."""
    kept = ((path.resolve(), path.stat()) for path in paths if path.is_file())
    return " ".join(f"{path} {of.st_size} {of.st_mtime_ns}" for path, of in kept)
