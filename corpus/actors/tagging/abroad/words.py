"""How words of other languages are written where names are sought."""

from __future__ import annotations

from functools import cache
from typing import Final

from corpus.actors.tagging.clusters import given_names, mens_names, womens_names
from corpus.actors.tagging.tokens import Sentence
from corpus.folding import folded_text
from corpus.words.calendar_abroad import expressions
from corpus.words.names_abroad import is_among, words_by_names
from corpus.words.stop_words import stop_words

_OPENING: Final = frozenset("\"'“”„«»‹›:–—-•*.!?…¿¡")
"""Signs after which a capital tells nothing."""
QUOTES: Final = {"«": "»", "„": "”“", "“": "”", '"': '"', "”": "”", "»": "«"}
"""Signs that open a name in quotes, to those that may close it."""


_PLAIN: Final = {ord("’"): "'", 0x307: None}
"""A Turkish capital keeps its dot as a sign of its own."""


def is_name(word: str) -> bool:
    """Whether a word is written like a name and not like an acronym."""
    return word[0].isupper() and len(word) > 1 and not word.isupper()


def is_acronym(word: str) -> bool:
    """Whether a word is all capitals."""
    return word.isupper() and 1 < len(word) < 8 and word.replace("-", "").isalpha()


def opens(sentence: Sentence, at: int) -> bool:
    """Whether a word has its capital perhaps for where it stands."""
    return at == 0 or sentence.words[at - 1] in _OPENING


def plain(sentence: Sentence, at: int) -> str:
    """A word in lower case with a straight apostrophe; nothing beyond the sentence."""
    if not 0 <= at < len(sentence.words):
        return ""
    low = sentence.lower[at]
    return low if low.isalpha() else low.translate(_PLAIN)


def is_given(sentence: Sentence, at: int) -> bool:
    """Whether a word is a given name, and no small word of the language."""
    if at >= len(sentence.words) or not is_name(sentence.words[at]):
        return False
    known = is_given_name(sentence.lower[at], sentence.language)
    return known and not is_office(sentence, at)


def is_given_name(low: str, language: str) -> bool:
    """Whether a word in lower case is a given name, and no small word of a language."""
    known = any(folded_text(part) in _given() for part in low.split("-"))
    known = known or is_among("given", language, low)
    return known and low not in stop_words(language)


def is_article(sentence: Sentence, at: int) -> bool:
    """Whether a word is an article, or a preposition that has one in it."""
    return plain(sentence, at) in words_by_names("articles", sentence.language)


def is_office(sentence: Sentence, at: int) -> bool:
    """Whether a word is an office or a title."""
    low = plain(sentence, at)
    return bool(low) and is_among("offices", sentence.language, low)


def is_head(sentence: Sentence, at: int) -> bool:
    """Whether a word is a noun that names bodies."""
    low, language = plain(sentence, at), sentence.language
    if not low or is_among("no heads", language, low) or is_office(sentence, at):
        return False
    return is_among("heads", language, low) or is_among("alone", language, low)


def is_and(sentence: Sentence, at: int) -> bool:
    """Whether a word joins two names, or two parts of one."""
    return plain(sentence, at) in expressions(sentence.language).get("and", ())


@cache
def _given() -> frozenset[str]:
    return given_names() | mens_names() | womens_names()
