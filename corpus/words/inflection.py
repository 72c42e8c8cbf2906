"""The words that an English word may be a form of."""

from __future__ import annotations

from collections.abc import Iterator

_DOUBLED = frozenset("bdglmnprt")
# Letters that must be left of a word whose ending bends it, or makes another of it.
_BENT, _MADE = 3, 5
KEPT = 3
"""Letters that a word has in common with each other word it may be formed from."""
_BENDING = (
    ("s", ("",)),
    ("es", ("",)),
    ("ies", ("y", "ie")),
    ("ed", ("", "e")),
    ("ied", ("y", "ie")),
    ("ing", ("", "e")),
    ("ly", ("",)),
    ("ily", ("y",)),
)
_MAKING = (
    ("er", ("", "e")),
    ("ers", ("", "e")),
    ("or", ("", "e")),
    ("ors", ("", "e")),
    ("al", ("", "e")),
    ("als", ("", "e")),
    ("ion", ("", "e")),
    ("ions", ("", "e")),
    ("ation", ("", "e")),
    ("ations", ("", "e")),
    ("ment", ("",)),
    ("ments", ("",)),
    ("ship", ("",)),
    ("ships", ("",)),
)

_BY_LETTER: dict[str, list[tuple[int, str, tuple[str, ...]]]] = {}
"""By the last letter of an ending: what must be left, the ending, what it hides."""
for _least, _endings in ((_BENT, _BENDING), (_MADE, _MAKING)):
    for _ending, _lost in _endings:
        _BY_LETTER.setdefault(_ending[-1], []).append((_least, _ending, _lost))


def bases(word: str) -> Iterator[str]:
    """A lower-cased word itself and what it may be formed from: announcing, announce.

    By its ending alone, so that most are no words at all.
    """
    if not word.isalnum():
        head, mark, tail = word.replace("’", "'").partition("'")
        word = head if mark and tail in ("", "s") else word.replace("’", "'")
    yield word
    for least, ending, lost in _BY_LETTER.get(word[-1:], ()):
        if word.endswith(ending) and len(root := word[: -len(ending)]) >= least:
            yield from (root + letters for letters in lost)
            doubled = root[-1] == root[-2] and root[-1] in _DOUBLED
            if doubled and "" in lost and len(root) > KEPT:
                yield root[:-1]
