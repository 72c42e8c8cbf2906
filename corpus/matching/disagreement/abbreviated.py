"""Names of which one statement prints the first letters only: New York, N.Y."""

from __future__ import annotations

from collections import defaultdict

from corpus.matching.disagreement.statements import Statement
from corpus.matching.disagreement.words import Word

_LETTERS = range(2, 6)
_CONTRACTED = 4
"""Letters of a contraction, at most."""
_MOST = 40
"""Words with a capital that are held against others."""
_LONG = range(2, 11)
"""The same with the dots."""


def names_apart(
    one: Statement, two: Statement, names: frozenset[str]
) -> frozenset[str]:
    """Keys of some names of one statement that the other has in no form."""
    own = names - two.keys
    if not own:
        return own
    initials = _initials(two)
    letters = {word.key for word in one.words if _letters(word) in initials}
    return own - letters - _spelled(one, two) - _contracted(one, two)


def _contracted(one: Statement, two: Statement) -> frozenset[str]:
    """Keys of names of which one side prints a few letters of the other's: Sts., Mr."""
    ours, theirs = _capitals(one), _capitals(two)
    if max(len(ours), len(theirs)) > _MOST:
        return frozenset()
    alike: defaultdict[str, list[Word]] = defaultdict(list)
    for word in theirs:
        alike[_ends(word)].append(word)
    return frozenset(
        word.key
        for word in ours
        if any(_are_contracted(word, other) for other in alike.get(_ends(word), ()))
    )


def _capitals(statement: Statement) -> list[Word]:
    return [word for word in statement.words if word.text[0].isupper()]


def _ends(word: Word) -> str:
    return word.lower[0] + word.lower[-1]


def _are_contracted(one: Word, two: Word) -> bool:
    """Whether one of two words is a contraction; they begin and end alike."""
    short, long = sorted((one.lower, two.lower), key=len)
    if len(short) > _CONTRACTED or len(short) == len(long):
        return False
    letters = iter(long)
    return all(letter in letters for letter in short)


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
