"""Which words of a clause are its verbs, and whether they tell of a happening."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpus.texts import Span
from corpus.words.speech import SPEECH_VERBS
from corpus.words.tenses import AUXILIARIES, FUTURE, MODALS, NOT_PAST, PAST, STATES

WORD: Final = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

_BEFORE_A_PARTICIPLE: Final = frozenset({"a", "an", "the", "of", "with", "more", "be"})
_OPEN: Final = MODALS | {"can't", "cannot"}
_CONTRACTED: Final = ("n't", "n’t", "'d", "’d", "'ll", "’ll", "'ve", "’ve")
_AFTER_SPEECH: Final = 3
"""Words that may follow a verb of speech and still be no words of what is said."""
_OPENING_ADJUNCTS: Final = frozenset({"at", "in", "on", "during", "from", "after"})


def words_of(text: str, span: Span) -> list[str]:
    """The words of a span in lower case."""
    return [word.lower() for word in WORD.findall(text, span.start, span.end)]


def is_verb(words: Sequence[str], at: int) -> bool:
    """Whether a word, among those around it, is a finite verb of the past or future."""
    word = words[at]
    if word in FUTURE or (word in PAST and word not in STATES):
        return True
    if word in _OPEN or word.endswith(_CONTRACTED):
        return True
    if len(word) > 3 and word.endswith("ed") and word not in NOT_PAST:
        return at == 0 or words[at - 1] not in _BEFORE_A_PARTICIPLE
    if word in AUXILIARIES and at + 1 < len(words):
        after = words[at + 1]
        return after in ("to", "being", "set", "due") or (
            after.endswith(("ed", "ing")) and len(after) > 4
        )
    return False


def first_verb(words: Sequence[str]) -> int | None:
    """The place of the first finite verb."""
    return next((at for at in range(len(words)) if is_verb(words, at)), None)


def tells_happening(words: Sequence[str]) -> bool:
    """Whether a clause holds a verb of what happened or is to happen.

    A present tense (`he thinks of them on Monday`) tells of a state or habit; what
    only may, might or could be is no happening.
    """
    return any(
        is_verb(words, at) and not is_open(words, at) for at in range(len(words))
    )


def is_open(words: Sequence[str], at: int) -> bool:
    """Whether a verb is a mere possibility, or the infinitive after one."""
    return words[at] in _OPEN or (at > 0 and words[at - 1] in _OPEN)


def is_attribution(words: Sequence[str]) -> bool:
    """Whether a clause ends with somebody's saying something, not with what."""
    verbs = [at for at in range(len(words)) if is_verb(words, at)]
    said = [at for at, word in enumerate(words) if word in SPEECH_VERBS]
    if not said or (verbs and verbs[-1] > said[-1]):
        return False
    after = words[said[-1] + 1 :]
    adjunct = bool(after) and after[0] in _OPENING_ADJUNCTS and len(after) < 10
    return len(after) <= _AFTER_SPEECH or adjunct or words[said[-1]] == "told"
