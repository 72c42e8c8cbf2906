"""What turns sentences into vectors that lie close where the meaning is alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from corpus.matching.units import Floats

UNIVERSAL: Final = "universal-sentence-encoder"
"""The encoder that a package ships, by the name the settings take."""


class Encoder(Protocol):
    """An encoder of sentences; loading and running it needs no network."""

    @property
    def name(self) -> str:
        """What a person calls it."""
        ...

    @property
    def identity(self) -> str:
        """What changes whenever its vectors would be others."""
        ...

    def encode(self, sentences: Sequence[str]) -> Floats:
        """A vector for each sentence, as rows of one length."""
        ...
