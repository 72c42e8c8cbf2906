"""How much more alike in meaning two sentences are than those of a set usually are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib.resources import files

import numpy as np

from corpus.matching.candidates import Pairs
from corpus.matching.semantic.encoder import Encoder
from corpus.matching.units import Floats, Ints, Units

# Sentences between two checks; a tenth of a second of a small model's work.
_STEP = 4
_BLOCK = 3_200
_LONGEST = 1000
"""Characters of a sentence that are read."""
# As so many sentences do those of general news count for the mean.
_BACKGROUND = 4.0
# Sentences of a set so small are all read, though few are asked about.
_FEW = 400
_FEW_PAIRS = 20.0
_DIGITS = 3


def tell_likeness(
    encoder: Encoder,
    units: Units,
    pairs: Pairs,
    check: Callable[[], None] = lambda: None,
) -> Floats:
    """Tell the likeness of pairs in standard deviations from that of any two.

    Vectors are taken from their mean, since all that is said about one event is
    alike; a few sentences of general news steady mean and deviation of a small set.
    """
    asked = np.unique(np.concatenate([pairs.left, pairs.right]))
    members = np.arange(len(units)) if 0 < len(asked) < len(units) <= _FEW else asked
    texts = [
        units.articles[int(units.article[unit])].text[
            int(units.start[unit]) : int(units.end[unit])
        ][:_LONGEST]
        for unit in members.tolist()
    ]
    if not texts:
        return np.zeros(0, np.float32)
    vectors = _encode(encoder, texts, check)
    general = _encode(encoder, _general(), check)
    mean = vectors.sum(axis=0) + _BACKGROUND * general.mean(axis=0)
    turned = _unit(vectors - mean / (len(vectors) + _BACKGROUND))
    spread = _spread(turned, _unit(general - general.mean(axis=0)))
    left = np.searchsorted(members, pairs.left)
    cosines = _cosines(turned, left, np.searchsorted(members, pairs.right))
    # Sums of floats differ in their last digits with the machine.
    return _standing(cosines, spread).round(_DIGITS).astype(np.float32)


def _standing(cosines: Floats, spread: float) -> Floats:
    """How far each cosine is above what is usual, in deviations.

    Pairs of a set on many themes are of one theme each, and so all are alike: the
    usual is what they are, and for few of them what any two sentences are.
    """
    count = len(cosines) + _FEW_PAIRS
    mean = cosines.sum() / count
    squares = (cosines * cosines).sum() + _FEW_PAIRS * spread * spread
    return (cosines - mean) / np.sqrt(squares / count - mean * mean + 1e-9)


def _encode(
    encoder: Encoder, texts: Sequence[str], check: Callable[[], None]
) -> Floats:
    parts: list[Floats] = []
    for start in range(0, len(texts), _STEP):
        check()
        parts.append(encoder.encode(texts[start : start + _STEP]))
    return np.concatenate(parts)


@cache
def _general() -> tuple[str, ...]:
    table = files("corpus.matching.semantic").joinpath("general.txt")
    return tuple(table.read_text(encoding="utf-8").splitlines())


def _unit(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / (lengths + np.float32(1e-9))


def _spread(*sets: Floats) -> float:
    """The root of the mean square of the cosines of any two of one set."""
    total = sum(_squares(vectors) for vectors in sets)
    pairs = sum(len(vectors) * (len(vectors) - 1) / 2 for vectors in sets)
    return float(np.sqrt(total / pairs))


def _squares(vectors: Floats) -> float:
    """Sum of the squares of the cosines of every two of some unit vectors."""
    square = vectors.T @ vectors
    return max(0.0, float((square * square).sum()) - len(vectors)) / 2


def _cosines(vectors: Floats, left: Ints, right: Ints) -> Floats:
    found = np.zeros(len(left), np.float32)
    for start in range(0, len(left), _BLOCK):
        part = slice(start, start + _BLOCK)
        found[part] = (vectors[left[part]] * vectors[right[part]]).sum(axis=1)
    return found
