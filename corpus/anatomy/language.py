"""The language of a text."""

from __future__ import annotations

import re

from corpus.words.stop_words import guess_language

_SAMPLE = 900
"""Characters that are looked at, from the middle of the text."""
_FEWEST = 12
"""Words by which a language can be told."""
_SCRIPTS = {
    "ja": ("\u3041", "\u30ff"),
    "zh": ("\u4e00", "\u9fff"),
    "ko": ("\uac00", "\ud7a3"),
    "el": ("\u0370", "\u03ff"),
    "he": ("\u05d0", "\u05ea"),
    "th": ("\u0e01", "\u0e4e"),
    "ka": ("\u10d0", "\u10ff"),
    "hy": ("\u0531", "\u0587"),
    "ar": ("\u0621", "\u064a"),
}
"""Scripts that tell the language, their first and last letters.

Kana come before the signs that Japanese shares with Chinese.
"""
_FOREIGN = re.compile(r"[^\0-\u036f\u2000-\u206f]")
"""Neither Latin nor a sign of all scripts."""

_SPELLING = {
    "ar": ("", "پ چ ژ گ ک ی ٹ ے ێ"),
    "cs": ("ě ř ů", "ľ ĺ ŕ ć đ"),
    "da": ("æ ø å", "ä ö"),
    "es": ("", "à è ò ç"),
    "hu": ("ő ű á é", "ě ř ů ł ñ ã ç"),
    "nl": ("ij z", ""),
    "no": ("æ ø å", "ä ö"),
    "pl": ("ą ę ł ś ż ź", "ě ř"),
    "ro": ("ă ș ț ş ţ î", "ı ğ"),
    "ru": ("ы", "і ї є ў ј љ њ ћ ђ џ ә ө ү қ ғ ң"),
    "sv": ("ä ö", "æ ø"),
    "tr": ("ı ğ ş", "ə"),
    "uk": ("і ї є", "ы э ў ә қ ғ"),
}
"""Letters one of which is in every text of some length, and letters that are in none.

Stop words alone take Bulgarian for Russian and Slovak for Czech.
"""

_BY_LETTERS = {
    "cs": ("ěřů", 2, 60),
    "hu": ("őűáé", 3, 60),
    "pl": ("ąęłśżź", 2, 60),
    "ru": ("ыэё", 1, 300),
    "tr": ("ığş", 2, 60),
    "uk": ("іїє", 1, 60),
}
"""Letters that tell a language by themselves, how many different ones it takes, and of
how many of a text's letters one must be of them."""


def language_of(text: str) -> str | None:
    """The language of most of a text, as in ISO 639-1; `None` when unsure."""
    middle = max(0, (len(text) - _SAMPLE) // 2)
    sample = text[middle : middle + _SAMPLE].lower()
    if not sample.isascii() and (language := _by_script(sample)):
        return language
    words = sample.replace("’", "'").split()
    if len(words) < _FEWEST:
        return None
    language = guess_language(words) or _by_letters(sample)
    return language if language and _is_spelt_so(sample, language) else None


def _by_letters(sample: str) -> str | None:
    """The language of a text with few small words, where its letters alone tell."""
    size = sum(map(str.isalpha, sample))
    for language, (letters, fewest, among) in _BY_LETTERS.items():
        counts = [sample.count(letter) for letter in letters]
        if sum(map(bool, counts)) >= fewest and sum(counts) * among > size:
            return language
    return None


def _is_spelt_so(sample: str, language: str) -> bool:
    """Whether a text has letters that its language, and no kin of it, must have."""
    needed, barred = _SPELLING.get(language, ("", ""))
    has_needed = not needed or any(letter in sample for letter in needed.split())
    return has_needed and not any(letter in sample for letter in barred.split())


def _by_script(sample: str) -> str | None:
    foreign: list[str] = _FOREIGN.findall(sample)
    letters = sum(map(str.isalpha, sample)) if foreign else 0
    for language, (first, last) in _SCRIPTS.items():
        count = sum(first <= sign <= last for sign in foreign)
        # Japanese has fewer kana than signs; a name in passing has fewer still.
        if count * 5 > letters * (1 if language == "ja" else 2):
            return language if _is_spelt_so(sample, language) else None
    return None
