"""Which words of other languages than English tell that something happened, or will."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from corpus.words.tables import read_table

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_NOTHING: Final = re.compile(r"(?!)")
_BETWEEN: Final = 12
"""Words from a helper to its participle, at most."""
_HELPER_FIRST: Final = frozenset({"es", "fr", "it", "pt"})
_LONGEST: Final = 40
"""Letters of a word that can be a verb."""


@dataclass(frozen=True, slots=True)
class Verbs:
    """How the verbs of a language tell of what was or is to be."""

    past: frozenset[str]
    endings: re.Pattern[str]
    """Whole words of the past, but for those in `never`."""
    never: frozenset[str]
    helpers: frozenset[str]
    """With a participle they tell of the past."""
    participles: re.Pattern[str]
    alike: frozenset[str]
    """Words like participles that are none."""
    states: frozenset[str]
    """Participles that with most helpers tell how something is: `est fermé`."""
    have: frozenset[str]
    """Helpers with which those tell what was done, too: `a fermé`."""
    barring: frozenset[str]
    """Before these words' followers stands no verb: `die geplante`."""
    ahead: frozenset[str]
    future: re.Pattern[str]
    final: re.Pattern[str]
    """Verbs that stand at the end of their clause."""
    told: re.Pattern[str]
    """What tells it anywhere, in scripts without spaces between words."""
    untold: re.Pattern[str]
    either: bool
    """Whether a participle may stand before its helper."""

    def tell(self, clause: str) -> bool:
        """Whether a clause tells of something that happened or is to happen."""
        if self.told is not _NOTHING:
            return bool(self.told.search(clause)) and not self.untold.search(clause)
        words = _WORD.findall(clause)
        lows = [word.lower() for word in words]
        return (
            any(self._acts(words, lows, at) for at in range(len(words)))
            or self._is_perfect(lows)
            or bool(lows and self._is(self.final, lows[-1]))
        )

    def looks_ahead(self, word: str) -> bool:
        """Whether a lower-cased word tells of what is to come."""
        return word in self.ahead or self._is(self.future, word)

    def _acts(self, words: Sequence[str], lows: Sequence[str], at: int) -> bool:
        """Whether a word is a finite verb; one with a capital only if it opens."""
        low = lows[at].rpartition("'")[2].rpartition("’")[2]
        if at and (words[at][0].isupper() or lows[at - 1] in self.barring):
            return False
        # Arabic joins its `and` to the word.
        low = low[1:] if low[0] in "وف" and low[1:] in self.past else low
        return low in self.past or self.looks_ahead(low) or self._is(self.endings, low)

    def _is(self, pattern: re.Pattern[str], low: str) -> bool:
        fits = len(low) <= _LONGEST and low not in self.never
        return fits and pattern.fullmatch(low) is not None

    def _is_perfect(self, lows: Sequence[str]) -> bool:
        """Whether a helper and a participle stand near each other, in either order."""
        bare = [low.rpartition("'")[2].rpartition("’")[2] for low in lows]
        helping = [at for at, low in enumerate(bare) if low in self.helpers]
        for at in helping:
            first = max(0, at - _BETWEEN) if self.either else at + 1
            near = range(first, min(len(bare), at + _BETWEEN))
            done = bare[at] in self.have
            if any(n != at and self._is_participle(bare, n, done) for n in near):
                return True
        return False

    def _is_participle(self, lows: Sequence[str], at: int, done: bool) -> bool:
        low = lows[at]
        barred = at > 0 and lows[at - 1] in self.barring
        barred = barred or (low in self.states and not done)
        if barred or low in self.alike or len(low) > _LONGEST:
            return False
        return self.participles.fullmatch(low) is not None


@cache
def _table() -> dict[str, frozenset[str]]:
    return read_table("verbs_abroad")


@cache
def verbs_of(language: str | None) -> Verbs | None:
    """How a language tells what happened; `None` where no table says.

    Args:
        language: ISO 639-1.
    """
    table = _table()
    if not any(heading.startswith(f"{language} ") for heading in table):
        return None

    def words(name: str) -> frozenset[str]:
        return table.get(f"{language} {name}", frozenset())

    return Verbs(
        past=words("past"),
        endings=_any_of(words("endings")),
        never=words("never"),
        helpers=words("helpers"),
        participles=_any_of(words("participles")),
        alike=words("alike"),
        states=words("states"),
        have=words("have"),
        barring=words("barring"),
        ahead=words("ahead"),
        future=_any_of(words("future") - words("not ahead")),
        final=_any_of(words("final")),
        told=_any_of(words("told")),
        untold=_any_of(words("untold")),
        either=language not in _HELPER_FIRST,
    )


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    kept = sorted(patterns)
    return re.compile("|".join(kept)) if kept else _NOTHING


@lru_cache(maxsize=16_384)
def looks_ahead(word: str, language: str) -> bool:
    """Whether a lower-cased word of a language tells of what is to come."""
    verbs = verbs_of(language)
    return verbs is not None and verbs.looks_ahead(word)
