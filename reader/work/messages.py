"""The messages in which work in the background gives its results to the screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from textual.message import Message

from corpus import Article, Passage, Problem, Span
from corpus.counting import counted

if TYPE_CHECKING:  # they come from what the work loads
    from corpus.comparing import Step
    from corpus.matching.nearest import Nearest
    from corpus.search import SearchMode
    from reader.work.listed import Listed


class Outcome(Message):
    """A result of some work."""


@dataclass
class Loaded(Outcome):
    """Some more sources have been read."""

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
    listed: Listed | None = None
    """The rows of what is known by then, if they have been made."""


@dataclass
class Searched(Outcome):
    """A search is done."""

    query: str
    mode: SearchMode
    keep: bool
    """Whether the hits are to be walked."""
    found: Mapping[str, tuple[Span, ...]] = field(
        default_factory=dict[str, tuple[Span, ...]]
    )
    """Where, by article, in reading order."""
    problem: str = ""


@dataclass
class Approached(Outcome):
    """It is known what comes nearest to a passage in other articles."""

    passage: Passage
    nearest: tuple[Nearest, ...]


@dataclass
class Copied(Outcome):
    """A tool has been given a text for the clipboard."""

    length: int
    """Characters."""
    tool: str
    problem: str
    """Why that failed; empty if it worked."""

    def __str__(self) -> str:
        if self.problem:
            return f"sent to the terminal only: {self.tool}: {self.problem}"
        return f"copied by {self.tool}: {counted(self.length, 'character')}"


@dataclass
class Failed(Outcome):
    """Some work ended in a fault of the program; the rest goes on."""

    work: str
    error: Exception

    def __str__(self) -> str:
        kind = type(self.error).__name__
        return f"{self.work} failed, a fault of hexapla: {kind}"
