"""Whether a clause tells of something that happened, or will, on its date."""

from __future__ import annotations

import re
from typing import Final

from corpus.words.tenses import AUXILIARIES, FUTURE, NOT_PAST, PAST, STATES

WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

_DEADLINES: Final = re.compile(
    r"\b(?:by|until|till|before|prior to|no later than|ahead of|since|than|deadline of)"
    r"(?:\s+(?:the|midnight|noon|early|late|end of))*\s*$",
    re.IGNORECASE,
)
_DUE: Final = re.compile(
    r"[\s-]*(?:deadline|ultimatum|edition|issue|print)\b", re.IGNORECASE
)


def tells_happening(words: list[str]) -> bool:
    """Whether the lower-cased words of a clause hold a verb of the past or future.

    A present tense alone (`he thinks of them on Monday`) tells of a state or habit.
    """
    return any(is_verb(words, at) for at in range(len(words)))


def is_verb(words: list[str], at: int) -> bool:
    """Whether a word, among those around it, is a verb of the past or future."""
    word = words[at]
    if word in FUTURE or (word in PAST and word not in STATES):
        return True
    if word.endswith(("n't", "n’t", "'d", "’d", "'ll", "’ll")):
        return True
    if len(word) > 3 and word.endswith("ed") and word not in NOT_PAST:
        return at == 0 or words[at - 1] not in _BEFORE_A_PARTICIPLE
    if word in AUXILIARIES and at + 1 < len(words):
        return words[at + 1] in ("to", "being", "set", "due") or (
            words[at + 1].endswith(("ed", "ing")) and len(words[at + 1]) > 4
        )
    return False


_BEFORE_A_PARTICIPLE: Final = frozenset({"a", "an", "the", "of", "with", "more", "be"})


def is_deadline(before: str, after: str) -> bool:
    """Whether a date, by the text on its two sides, bounds and does not date."""
    return _DEADLINES.search(before) is not None or _DUE.match(after) is not None
