"""From bytes to characters, whatever the encoding."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from corpus.errors import UnreadableError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins with the mark of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")

_MAGIC = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\x1f\x8b": "a compressed file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF89a": "a picture",
    b"{\\rtf": "an RTF document",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
}

# A page may name any codec, among them some that unpack or execute what they read:
# only old character sets are looked up.
_CHARACTER_SET = re.compile(
    r"(?:windows|cp|iso|latin|koi8|mac|gb|big5|euc|shift|sjis|tis|ks_c)[\w:.-]{0,24}",
    re.IGNORECASE,
)
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
"""What browsers read for a declared set: the same with more characters."""

_FAMILIAR = re.compile("[ \n\r!-~\u060c\u3001\u3002]")

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\f\r\x1b"))
_HEAD = 1 << 16
"""Bytes that are looked at to tell an encoding."""


class Decoded(NamedTuple):
    """Characters, not yet through the gate."""

    text: str
    encoding: str
    broken: int = 0
    """Places where the bytes are no character; each shows as U+FFFD."""


def decode(raw: bytes, declared: str | None = None) -> Decoded:
    """Decode by byte order mark, UTF-8, what is declared, or the look of the bytes.

    Args:
        raw: A whole file.
        declared: The encoding that a web page claims for itself.

    Raises:
        UnreadableError: It holds no text.
    """
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            return _decode_as(raw[len(bom) :], encoding)
    utf8 = _as_utf8(raw)
    if (utf8 is None or _has_many_controls(raw)) and (wide := _as_wide(raw)):
        return wide
    _refuse_binary(raw)
    return utf8 or _as_declared(raw, declared) or _as_legacy(raw)


def _decode_as(raw: bytes, encoding: str) -> Decoded:
    text = raw.decode(encoding, "replace")
    return Decoded(text, encoding, text.count("\ufffd"))


def _as_wide(raw: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark: whichever has most familiar characters."""
    if b"\0" not in raw[:_HEAD]:
        return None
    shares = {encoding: _familiar_share(raw, encoding) for encoding in _WIDE}
    best = max(shares, key=lambda encoding: shares[encoding])
    return _decode_as(raw, best) if shares[best] > 0.02 else None


def _familiar_share(raw: bytes, encoding: str) -> float:
    try:
        head = codecs.getincrementaldecoder(encoding)().decode(raw[:_HEAD])
    except UnicodeDecodeError:
        return 0.0
    if not head or "\0" in head:
        return 0.0
    return len(_FAMILIAR.findall(head)) / len(head)


def _refuse_binary(raw: bytes) -> None:
    for magic, kind in _MAGIC.items():
        if raw.startswith(magic):
            raise UnreadableError(f"is {kind}, not text; skipped")
    if _has_many_controls(raw):
        raise UnreadableError("is binary, not text; skipped")


def _has_many_controls(raw: bytes) -> bool:
    head = raw[:_HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > max(8, len(head) * 0.05)


def _as_utf8(raw: bytes) -> Decoded | None:
    """UTF-8, also where a byte here and there is damaged."""
    try:
        return Decoded(raw.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        decoded = _decode_as(raw, "utf-8")
    # Two bytes of old sets may look like a character of UTF-8 by chance, once.
    whole = decoded.text.replace("\ufffd", "")
    spread = len(whole.encode()) - len(whole.encode("ascii", "ignore"))
    return decoded if spread > 2 * decoded.broken else None


def _as_declared(raw: bytes, declared: str | None) -> Decoded | None:
    if declared is None or not _CHARACTER_SET.fullmatch(declared):
        return None
    try:
        name = codecs.lookup(declared).name
        return _decode_as(raw, _WIDER.get(name, name))
    except (LookupError, UnicodeError):
        return None


def _as_legacy(raw: bytes) -> Decoded:
    from corpus.reading.legacy import guess_encoding

    head = raw[:_HEAD]
    return _decode_as(raw, guess_encoding(head.rpartition(b" ")[0] or head))
