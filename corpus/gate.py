"""The one gate: whatever is drawn, matched, printed or exported passes it first.

An article consists of bytes written by others. They may hold sequences that control a
terminal, signs that reverse the reading order, and invisible characters. All offsets in
this program refer to the text that comes out here.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby

from corpus.texts import Cleaned

_STACK = 3
"""Marks that may stand on one letter in most scripts."""
_TALL_STACK = 6
"""The same in Tibetan and Burmese, whose syllables are built downwards."""

_LINE_END = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_ODD_SPACE = re.compile("[\t\xa0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]")
_NO_CHARACTER = re.compile(
    "[\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "]"
)

# A byte of UTF-8 that was read as Latin-1 looks like a C1 control. It follows another
# such byte, which a real control does not: so no text is taken for a sequence.
_C1 = r"(?<![\x80-\xff])"
_ESCAPE_SEQUENCE = re.compile(
    rf"(?:\x1b\[|{_C1}\x9b)[0-?]{{0,256}}[ -/]{{0,16}}[@-~]"  # colours, cursor
    rf"|(?:\x1b[\]PX^_]|{_C1}[\x90\x98\x9d-\x9f])"  # clipboard, title, links …
    r"[^\x07\n\x1b\x90\x98\x9b-\x9f]{0,4096}(?:\x07|\x1b\\|\x9c)"
    r"|\x1b[ -/]{0,16}[0-~]"  # character sets, reset
)

_INTRODUCER = re.compile("[\x1b\x90\x98\x9b\x9d-\x9f]")

_HIDDEN = {
    "control character": "\0-\x08\x0e-\x1f\x7f-\x9f",
    "bidi control": "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069",
    "soft hyphen": "\xad",
    "zero-width character": "\u200b\u200d\u2060\ufeff",
    "variation selector": "\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef",
    "skin tone": "\U0001f3fb-\U0001f3ff",
    "tag character": "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff",
    "invisible character": (
        "\u034f\u115f\u1160\u17b4\u17b5\u180e\u2061-\u2065\u206a-\u206f\u3164\uffa0"
        "\ufff0-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    ),
}
"""Characters that are removed, by the name that the reader is told."""
_ALL_HIDDEN = re.compile(f"[{''.join(_HIDDEN.values())}]")

# Between letters of Arabic and Indic scripts the non-joiner is part of the spelling;
# elsewhere it only serves to hide.
_JOINING = "[\u0600-\u0eff\u1000-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc]"
_NON_JOINER = re.compile(f"(?<!{_JOINING})\u200c|\u200c(?!{_JOINING})")

_MARKS = re.compile(r"[^\w\s\0-\u02ff\u2010-\u20cf]{4,}")
"""Runs that may hold too many marks; no mark is a letter, digit or space."""

_SUSPECT = re.compile(
    "[^\n\x20-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027"
    "\u2030-\u205e\u20a0-\u20cf\u2100-\u27ff]"
)
"""Everything except European alphabets and common signs: other text needs no cleaning.

A class with the thousands of signs of East Asia would take longer to compile than a
screen of such text takes to clean.
"""


_PLAIN = bytes((0x0A, *range(0x20, 0x7F)))
"""The same for ASCII, which is tested first: it needs no NFC either."""


def clean(raw: str) -> Cleaned:
    r"""Make a text safe to draw and to measure, and count what was hidden in it.

    Line ends become `\n`, odd spaces a space, what is no character U+FFFD; escape
    sequences, control and invisible characters and every mark beyond the third on a
    letter are removed; the rest is put into NFC. Text that has nothing of that keeps
    its length. `clean(clean(raw).text)` changes nothing.

    Linear in the length of `raw`, whatever it holds.
    """
    if raw.isascii() and not raw.encode().translate(None, _PLAIN):
        return Cleaned(raw)
    if not _SUSPECT.search(raw):
        return Cleaned(unicodedata.normalize("NFC", raw))
    # A text has few different characters: only those among them are searched for.
    alphabet = "".join(set(raw))
    hidden: dict[str, int] = {}
    text = _replaced(_LINE_END, "\n", raw, alphabet)
    text = _without_hidden(text, alphabet, hidden)
    text = _replaced(_NO_CHARACTER, "\ufffd", text, alphabet)
    text = _replaced(_ODD_SPACE, " ", text, alphabet)
    if any(map(_is_mark, alphabet)) or not unicodedata.is_normalized("NFC", text):
        text = _composed(text, hidden)
    return Cleaned(text, hidden)


def clean_line(raw: str, limit: int | None = 500) -> str:
    """Clean a text and put it on one line, for titles, outlets, names and messages.

    Runs of white space become one space; beyond `limit` characters it ends in `…`.
    """
    line = " ".join(clean(raw).text.split())
    if limit is None or len(line) <= limit:
        return line
    return line[: limit - 1].rstrip() + "…"


def clean_name(raw: str) -> str:
    """Clean a path or address and put it on one line, keeping its spaces."""
    return clean(raw).text.replace("\n", " ")


def defused(text: str) -> str:
    """Make a text safe to draw without changing its length, as offsets refer to it.

    What the gate would remove becomes U+FFFD; text that passed the gate is unchanged.
    """
    return _ALL_HIDDEN.sub("\ufffd", _NO_CHARACTER.sub("\ufffd", text))


def _replaced(pattern: re.Pattern[str], new: str, text: str, alphabet: str) -> str:
    return pattern.sub(new, text) if pattern.search(alphabet) else text


def _without_hidden(text: str, alphabet: str, hidden: dict[str, int]) -> str:
    if _INTRODUCER.search(alphabet):
        text = _without(_ESCAPE_SEQUENCE, text, "escape sequence", hidden)
    if _ALL_HIDDEN.search(alphabet):
        removed = "".join(_ALL_HIDDEN.findall(text))
        for kind, characters in _HIDDEN.items():
            _count(hidden, kind, len(re.findall(f"[{characters}]", removed)))
        text = _ALL_HIDDEN.sub("", text)
    if "\u200c" in alphabet:
        text = _without(_NON_JOINER, text, "zero-width character", hidden)
    return text


def _without(
    pattern: re.Pattern[str], text: str, kind: str, hidden: dict[str, int]
) -> str:
    kept = pattern.sub("", text)
    _count(hidden, kind, len(text) - len(kept))
    return kept


def _composed(text: str, hidden: dict[str, int]) -> str:
    """Put a text into NFC, with few marks on each letter.

    Marks are removed before, as composing takes time by the square of their number, and
    again after, as some characters decompose into several marks.
    """
    few = _MARKS.sub(_few_marks, text)
    composed = unicodedata.normalize("NFC", few)
    fewer = _MARKS.sub(_few_marks, composed)
    _count(hidden, "stacked mark", len(text) - len(few) + len(composed) - len(fewer))
    return fewer


def _few_marks(run: re.Match[str]) -> str:
    kept: list[str] = []
    for is_mark, group in groupby(run[0], _is_mark):
        characters = "".join(group)
        kept.append(characters[: _stack(characters)] if is_mark else characters)
    return "".join(kept)


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in ("Mn", "Me")


def _stack(marks: str) -> int:
    tall = all("\u0f00" <= mark <= "\u109f" for mark in marks[:_TALL_STACK])
    return _TALL_STACK if tall else _STACK


def _count(hidden: dict[str, int], kind: str, number: int) -> None:
    if number:
        hidden[kind] = hidden.get(kind, 0) + number
