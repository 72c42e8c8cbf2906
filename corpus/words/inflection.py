"""The words that an English word may be a form of."""

from __future__ import annotations

from collections.abc import Iterator

_DOUBLED = frozenset("bdglmnprt")
# Letters that must be left of a word whose ending bends it, or makes another of it.
_BENT, _MADE = 3, 5
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


def bases(word: str) -> Iterator[str]:
    """A lower-cased word itself and what it may be formed from: announcing, announce.

    By its ending alone, so that most are no words at all.
    """
    word = word.replace("’", "'")
    head, mark, tail = word.partition("'")
    if mark and tail in ("", "s"):
        word = head
    yield word
    for least, endings in ((_BENT, _BENDING), (_MADE, _MAKING)):
        for ending, lost in endings:
            root = word[: -len(ending)]
            if word.endswith(ending) and len(root) >= least:
                yield from (root + letters for letters in lost)
                if "" in lost and root[-1] == root[-2] and root[-1] in _DOUBLED:
                    yield root[:-1]
