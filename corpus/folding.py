"""Text without case, diacritics and typographic signs, and the way back from it."""

from __future__ import annotations

import unicodedata
from array import array
from dataclasses import dataclass
from functools import lru_cache

from corpus.texts import Span

_EQUALS = {
    **dict.fromkeys("‘’‚‛′ʼ`´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    **dict(zip("ÆæŒœ", ("ae", "ae", "oe", "oe"), strict=True)),
    # Letters of Arabic that are often typed alike, and a stroke that stretches words.
    "ى": "ي",
    "ة": "ه",
    "ـ": "",
    # Full-width forms, as in texts of East Asia.
    **{chr(code): chr(code - 0xFEE0).lower() for code in range(0xFF01, 0xFF5F)},
    # Letters with a stroke, which Unicode does not decompose.
    **dict(zip("łŁøØđĐħĦŧŦıƶƵ", "llooddhhttizz", strict=True)),
    # Separate letters, though Unicode decomposes them into и, і and у with a mark.
    **dict(zip("йЙїЇўЎ", "ййїїўў", strict=True)),
}
_MARKS = frozenset(
    [*range(0x0300, 0x0370), *range(0x0591, 0x05C8), *range(0x064B, 0x0656), 0x0670]
)  # of Latin, Greek and Cyrillic; Hebrew points; Arabic vowels


class _Folds(dict[int, str]):
    """Each character with its folded form, worked out at first use."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if (folded := _EQUALS.get(char)) is None:
            parts = unicodedata.normalize("NFD", char.casefold())
            bare = "".join(part for part in parts if ord(part) not in _MARKS)
            folded = unicodedata.normalize("NFC", bare)
        self[code] = folded
        return folded


_FOLDS = _Folds()


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text with the original place of each character."""

    text: str
    length: int
    """The length of the text before folding."""
    origins: array[int] | None = None
    """For each character, its original place; `None` if nothing moved."""

    def span(self, start: int, end: int) -> Span:
        """The span of the original text for a part of the folded text.

        A character that became several is included as a whole, and marks that folding
        dropped belong to their letter.
        """
        if self.origins is None:
            return Span(start, end)
        after = self.origins[end] if end < len(self.origins) else self.length
        return Span(self.origins[start], max(self.origins[end - 1] + 1, after))


def folded_text(text: str) -> str:
    """The folded text alone, where no way back is needed."""
    return text.translate(_FOLDS)


@lru_cache(maxsize=8192)
def fold(text: str) -> Folded:
    """Drop case, diacritics and the difference between kinds of quotes and dashes."""
    after = folded_text(text)
    if all(len(_FOLDS[ord(char)]) == 1 for char in set(text)):
        return Folded(after, len(text))
    origins = array("L")
    for place, char in enumerate(text):
        origins.extend([place] * len(_FOLDS[ord(char)]))
    return Folded(after, len(text), origins)
