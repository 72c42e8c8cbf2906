"""A model that a reader keeps in a folder: ONNX, with its tokenizer beside it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Final, Protocol, cast

import numpy as np

from corpus.matching.semantic.encoder import PieceVectors
from corpus.matching.semantic.words import WordReader
from corpus.matching.units import Floats
from corpus.stopping import apart, checked, checkpoint

# Tokens of a sentence that are read: one in a thousand has more, and models of
# sentences were taught on no more.
_MOST_TOKENS: Final = 128
_TOKENIZER: Final = "tokenizer.json"
# To see before any reader waits that it works at all, and what it makes.
_PROBE: Final = "Rain fell on the harbour until the evening."


class _Put(Protocol):
    name: str
    type: str


class _Session(Protocol):
    def get_inputs(self) -> list[_Put]: ...
    def get_outputs(self) -> list[_Put]: ...
    def run(self, names: list[str], feed: Mapping[str, object]) -> list[Floats]: ...


class OnnxEncoder:
    """What a model makes of the tokens of a sentence, read where they stand.

    Sentences are read one by one: padding them to one length takes longer, and a
    quantized model would make others of them in other company. A model that tells
    nothing of tokens reads word by word.
    """

    def __init__(self, folder: Path, model: Path) -> None:
        """Load a model.

        Args:
            folder: Holds `tokenizer.json`.
            model: The file of the model.

        Raises:
            ImportError: onnxruntime or tokenizers is not installed.
            ValueError: It asks for what a tokenizer does not tell, or makes neither
                a vector for each token nor one for each sentence.
        """
        # Neither is a dependency, and one publishes no stubs.
        runtime = import_module("onnxruntime")
        checkpoint()
        tokenizers = import_module("tokenizers")
        self._tokenizer: Any = tokenizers.Tokenizer.from_file(str(folder / _TOKENIZER))
        checkpoint()
        self._session = apart(lambda: _start(runtime, model))
        checkpoint()
        self._tokenizer.enable_truncation(_MOST_TOKENS)
        self._tokenizer.no_padding()
        self._types = {put.name: _type(put) for put in self._session.get_inputs()}
        self._output, self.alone = self._choose()
        self._words = WordReader(self._encode)
        self.name = folder.name or str(folder)
        self.identity = _identify(runtime, folder / _TOKENIZER, model)

    def read(self, sentence: str) -> PieceVectors:
        """A row for each token that is or is part of a word."""
        if self.alone:
            return self._words.read(sentence)
        read = self._tokenizer.encode(sentence)
        kept = [
            place
            for place, (token, special) in enumerate(
                zip(read.tokens, read.special_tokens_mask, strict=True)
            )
            if not special and any(map(str.isalnum, token))
        ]
        (made,) = self._run(read, [self._output])
        pieces = tuple(read.tokens[place] for place in kept)
        return PieceVectors(pieces, made[0][kept].astype(np.float32))

    def _encode(self, texts: Sequence[str]) -> Floats:
        reads = map(self._tokenizer.encode, checked(texts))
        rows = [self._run(read, [self._output])[0][0] for read in reads]
        return np.stack(rows).astype(np.float32)

    def _choose(self) -> tuple[str, bool]:
        """The first output with a row for each token, or else one for each sentence.

        Also whether it is the latter.
        """
        read = self._tokenizer.encode(_PROBE)
        names = [put.name for put in self._session.get_outputs()]
        made = dict(zip(names, self._run(read, names), strict=True))
        shapes = (3, len(read.ids)), (2, None)
        for dimensions, length in shapes:
            for name, value in made.items():
                fits = value.ndim == dimensions and length in {None, value.shape[1]}
                if fits and value.dtype.kind == "f" and np.isfinite(value).all():
                    return name, dimensions == 2
        raise ValueError(f"its {', '.join(names)} is not a vector of a token")

    def _run(self, read: Any, names: list[str]) -> list[Floats]:
        told = {
            "input_ids": read.ids,
            "attention_mask": read.attention_mask,
            "token_type_ids": read.type_ids,
        }
        feed = {name: np.array([told[name]], as_) for name, as_ in self._types.items()}
        return self._session.run(names, feed)


def _start(runtime: Any, model: Path) -> _Session:
    """A session on one thread: a reader at the screen needs the others."""
    options = runtime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    # More takes twice as long to load and reads no faster.
    options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_ENABLE_BASIC
    made = runtime.InferenceSession(
        str(model), options, providers=["CPUExecutionProvider"]
    )
    return cast("_Session", made)


def _type(put: _Put) -> str:
    if put.name not in {"input_ids", "attention_mask", "token_type_ids"}:
        raise ValueError(f"the model asks for {put.name}, which no tokenizer gives")
    return "int32" if "int32" in put.type else "int64"


def _identify(runtime: Any, tokenizer: Path, model: Path) -> str:
    """A hash of what the model and its tokenizer hold, and what runs them.

    Weights may lie beside a model, in files that begin with its name.
    """
    known = hashlib.sha256(str(runtime.__version__).encode())
    for path in (tokenizer, *sorted(model.parent.glob(f"{model.name}*"))):
        checkpoint()
        with path.open("rb") as file:
            known.update(hashlib.file_digest(file, "sha256").digest())
    return known.hexdigest()
