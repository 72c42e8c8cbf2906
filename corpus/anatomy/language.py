"""The language of a text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from itertools import chain
from math import lcm
from struct import unpack

from corpus.words.stop_words import STOP_WORDS
from corpus.words.tables import read_table

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

_SIGNS = "".join(map(chr, range(128))) + "“”„‟«»‹›–—…·•¿¡। 、。！？"
_BETWEEN_WORDS = str.maketrans(
    {sign: " " for sign in _SIGNS if not sign.isalpha() and sign != "'"}
)
_LATIN = "abvgdđežzijklmnoprstćufhcčš"
_IN_CYRILLIC = str.maketrans(_LATIN, "абвгдђежзијклмнопрстћуфхцчш")

_SPELLING = {
    "ar": ("", "پ چ ژ گ ک ی ٹ ے ێ"),
    "bg": ("ъ щ", "ы э ё і ї є ў ј љ њ ћ ђ џ ѓ ќ ѕ"),
    "ca": ("à è ò ç l·l é ó í", "ñ ã õ ä ö"),
    "cs": ("ě ř ů", "ľ ĺ ŕ ć đ"),
    "da": ("æ ø å", "ä ö"),
    "es": ("", "à è ò ç ã õ ä"),
    "fi": ("ä ö", "õ æ ø ñ ü š"),
    "gl": ("ñ á ó é í ú", "à è ò ç ã õ ê â"),
    "hr": ("č ć š ž đ", "ě ř ů ľ ő ű ą ę ł á é í ý ы и"),
    "hu": ("ő ű á é", "ě ř ů ł ñ ã ç"),
    "nl": ("ij z", ""),
    "no": ("æ ø å", "ä ö"),
    "pl": ("ą ę ł ś ż ź", "ě ř"),
    "ro": ("ă ș ț ş ţ î", "ı ğ"),
    "ru": ("ы", "і ї є ў ј љ њ ћ ђ џ ә ө ү қ ғ ң"),
    "sk": ("ľ ĺ ŕ ô ť ň ä á í", "ě ř ů đ ć"),
    "sl": ("č š ž", "ć đ ě ř ů ľ á é í ý"),
    "sr": ("č ć š ž đ ј љ њ ћ ђ џ и", "ě ř ů ľ ő ű ą ę ł á é í ý ъ щ ы"),
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


_SURE = 1.25
"""How much more a language needs than the next one."""
_FEW = 400
"""Characters of a text so short that it may lack a letter of its language."""
_WHOLE = lcm(*range(1, 17))
"""What a small word weighs that one language alone has: a number that can be parted,
for fractions would come to sums that depend on their order."""
_LANE = 4
"""Bytes for what all words of a sample weigh in one language."""
_TOLD = 10
"""Of how many different words one must be a small word of the language."""


def language_of(text: str) -> str | None:
    """The language of most of a text, as in ISO 639-1; `None` when unsure."""
    middle = max(0, (len(text) - _SAMPLE) // 2)
    sample = text[middle : middle + _SAMPLE].lower()
    if not sample.isascii() and (language := _by_script(sample)):
        return language
    words = sample.replace("’", "'").translate(_BETWEEN_WORDS).split()
    if len(words) < _FEWEST:
        return None
    language = _by_small_words(frozenset(words), sample) or _by_letters(sample)
    return language if language and _is_spelt_so(sample, language) else None


def _by_small_words(words: frozenset[str], sample: str) -> str | None:
    """The language whose small words a text has, by how few others have each.

    Letters that a language has not speak against it, so that kin are told apart.
    """
    small = _small_words()
    known = words & _weights().keys()
    weights = _weights_of(known)
    ranked = sorted(small, key=weights.__getitem__, reverse=True)
    spelt = (language for language in ranked if not _is_barred(sample, language))
    best, second = next(spelt), next(spelt)
    hits = len(known & small[best])
    sure = weights[best] >= _SURE * weights[second]
    return best if sure and hits * _TOLD > len(words) else None


def _weights_of(words: Iterable[str]) -> dict[str, int]:
    """What some small words weigh in each language."""
    languages = _small_words()
    total = sum(map(_weights().__getitem__, words))
    lanes = total.to_bytes(_LANE * len(languages), "little")
    return dict(zip(languages, unpack(f"<{len(languages)}I", lanes), strict=True))


@cache
def _weights() -> Mapping[str, int]:
    """What each small word weighs, for every language in bits of its own.

    So a single sum weighs the words of a text in all languages at once. Most words
    weigh the same as others, and share one number: few stay at hand for the processor.
    """
    small = _small_words()
    shared = Counter(chain.from_iterable(small.values()))
    weighed: dict[str, int] = {}
    for place, words in enumerate(small.values()):
        for word in words:
            weight = _WHOLE // shared[word] << 8 * _LANE * place
            weighed[word] = weighed.get(word, 0) + weight
    same: dict[int, int] = {}
    return {word: same.setdefault(weight, weight) for word, weight in weighed.items()}


@cache
def _small_words() -> Mapping[str, frozenset[str]]:
    """The small words of each language, in order of the languages."""
    none = frozenset[str]()
    more = read_table("small_words")
    more["sr"] |= frozenset(word.translate(_IN_CYRILLIC) for word in more["sr"])
    return {
        language: STOP_WORDS.get(language, none) | more.get(language, none)
        for language in sorted({*STOP_WORDS, *more})
    }


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
    needed = _SPELLING.get(language, ("", ""))[0].split()
    is_short = len(sample) < _FEW
    has_needed = not needed or is_short or any(map(sample.__contains__, needed))
    return has_needed and not _is_barred(sample, language)


def _is_barred(sample: str, language: str) -> bool:
    if sample.isascii():  # as no letter is that is barred
        return False
    return any(map(sample.__contains__, _SPELLING.get(language, ("", ""))[1].split()))


def _by_script(sample: str) -> str | None:
    foreign: list[str] = _FOREIGN.findall(sample)
    letters = sum(map(str.isalpha, sample)) if foreign else 0
    for language, (first, last) in _SCRIPTS.items():
        count = sum(first <= sign <= last for sign in foreign)
        # Japanese has fewer kana than signs; a name in passing has fewer still.
        if count * 5 > letters * (1 if language == "ja" else 2):
            return language if _is_spelt_so(sample, language) else None
    return None
