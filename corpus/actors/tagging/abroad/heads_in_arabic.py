"""Bodies and places in Arabic, by the noun before them: `وزارة الصحة`, `مدينة حلب`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from corpus.kinds import ActorType
from corpus.stopping import checked
from corpus.words.calendar_abroad import is_of_time
from corpus.words.names_abroad import words_by_names
from corpus.words.stop_words import stop_words

_WORD: Final = re.compile(r"[\u0621-\u064a]+")
_MOST: Final = 4
"""Words after a head."""
_THE: Final = ("ال", "لل")
_OF_A_LAND: Final = ("ية", "ي")
"""How adjectives end that only say whose a place is."""

Words = Sequence[re.Match[str]]


def heads_in_arabic(text: str) -> Iterator[tuple[str, ActorType]]:
    """Yield the names of bodies and places that a text prints."""
    words = list(_WORD.finditer(text))
    for at in checked(range(len(words)), 500):
        start, head = _without_prefix(words[at])
        if head in words_by_names("heads", "ar"):
            last = _tail(text, words, at, head)
            if last > at:
                yield text[start : words[last].end()], "organisation"
        elif head in words_by_names("land heads", "ar"):
            last = _place(text, words, at)
            if last > at:
                yield text[words[at + 1].start() : words[last].end()], "place"


def _without_prefix(word: re.Match[str]) -> tuple[int, str]:
    """Where a word begins behind `and`, `in` or `for`, and the word."""
    heads = words_by_names("heads", "ar") | words_by_names("land heads", "ar")
    for prefix in words_by_names("prefixes", "ar"):
        bare = word[0].removeprefix(prefix)
        if bare != word[0] and bare in heads and word[0] not in heads:
            return word.start() + len(prefix), bare
    return word.start(), word[0]


def _tail(text: str, words: Words, at: int, head: str) -> int:
    """The last word of a body's name: those with the article, and one name first."""
    last = at
    while last - at < _MOST and _may_follow(text, words, last):
        word = words[last + 1][0]
        bare = last == at and not head.startswith("ال")
        several = last > at and head in words_by_names("of several", "ar")
        more = several and word.startswith("وال")
        if not (word.startswith(_THE) or bare or more):
            break
        last += 1
    return last


def _place(text: str, words: Words, at: int) -> int:
    """The last word of a place's name."""
    if not _may_follow(text, words, at):
        return at
    last = at + 1
    if words[last][0].startswith("ال") or not _may_follow(text, words, last):
        return last
    more = words[last + 1][0]
    return last + (more.startswith("ال") and not more.endswith(_OF_A_LAND))


def _may_follow(text: str, words: Words, at: int) -> bool:
    """Whether the word behind one may go on with a name."""
    if at + 1 >= len(words):
        return False
    here, after = words[at], words[at + 1]
    word = after[0]
    return (
        text[here.end() : after.start()] == " "
        and len(word) > 1
        and word not in stop_words("ar")
        and word not in words_by_names("no tails", "ar")
        and not is_of_time(word, "ar")
        and not is_of_time(word.removeprefix("ال"), "ar")
    )
