"""The sentences of a set as an encoder reads them, piece by piece, weighed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from corpus.errors import EncoderError
from corpus.matching.semantic.encoder import BY_WORDS, Encoder, PieceVectors, reason_of
from corpus.matching.units import Floats, Ints, Units
from corpus.stopping import StoppedError, checked
from corpus.words.concepts import WORD

_LONGEST = 1000
"""Characters of a sentence that are read."""
# Sentences by which it is told whether an encoder knows their language; how many pieces
# of a word are too many then, and letters of a piece too few.
_ENOUGH = 30
_MOST_PIECES = 1.5
_LEAST_LETTERS = 1.2


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces of some sentences; `ptr[s]:ptr[s + 1]` are those of sentence `s`.

    A sentence without any has one that is like none and counts nothing.
    """

    ptr: Ints
    vectors: Floats
    """Unit rows, taken from the mean of all."""
    weights: Floats
    """Their idf."""

    def __len__(self) -> int:
        return len(self.ptr) - 1

    @property
    def sentences(self) -> Floats:
        """A unit row for each sentence, the weighed mean of its pieces."""
        sums = np.add.reduceat(self.vectors * self.weights[:, None], self.ptr[:-1])
        return _unit(sums)


class Meaning(NamedTuple):
    """The sentences of a set as an encoder reads them."""

    pieces: Pieces
    general: Pieces
    """Of general news on many themes, by which the others are measured."""
    alone: bool
    """Whether words were read alone, and so tell less."""


def read_units(encoder: Encoder, units: Units) -> Iterator[PieceVectors]:
    """Read the units of a set, one after another.

    Args:
        encoder: Reads them.
        units: The sentences.

    Raises:
        EncoderError: It failed, or takes the words of a language that it was not taught
            to pieces; the message is one line for a person.
    """
    pieces = words = letters = 0
    for unit in checked(range(len(units))):
        span = units.span(unit)
        text = units.articles[int(units.article[unit])].text
        sentence = text[span.start : span.end][:_LONGEST]
        reading = _read(encoder, sentence)
        pieces += len(reading.pieces)
        words += len(WORD.findall(sentence))
        letters += sum(map(str.isalnum, sentence))
        if unit + 1 >= min(_ENOUGH, len(units)) and (
            pieces > _MOST_PIECES * words or letters < _LEAST_LETTERS * pieces
        ):
            lacks = f"{encoder.name} does not know the language of these articles"
            raise EncoderError(f"{lacks}; {BY_WORDS}")
        yield reading


def _read(encoder: Encoder, sentence: str) -> PieceVectors:
    try:
        return encoder.read(sentence)
    except StoppedError:
        raise
    # Whoever made a model chose the code it runs, and so the errors it raises.
    except Exception as error:
        failed = f"{encoder.name} failed ({reason_of(error)})"
        raise EncoderError(f"{failed}; {BY_WORDS}") from error


def weigh_readings(encoder: Encoder, readings: Iterable[PieceVectors]) -> Meaning:
    """Weigh what was read of all units of a set, beside general news."""
    general = _read_general(encoder)
    pieces = _weigh(list(readings), general)
    return Meaning(pieces, _weigh(general, ()), encoder.alone)


def _read_general(encoder: Encoder) -> list[PieceVectors]:
    table = Path(__file__).with_name("general.txt")
    readings: list[PieceVectors] = []
    for line in checked(table.read_text(encoding="utf-8").splitlines()):
        readings.append(_read_once(encoder, line))
    return readings


@lru_cache(maxsize=64)
def _read_once(encoder: Encoder, sentence: str) -> PieceVectors:
    return _read(encoder, sentence)


def _weigh(readings: Sequence[PieceVectors], general: Sequence[PieceVectors]) -> Pieces:
    """Weigh pieces by how few sentences have them; general ones steady a small set.

    What is said about one event is alike, so vectors are taken from their mean.

    Source:
        Mu, Viswanath, All-but-the-top, 2018, for the mean.
    """
    known = [*readings, *general]
    found = Counter(piece for reading in known for piece in set(reading.pieces))
    total = len(known) + 1
    rows = [reading.vectors for reading in known if reading.pieces]
    mean = np.concatenate(rows or [np.zeros((1, 1), np.float32)]).mean(axis=0)
    none = np.zeros((1, len(mean)), np.float32)
    vectors: list[Floats] = []
    weights: list[Floats] = []
    for reading in readings:
        counts = np.array([found[piece] for piece in reading.pieces], np.float32)
        vectors.append(_unit(reading.vectors - mean) if reading.pieces else none)
        idf = np.log(total / (counts + 0.5)) if reading.pieces else none[0, :1]
        weights.append(idf.astype(np.float32))
    ends = np.cumsum([0, *map(len, weights)])
    return Pieces(
        ends,
        np.concatenate([*vectors, none[:0]]),
        np.concatenate([*weights, none[0, :0]]),
    )


def _unit(vectors: Floats) -> Floats:
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors / (lengths + np.float32(1e-9))
