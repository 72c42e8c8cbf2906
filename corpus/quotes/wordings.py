"""The wordings of one utterance, each set against the fullest, word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from corpus.matching import compare_words
from corpus.models import Quote, Span


@dataclass(frozen=True, slots=True)
class Change:
    """Words of a wording that differ from the fullest one's."""

    span: Span
    """Offsets into the quote's text; empty where words were cut."""
    instead: str
    """The words of the fullest wording that it replaces; empty where it only adds."""

    @property
    def kind(self) -> Literal["added", "cut", "altered"]:
        if not len(self.span):
            return "cut"
        return "altered" if self.instead else "added"


@dataclass(frozen=True, slots=True)
class Wording:
    """An utterance as one article quotes it."""

    quote: Quote
    changes: tuple[Change, ...] = ()
    """What parts it from the fullest wording, in order; nothing of that itself."""
    lacked: tuple[Span, ...] = ()
    """Of the fullest wording: words that some other has not, in order, apart."""


def compare_wordings(quotes: Sequence[Quote]) -> tuple[Wording, ...]:
    """Set the quotes of one utterance against the longest of them.

    Case and punctuation are no difference. Of equally long ones the first in order of
    article and place counts as the fullest, whatever the order given.

    Returns:
        A wording for each quote, in the order given.
    """
    if not quotes:
        return ()
    full = min(quotes, key=lambda q: (-len(q.text), q.article, q.start))
    wordings = [
        Wording(quote) if quote is full else Wording(quote, _changes(full, quote))
        for quote in quotes
    ]
    lacked = _joined(
        change.left
        for quote in quotes
        if quote is not full
        for change in compare_words(full.text, quote.text)
        if change.tag != "equal" and len(change.left)
    )
    return tuple(
        Wording(full, lacked=tuple(lacked)) if wording.quote is full else wording
        for wording in wordings
    )


def _changes(full: Quote, quote: Quote) -> tuple[Change, ...]:
    return tuple(
        Change(change.right, full.text[change.left.start : change.left.end])
        for change in compare_words(full.text, quote.text)
        if change.tag != "equal"
    )


def _joined(spans: Iterator[Span]) -> list[Span]:
    """Spans in order, those that overlap as one."""
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.start <= joined[-1].end:
            last = joined.pop()
            span = Span(last.start, max(last.end, span.end))
        joined.append(span)
    return joined
