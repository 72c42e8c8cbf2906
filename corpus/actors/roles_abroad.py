"""What texts in other languages call a person: the office before or after the name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Final

from corpus.actors.tagging.abroad.words import is_given_name
from corpus.words.calendar_abroad import expressions, is_of_time
from corpus.words.names_abroad import any_of, is_among, words_by_names
from corpus.words.stop_words import stop_words

_WORD: Final = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*|\S")
_BREAK: Final = re.compile(r"[.!?;:](?=\s)|[。！？；：，、\n„“”\"「」（(]")
_HONORIFIC: Final = re.compile(
    r"(?:\b(?:[Dd]r|[Pp]rof|[Dd]ott|M|Mr|Sr|Sra|Dra|Ing|Mgr|inż|hab)\.\s*)+"
)
_AFTER: Final = re.compile(r"\s*,\s+([^,.;:!?\n()]{3,80})[,.;)]")
_LONGEST: Final = 9
"""Words of a role."""
_NEAR: Final = 3
"""Words of an apposition among which its office stands."""
_HEAD: Final = 8
"""Signs before a title that may tell whose it is."""
_BEHIND: Final = 40
"""Characters behind a name."""
_NO_ROLES: Final = frozenset(("氏", "さん", "様", "くん", "ちゃん"))
"""Titles that are no office."""


def roles_abroad(before: str, after: str, language: str) -> Iterator[str]:
    """Yield what a name is called in the texts around it.

    Args:
        before: Up to the name.
        after: From its end.
        language: ISO 639-1.
    """
    if language in ("zh", "ja"):
        yield from _in_signs(before, after, language)
        return
    if words_by_names("family", language):
        yield from _behind(_words(after[:_BEHIND], language), language)
    words = _words(_BREAK.split(_HONORIFIC.sub("", before))[-1], language)
    role = _before(words[:-1] if words[-1:] == [","] else words, language)
    if role:
        yield role
    apposition = _AFTER.match(after)
    if apposition and not words_by_names("apposition", language):
        role = _apposed(_words(apposition[1], language), language)
        if role:
            yield role


def _behind(words: Sequence[str], language: str) -> Iterator[str]:
    """The office right behind a name: `Szalai Katalin polgármester`."""
    if words and words[0].islower() and is_office(words[0], language):
        yield words[0]


def _words(text: str, language: str) -> list[str]:
    """The words of a text, parted where one is elided: `l'avocate`."""
    elided = words_by_names("elided", language)
    words: list[str] = []
    for word in _WORD.findall(text):
        head, mark, tail = word.replace("’", "'").partition("'")
        words += [head + mark, tail] if mark and head.lower() in elided else [word]
    return words


def _before(words: Sequence[str], language: str) -> str:
    """The office that ends before a name, with whose it is: `maire d'Aubrive`."""
    first = len(words)
    while first and len(words) - first < _LONGEST and _fits(words, first - 1, language):
        first -= 1
    offices = [
        at for at in range(first, len(words)) if is_office(words[at].lower(), language)
    ]
    if not offices or _is_link(words[-1], language):
        return ""
    start = offices[0]
    beside = offices[-1] == len(words) - 1
    if beside and start < offices[-1] and not _is_and(words[offices[-1] - 1], language):
        start = offices[-1]  # `die Sprecherin von Minister …` is somebody else
    while start > first and _qualifies(words[start - 1], language):
        start -= 1
    return _joined(words[start:])


def _apposed(words: Sequence[str], language: str) -> str:
    """The office that a name is followed by between commas, without its article."""
    small = words_by_names("articles", language) | stop_words(language)
    while words and words[0].lower() in small:
        words = words[1:]
    near = words[:_NEAR]
    told = any(is_office(word.lower(), language) for word in near)
    told &= not any(is_given_name(word.lower(), language) for word in words)
    fit = all(_fits(words, at, language) for at in range(len(words)))
    return _joined(words) if told and fit and len(words) <= _LONGEST else ""


def _joined(words: Sequence[str]) -> str:
    text = " ".join(words)
    return re.sub(r"(?<=[«(])\s|(?<=\w')\s|\s(?=[»),])", "", text)


def is_office(word: str, language: str) -> bool:
    """Whether a word in lower case is an office."""
    return is_among("offices", language, word)


def _fits(words: Sequence[str], at: int, language: str) -> bool:
    """Whether a word may be part of a role."""
    word, low = words[at], words[at].lower()
    if is_of_time(low, language):
        return False
    before = words[at - 1] if at else ""
    return (
        word in "«»"
        or is_office(low, language)
        or _qualifies(word, language)
        or _is_link(word, language)
        or _is_and(word, language)
        or (word[0].isupper() and low not in stop_words(language))
        or _is_part(low, before, language)
    )


def _is_part(low: str, before: str, language: str) -> bool:
    """Whether a word in small letters tells whose an office is."""
    if low in stop_words(language) or not low[0].isalpha():
        return False
    if language == "ar":
        known = words_by_names("heads", "ar") | words_by_names("role words", "ar")
        return low.startswith(("ال", "لل")) or low in known or before in known
    tail = is_among("tails", language, low) and not is_among("no tails", language, low)
    owned = bool(words_by_names("small adjectives", language))
    owned = owned and is_office(before.lower(), language)  # `Minister klimatu`
    head = is_among("heads", language, low)
    return tail or owned or head or _is_link(before, language)


def _qualifies(word: str, language: str) -> bool:
    """Whether a word says which holder of an office: former, general, deputy."""
    return is_among("modifiers", language, word.lower())


def _is_link(word: str, language: str) -> bool:
    low = word.lower()
    places = words_by_names("place links", language)
    return low in words_by_names("links", language) or low in places


def _is_and(word: str, language: str) -> bool:
    return word.lower() in expressions(language).get("and", ())


def _in_signs(before: str, after: str, language: str) -> Iterator[str]:
    """The title that stands beside a name, and whose it is where that precedes."""
    title = _title(language)
    behind = title.match(after)
    if behind and behind[0] not in _NO_ROLES:
        yield behind[0]
    ahead = _BREAK.split(before)[-1]
    found = [match for match in title.finditer(ahead) if match.end() == len(ahead)]
    if found and language == "ja":
        yield found[0][0]
    elif found:
        whose = ahead[max(0, found[0].start() - _HEAD) : found[0].start()]
        edges = list(re.finditer(any_of("edges", language), whose))
        yield whose[edges[-1].end() if edges else 0 :] + found[0][0]


@cache
def _title(language: str) -> re.Pattern[str]:
    return re.compile(any_of("titles", language))
