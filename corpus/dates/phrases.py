"""Runs of a paragraph's words, and the rules that find them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from corpus.dates.kinds import pattern_of, signs_of
from corpus.dates.tokens import Tokens

if TYPE_CHECKING:
    from corpus.dates.setting import Meaning


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words `first` up to, not including, `last` of a paragraph."""

    tokens: Tokens
    first: int
    last: int

    @property
    def start(self) -> int:
        """Where it begins in the text."""
        return self.tokens.starts[self.first]

    @property
    def end(self) -> int:
        return self.tokens.ends[self.last - 1]

    @property
    def words(self) -> list[str]:
        """Its words in lower case."""
        return self.tokens.words[self.first : self.last]

    @property
    def kinds(self) -> str:
        return self.tokens.kinds[self.first : self.last]

    def word(self, kind: str, nth: int = 0) -> str | None:
        """The first (or nth from 0) word of a kind or family of kinds."""
        wanted = signs_of(kind)
        for at in range(self.first, self.last):
            if self.tokens.kinds[at] in wanted:
                if nth == 0:
                    return self.tokens.words[at]
                nth -= 1
        return None

    def has(self, kind: str) -> bool:
        """Whether it holds a word of a kind."""
        return self.word(kind) is not None

    def before(self, steps: int = 1) -> str:
        """The word so many steps before it, in lower case; empty at the edge."""
        at = self.first - steps
        return self.tokens.words[at] if at >= 0 else ""

    def after(self, steps: int = 1) -> str:
        """The word so many steps after it."""
        at = self.last + steps - 1
        return self.tokens.words[at] if at < len(self.tokens.words) else ""

    def printed(self, at: int) -> str:
        """A word of the paragraph as printed; empty outside it."""
        tokens = self.tokens
        if not 0 <= at < len(tokens.words):
            return ""
        return tokens.text[tokens.starts[at] : tokens.ends[at]]

    def part(self, first: int, last: int) -> Phrase:
        """Some of its words, counted from its own first."""
        return Phrase(self.tokens, self.first + first, self.first + last)


@dataclass(frozen=True, slots=True)
class Rule:
    """A form of words, and what it means."""

    form: str
    """Over names of kinds, as `pattern_of` takes it."""
    read: Callable[[Phrase], Meaning | None]
    """`None` where the words, looked at closely, are no expression of time."""
    pattern: re.Pattern[str] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", pattern_of(self.form))
