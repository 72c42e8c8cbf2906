"""An excerpt: a passage, its place, who printed it, and why it was kept."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Self

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BaseModel,
    ConfigDict,
    Field,
    model_validator,
)

from corpus.gate import clean, clean_line
from corpus.kinds import Flag, MatchKind
from corpus.models import Difference
from corpus.texts import Span


def _clean_note(note: str) -> str:
    return clean(note).text.strip()


def _clean_tags(tags: tuple[str, ...]) -> tuple[str, ...]:
    lines = (clean_line(tag, limit=100) for tag in tags)
    return tuple(dict.fromkeys(line for line in lines if line))


Note = Annotated[str, AfterValidator(_clean_note)]
Tags = Annotated[tuple[str, ...], AfterValidator(_clean_tags)]
Offset = Annotated[int, Field(ge=0)]


class QuotedPassage(BaseModel):
    """A passage with all that is needed to credit it and to find it again.

    The selectors are those of the W3C Web Annotation Data Model (2017): exact text
    with prefix and suffix, and position.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    quote: str
    prefix: str
    """What stands before the quote, up to `CONTEXT` characters."""
    suffix: str
    """What stands after it."""
    start: Offset
    end: Offset
    """Code points of `Article.text`, half-open."""
    article: str
    """The article's id."""
    source: str
    title: str | None
    outlet: str | None
    published: dt.date | None
    sha256: str
    """The hash of the raw bytes that the article was read from."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @model_validator(mode="after")
    def _check_span(self) -> Self:
        if self.end - self.start != len(self.quote):
            raise ValueError("the quote is not as long as its span")
        return self


class Excerpt(QuotedPassage):
    """A passage that the reader keeps, and the other sides of its match."""

    id: str
    """Unique among the excerpts of one reader."""
    created: AwareDatetime
    note: Note = ""
    tags: Tags = ()
    kind: MatchKind | None = None
    """The kind of the match it was kept with; `None` for a selection."""
    score: float | None = None
    """0 to 100."""
    group: int | None = None
    """The number of the match when it was kept."""
    differs: tuple[Difference, ...] = ()
    """Where the sides disagree."""
    flags: tuple[Flag, ...] = ()
    """The flags of the match."""
    others: tuple[QuotedPassage, ...] = ()
    """The other sides of the match, in the order of the group."""

    @property
    def sides(self) -> tuple[QuotedPassage, ...]:
        """This side first, then the others."""
        return (self, *self.others)

    def is_of_same(self, other: Excerpt) -> bool:
        """Whether another was kept of the same passages, whichever side leads."""
        mine, theirs = (
            {(side.article, side.start, side.end, side.quote) for side in sides}
            for sides in (self.sides, other.sides)
        )
        return mine == theirs

    def annotated(self, *, note: str, tags: tuple[str, ...]) -> Excerpt:
        """The same excerpt with another note and other tags."""
        return self.model_copy(
            update={"note": _clean_note(note), "tags": _clean_tags(tags)}
        )
