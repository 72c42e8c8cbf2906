"""What tells the meaning of each piece of a sentence as a vector."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from corpus.matching.units import Floats

UNIVERSAL: Final = "universal-sentence-encoder"
"""The encoder that a package ships, by the name the settings take."""


BY_WORDS: Final = "matches are found by their words alone"
"""What is said where none can be used."""


class PieceVectors(NamedTuple):
    """A sentence as an encoder reads it."""

    pieces: tuple[str, ...]
    """Words or parts of words, without what stands for none."""
    vectors: Floats
    """A row for each piece; close where the meaning is alike."""


class Encoder(Protocol):
    """An encoder of sentences; loading and running it needs no network."""

    @property
    def name(self) -> str:
        """What a person calls it."""
        ...

    @property
    def identity(self) -> str:
        """What changes whenever its readings would be others."""
        ...

    @property
    def alone(self) -> bool:
        """Whether it reads words alone, not where they stand."""
        ...

    def read(self, sentence: str) -> PieceVectors:
        """Read one sentence, whatever stands around it."""
        ...


def reason_of(error: Exception) -> str:
    """Why an encoder failed, in one line."""
    return str(error).partition("\n")[0] or type(error).__name__


Encode = Callable[[Sequence[str]], "Floats"]
"""Texts → a row for each."""
