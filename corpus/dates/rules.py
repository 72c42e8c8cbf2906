"""The rules that find expressions of time: a form of words, and what it means."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from corpus.dates.kinds import needed_for, pattern_of
from corpus.dates.phrases import Phrase
from corpus.dates.setting import Meaning


@dataclass(frozen=True, slots=True)
class Rule:
    """A form of words, and what it means."""

    form: str
    """Over names of kinds, as `pattern_of` takes it."""
    read: Callable[[Phrase], Meaning | None]
    """`None` where the words, looked at closely, are no expression of time."""
    pattern: re.Pattern[str] = field(init=False, compare=False)
    needed: frozenset[str] = field(init=False, compare=False)
    """Signs of kinds; the form is found only beside one of them, if there are any."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", pattern_of(self.form))
        object.__setattr__(self, "needed", needed_for(self.form))
