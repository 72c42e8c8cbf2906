"""Letters: how they greet whom they are written to, below the place and the day."""

from __future__ import annotations

from corpus.anatomy.lines import WORD, Sheet
from corpus.words.mastheads import GREETINGS, GREETINGS_BEGUN

_LONGEST = 8
"""Words of a greeting."""
_ENDS = ",:;!—–-"
_BELOW = 2
"""Lines below the day within which a letter greets."""


def heads_letter(sheet: Sheet, index: int) -> bool:
    """Whether a line stands above a letter: what it names is no outlet, but a place."""
    below = sheet.lines[index + 1 : index + 1 + _BELOW]
    return any(greets(line.text) for line in below)


def greets(text: str) -> bool:
    """Whether a line greets: `My dear Sir,`."""
    words = [word.lower() for word in WORD.findall(text)]
    if not words or len(words) > _LONGEST or text.rstrip()[-1] not in _ENDS:
        return False
    begun = next((i for i, word in enumerate(words) if word not in GREETINGS_BEGUN), 0)
    return words[begun] in GREETINGS
