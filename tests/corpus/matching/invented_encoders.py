"""Encoders of meaning that know some words, or nothing; take all for alike, or fail."""

from __future__ import annotations

import numpy as np

from corpus.matching.semantic.encoder import PieceVectors


class Rowan:
    """An encoder to whom words are alike that stand for the same thing."""

    name = "rowan"
    identity = "rowan 1"
    alone = False
    things = (
        ("dam", "broken", "burst"),
        ("water", "flood"),
        ("mill", "miller"),
        ("wall", "walls"),
        ("county", "surveyor"),
        ("build", "stand", "stood"),
    )

    def __init__(self) -> None:
        self.told: list[str] = []

    def read(self, sentence: str) -> PieceVectors:
        self.told.append(sentence)
        words = tuple(sentence.lower().replace(".", "").replace(",", "").split())
        rows = np.array([self._place(word) for word in words], np.float32)
        return PieceVectors(words, rows.reshape(len(words), 64))

    def _place(self, word: str) -> list[float]:
        meant = next((group[0] for group in self.things if word in group), word)
        chance = np.random.default_rng(sum(ord(c) << n for n, c in enumerate(meant)))
        return chance.normal(0, 1, 64).tolist()


class Hazel(Rowan):
    """An encoder that reads no piece of any sentence."""

    name, identity = "hazel", "hazel 1"

    def read(self, sentence: str) -> PieceVectors:
        return PieceVectors((), np.zeros((0, 1), np.float32))


class Alder(Rowan):
    """An encoder to whom everything is alike, and which reads words alone."""

    name, identity, alone = "alder", "alder 1", True

    def _place(self, word: str) -> list[float]:
        return [1.0, float(len(word) % 2), *[0.0] * 62]


class Yew(Rowan):
    """An encoder that breaks at its fifth sentence."""

    name, identity = "yew", "yew 1"

    def read(self, sentence: str) -> PieceVectors:
        if len(self.told) == 4:
            raise RuntimeError("out of sap\nand of breath")
        return super().read(sentence)


class Sloe(Rowan):
    """An encoder that was taught no word it meets, and so reads letter by letter."""

    name, identity = "sloe", "sloe 1"

    def read(self, sentence: str) -> PieceVectors:
        letters = tuple(filter(str.isalnum, sentence.lower()))
        return super().read(" ".join(letters))
