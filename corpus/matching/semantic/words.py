"""Sentences read word by word, by an encoder that makes one vector of any text."""

from __future__ import annotations

import re
from typing import Final

import numpy as np

from corpus.matching.semantic.encoder import Encode, PieceVectors
from corpus.matching.units import Floats

# Words kept from sentence to sentence; those of thirty articles are fewer.
_MOST_KEPT: Final = 20_000
_WORD = re.compile(r"\w+(?:['’]\w+)*")


class WordReader:
    """Has each word encoded alone, once, since sentences share most of theirs."""

    def __init__(self, encode: Encode) -> None:
        """Read by an encoder of whole texts."""
        self._encode = encode
        self._kept: dict[str, Floats] = {}

    def read(self, sentence: str) -> PieceVectors:
        """The words of a sentence, lower-cased."""
        words = tuple(_WORD.findall(sentence.lower()))
        new = sorted({word for word in words if word not in self._kept})
        if len(self._kept) + len(new) > _MOST_KEPT:
            self._kept.clear()
            new = sorted(set(words))
        if new:
            self._kept.update(zip(new, self._encode(new), strict=True))
        rows = [self._kept[word] for word in words]
        vectors = np.stack(rows) if rows else np.zeros((0, 1), np.float32)
        return PieceVectors(words, vectors)
