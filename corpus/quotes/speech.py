"""Whether a quotation is speech, and whether it goes on with the speech before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.quotes.cues import Cue
from corpus.quotes.marks import Quotation
from corpus.words.concepts import UNSPACED
from corpus.words.stop_words import stop_words

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PAIR = re.compile(rf"[{UNSPACED}]{{2}}")
_BETWEEN = 160
"""Characters of its line that two parts of a speech may have between them."""
_CUE_LENGTH = 90
"""Characters that a cue between two paragraphs of a speech may have."""
_GAP = 9
"""Characters before a quotation in which a sign hands over to it."""
_BEFORE_A_CUE = frozenset(",?!")
_BEFORE_A_SENTENCE = frozenset({"", "\n", ".", "?", "!", "”", '"'})
_ALONE, _LED = 5, 3
"""Words that make a quotation speech: without a cue, and with one."""


def is_speech(
    text: str, quotation: Quotation, cue: Cue | None, continued: bool
) -> bool:
    """Whether somebody says it, and it is no title and no word set apart.

    Args:
        text: That of its article.
        quotation: What stands between marks.
        cue: The words that attribute it, if any do.
        continued: Whether it goes on with speech.
    """
    if quotation.runs_on or quotation.dashed:
        return True
    words = _words(text[quotation.words.start : quotation.words.end])
    if _is_title(words):
        return cue is not None and cue.beside and _is_given(text, quotation)
    if len(words) > 1 and _is_paragraph(text, quotation):
        return _is_sentence(text, quotation)
    if cue is not None and (cue.beside or len(words) >= _LED):
        return len(words) >= _LED or _is_sentence(text, quotation)
    return len(words) >= _ALONE or (continued and _is_sentence(text, quotation))


def continues(text: str, before: Quotation, quotation: Quotation) -> bool:
    """Whether a quotation goes on with the speech before it."""
    between = text[before.marks.end : quotation.marks.start]
    if before.runs_on:
        return not between.strip()
    return "\n" not in between and len(between) < _BETWEEN


def goes_on_alone(text: str, before: Quotation | None, quotation: Quotation) -> bool:
    """Whether a paragraph of nothing but speech follows one that ends in speech."""
    if before is None or quotation.dashed or not _is_paragraph(text, quotation):
        return False
    between = text[before.marks.end : quotation.marks.start]
    return between.strip("\n ").count("\n") == 0 and len(between) < _CUE_LENGTH


def _is_given(text: str, quotation: Quotation) -> bool:
    """Whether a colon or a comma hands over to a quotation, or from it to its cue."""
    before = text[max(0, quotation.marks.start - _GAP) : quotation.marks.start]
    sign = before.rstrip(" ")[-1:]
    hands_on = text[quotation.words.end - 1] in _BEFORE_A_CUE
    return sign in {":", ","} or (hands_on and sign in _BEFORE_A_SENTENCE)


def _is_paragraph(text: str, quotation: Quotation) -> bool:
    """Whether a paragraph holds nothing but this quotation."""
    start, end = quotation.marks.start, quotation.marks.end
    begins = not text[max(0, start - 1) : start].strip("\n")
    return begins and not text[end : end + 1].strip("\n")


def _words(said: str) -> list[str]:
    """The words of a quotation; of scripts without spaces, two signs for each."""
    return _PAIR.findall(said) or _WORD.findall(said)


def _is_title(words: Sequence[str]) -> bool:
    """Whether every longer word is capitalised, as in the name of a work."""
    longer = [w for w in words if w.lower() not in stop_words("en")]
    return bool(longer) and all(word[0].isupper() for word in longer)


def _is_sentence(text: str, quotation: Quotation) -> bool:
    """Whether the words end as a sentence, or as speech before its cue."""
    return text[quotation.words.end - 1] in ".!?…,。！？，"
