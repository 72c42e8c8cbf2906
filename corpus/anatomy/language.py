"""The language of a text."""

from __future__ import annotations

import re

from corpus.words.stop_words import guess_language

_SAMPLE = 900
"""Characters that are looked at, from the middle of the text."""
_FEWEST = 12
"""Words by which a language can be told."""
_SCRIPTS = {
    "ja": re.compile("[\u3041-\u30ff]"),
    "zh": re.compile("[\u4e00-\u9fff]"),
    "ko": re.compile("[\uac00-\ud7a3]"),
    "el": re.compile("[\u0370-\u03ff]"),
    "he": re.compile("[\u05d0-\u05ea]"),
    "th": re.compile("[\u0e01-\u0e4e]"),
    "ka": re.compile("[\u10d0-\u10ff]"),
    "hy": re.compile("[\u0531-\u0587]"),
}
"""Scripts that tell the language; kana before the signs that Chinese shares."""


def language_of(text: str) -> str | None:
    """The language of most of a text, as in ISO 639-1; `None` when unsure."""
    middle = max(0, (len(text) - _SAMPLE) // 2)
    sample = text[middle : middle + _SAMPLE]
    if not sample.isascii() and (language := _by_script(sample)):
        return language
    words = sample.lower().replace("’", "'").split()
    return guess_language(words) if len(words) >= _FEWEST else None


def _by_script(sample: str) -> str | None:
    letters = sum(map(str.isalpha, sample))
    for language, script in _SCRIPTS.items():
        # Japanese has fewer kana than signs; a name in passing has fewer still.
        if len(script.findall(sample)) * 5 > letters * (1 if language == "ja" else 2):
            return language
    return None
