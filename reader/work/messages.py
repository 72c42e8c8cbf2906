"""What work in the background tells the screen that began it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from textual.message import Message

from corpus import Article, Passage, Problem
from corpus.counting import counted

if TYPE_CHECKING:  # they come from what the work loads
    from corpus.comparing import Step
    from corpus.matching.nearest import Nearest
    from corpus.search import SearchMode


class Outcome(Message):
    """What some work has come to."""


@dataclass
class Loaded(Outcome):
    """Some sources more have been read."""

    items: list[Article | Problem]
    last: bool = False


@dataclass
class Reloaded(Outcome):
    """All sources have been read again."""

    items: list[Article | Problem]


@dataclass
class Compared(Outcome):
    """A step of the comparison is done."""

    step: Step


@dataclass
class Searched(Outcome):
    """What a search came to."""

    query: str
    mode: SearchMode
    keep: bool
    """Whether they shall be walked."""
    passages: list[Passage] = field(default_factory=list[Passage])
    problem: str = ""


@dataclass
class Approached(Outcome):
    """It is known what comes nearest to a passage in other articles."""

    passage: Passage
    nearest: tuple[Nearest, ...]


@dataclass
class Copied(Outcome):
    """The tool of the clipboard has had a text."""

    length: int
    """Characters."""
    tool: str
    problem: str
    """Why it has not put it on the clipboard."""

    def __str__(self) -> str:
        if self.problem:
            return f"sent to the terminal only: {self.tool}: {self.problem}"
        return f"copied by {self.tool}: {counted(self.length, 'character')}"


@dataclass
class Failed(Outcome):
    """Some work ended in a mistake of the program; the rest goes on."""

    work: str
    error: Exception

    def __str__(self) -> str:
        kind = type(self.error).__name__
        return f"{self.work} failed, a fault of hexapla: {kind}"
