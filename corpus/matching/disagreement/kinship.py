"""Whether two articles tell of one event at all, as far as their words show."""

from __future__ import annotations

import re
from functools import lru_cache

from corpus.matching.disagreement.statements import key_of
from corpus.words.concepts import UNSPACED, WORD

_READ = 20_000
"""Characters of an article that are looked at."""
_LEAST = 0.25
"""Share of the fewer telling words that both have: nineteen in twenty pairs of articles
on one event have more, of two news of any kind one in ten."""
_TWO_SIGNS = re.compile(rf"(?=([{UNSPACED}]{{2}}))")
"""Where no spaces part words, two signs are about one; single ones are in all texts."""


def are_kin(left: str, right: str) -> bool:
    """Whether two articles share so many words that they may be on one event.

    Args:
        left: The text of one article.
        right: That of the other.
    """
    ours, theirs = _keys(left), _keys(right)
    return len(ours & theirs) >= _LEAST * min(len(ours), len(theirs))


@lru_cache(maxsize=256)
def _keys(text: str) -> frozenset[str]:
    lower = text[:_READ].lower().replace("’", "'")
    words = set(WORD.findall(lower))
    if signs := set(_TWO_SIGNS.findall(lower)):
        words = signs.union(word for word in words if not _TWO_SIGNS.match(word * 2))
    return frozenset(map(key_of, words)) - {""}
