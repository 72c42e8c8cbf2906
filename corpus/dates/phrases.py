"""Runs of a paragraph's words."""

from __future__ import annotations

from dataclasses import dataclass

from corpus.dates.kinds import signs_of
from corpus.dates.tokens import Tokens


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
