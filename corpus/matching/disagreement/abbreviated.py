"""Names of which one statement prints the first letters only: New York, N.Y."""

from __future__ import annotations

from corpus.matching.disagreement.statements import Statement, Word

_LETTERS = range(2, 6)
_LONG = range(2, 11)
"""The same with the dots."""


def names_apart(one: Statement, two: Statement) -> frozenset[str]:
    """Keys of the names of one statement that the other has in no form."""
    own = one.names - two.keys
    if not own:
        return own
    initials = _initials(two)
    letters = {word.key for word in one.words if _letters(word) in initials}
    return own - letters - _spelled(one, two)


def _letters(word: Word) -> str:
    """The letters of an abbreviation, N.Y. or UN; a space for any other word."""
    if not word.text.isupper() or len(word.text) not in _LONG:
        return " "
    letters = word.text.replace(".", "")
    return letters.lower() if letters.isalpha() and len(letters) in _LETTERS else " "


def _initials(statement: Statement) -> str:
    """The first letters of its words, a stroke for each without a capital."""
    return "".join(
        word.lower[0] if word.text[0].isupper() else "|" for word in statement.words
    )


def _spelled(one: Statement, two: Statement) -> frozenset[str]:
    """Keys of the words of one statement that the other has the first letters of."""
    short = {_letters(word) for word in two.words} - {" "}
    if not short:
        return frozenset()
    initials = _initials(one)
    places = [(initials.find(letters), len(letters)) for letters in short]
    return frozenset(
        word.key
        for at, length in places
        if at >= 0
        for word in one.words[at : at + length]
    )
