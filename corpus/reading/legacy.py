"""Which of the old character sets bytes are written in that do not say so."""

from __future__ import annotations

import re

from corpus.words.stop_words import guess_language

_EASTERN = [
    *("cp1251", "koi8_r", "cp866", "iso8859_5", "mac_cyrillic"),
    *("cp1253", "cp1255", "cp1256", "tis_620"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949"),
]
_LATIN = ("cp1252", "cp1250", "iso8859_2", "cp1254", "cp1257", "mac_roman", "cp850")
_USUAL = {
    **dict.fromkeys(("en", "de", "fr", "es", "it", "pt", "nl"), "cp1252"),
    **dict.fromkeys(("pl", "cs"), "cp1250"),
    "tr": "cp1254",
}
"""The set that a language of the Latin alphabet was mostly written in."""

_ENOUGH = 30
"""Letters beyond ASCII by which an unknown language can be told from others."""

_ASCII_LETTER = re.compile(rb"[A-Za-z]")
_HIGH = re.compile(rb"[\x80-\xff]")
_HIRAGANA = re.compile("[\u3041-\u3096]")
_FOREIGN = re.compile(r"(.?)([^\x00-\x7f])(?=(.?))", re.DOTALL)
_SIGNS_IN_WORDS = "'’‘·…–—\xad"


def guess_encoding(raw: bytes) -> str:
    """The likeliest old character set of a text that is no UTF-8."""
    if len(_HIGH.findall(raw)) < 0.7 * len(_ASCII_LETTER.findall(raw)):
        return _guess_latin(raw)
    for encoding in ("cp932", "euc_jp"):
        if _looks_japanese(raw, encoding):
            return encoding
    return _look_up(raw, _EASTERN) or "cp1252"


def _look_up(raw: bytes, candidates: list[str]) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(raw, cp_isolation=candidates).best()
    return best.encoding if best else None


def _looks_japanese(raw: bytes, encoding: str) -> bool:
    try:
        text = raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    wide = len(text) - len(text.encode("ascii", "ignore"))
    return len(_HIRAGANA.findall(text)) > 0.2 * wide


def _guess_latin(raw: bytes) -> str:
    """The set in which fewest characters stand where they cannot.

    The Latin sets differ in a few letters that occur in few words; where several will
    do, the words without such letters tell the language, and that the usual set.
    """
    texts = {encoding: raw.decode(encoding, "replace") for encoding in _LATIN}
    language = guess_language(re.findall(r"\w+", texts["cp1252"].lower()))
    usual = _USUAL.get(language or "")
    if usual is None and len(_HIGH.findall(raw)) > _ENOUGH:
        usual = _look_up(raw, list(_LATIN))
    return min(
        _LATIN,
        key=lambda encoding: (_oddities(texts[encoding]), encoding != usual),
    )


def _oddities(text: str) -> int:
    """Count signs inside words and capitals after small letters."""
    return sum(_is_odd(*match.groups()) for match in _FOREIGN.finditer(text))


def _is_odd(before: str, character: str, after: str) -> bool:
    if character.islower():
        return False
    if character.isupper():
        return before.islower()
    if not character.isprintable() or character == "\ufffd":
        return character != "\xa0"
    return before.isalpha() and after.isalpha() and character not in _SIGNS_IN_WORDS
