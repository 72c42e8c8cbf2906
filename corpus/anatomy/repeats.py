"""Lines that say again what stands elsewhere."""

from __future__ import annotations

from corpus.anatomy.lines import Marks, Sheet
from corpus.anatomy.phrases import key_of

_LONG = 60
"""Characters of a line that is not repeated by chance."""


def mark_repeats(sheet: Sheet, title: str | None) -> Marks:
    """Lines that repeat the title, or a long line above; the first of each stays.

    Sentences that a story says twice belong to it.
    """
    marks: Marks = {}
    seen: set[str] = set()
    wanted = key_of(title or "")
    for index, line in enumerate(sheet.lines):
        is_title = bool(title) and _is_near(line.text, wanted)
        key = wanted if is_title else line.text
        if key in seen or (is_title and index > sheet.last):
            marks[index] = "repeated title" if is_title else "repeated line"
        if is_title or (len(key) >= _LONG and not line.is_sentence):
            seen.add(key)
    return marks


def _is_near(line: str, wanted: str) -> bool:
    return abs(len(line) - len(wanted)) < 8 and key_of(line) == wanted
