"""Words as codes: the forms of one word share one, and a text becomes a string."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from corpus.words.concepts import concept, stem

_PLANE = 0x10000
_CODES = 0x110000 - _PLANE


class Vocabulary(dict[str, int]):
    """Numbers for lower-cased words, given on first sight.

    Words of one stem that stand for one thing share a number.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stems: list[str] = []
        """By number."""
        self.concepts: list[str] = []
        """By number; several may have the same."""
        self.small: set[frozenset[str]] = set()
        """The stop words of every language met."""
        self._numbers: dict[tuple[str, str], int] = {}

    @classmethod
    def of(
        cls,
        stems: Sequence[str],
        concepts: Sequence[str],
        small: Iterable[Iterable[str]],
        met: Iterable[str],
    ) -> Vocabulary:
        """One that numbers words as another did.

        Args:
            stems: That one's.
            concepts: That one's.
            small: The stop words of every language met.
            met: Those of them that it has numbers for.

        Raises:
            ValueError: There are not as many concepts as stems.
        """
        made = cls()
        made.stems.extend(stems)
        made.concepts.extend(concepts)
        made.small.update(map(frozenset, small))
        keys = zip(made.stems, made.concepts, strict=True)
        made._numbers.update((key, number) for number, key in enumerate(keys))
        for word in met:
            made[word]
        return made

    def __missing__(self, word: str) -> int:
        root = stem(word)
        name = concept(word)
        number = self._numbers.setdefault((root, name), len(self.stems))
        if number == len(self.stems):
            self.stems.append(root)
            self.concepts.append(name)
        self[word] = number
        return number


def code(number: int) -> str:
    """The one character that stands for a word in strings rapidfuzz compares."""
    return chr(_PLANE + number % _CODES)
