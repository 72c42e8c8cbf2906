"""The wordings of one utterance, each set against the fullest, word by word."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from corpus.matching import WordChange, compare_words
from corpus.models import Quote
from corpus.texts import Span, join_spans

_MOSTLY = 0.8
_PUNCTUATION = " \t\n,.;:!?…–—-\"'“”‘’«»"


@dataclass(frozen=True, slots=True)
class Change:
    """Words of a wording that differ from the fullest one's."""

    span: Span
    """Offsets into the quote's text; empty where words were cut."""
    instead: str
    """The words of the fullest wording that it replaces; empty where it only adds."""

    kind: Literal["added", "cut", "shortened", "altered"]
    """`shortened` where the quote begins later or ends sooner than the fullest one."""


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

    Case and punctuation are no difference; nor does an article lack what it quotes
    apart. Of equally long quotes the first in order of article and place counts as the
    fullest, whatever the order given.

    Returns:
        A wording for each quote, in the order given.
    """
    if len(quotes) < 2:
        return tuple(map(Wording, quotes))
    full = min(quotes, key=lambda q: (-len(q.text), q.article, q.start))
    aligned = [(q, compare_words(full.text, q.text)) for q in quotes if q is not full]
    held: defaultdict[str, list[Span]] = defaultdict(list)
    for quote, changes in aligned:
        held[quote.article] += [c.left for c in changes if c.tag == "equal"]
    wordings: dict[Quote, Wording] = {}
    lacked: list[Span] = []
    for quote, changes in aligned:
        known = held[quote.article]
        own = [c for c in changes if c.tag != "equal" and not _is_held(c, known)]
        last = len(quote.text.rstrip(_PUNCTUATION))
        wordings[quote] = Wording(quote, tuple(_change(full, c, last) for c in own))
        lacked += [c.left for c in own if len(c.left)]
    wordings[full] = Wording(full, lacked=tuple(join_spans(lacked)))
    return tuple(wordings[quote] for quote in quotes)


def _is_held(change: WordChange, held: Iterable[Span]) -> bool:
    """Whether words that a quote lacks stand in others of its article, or most do."""
    if change.tag != "delete":
        return False
    lacked = change.left
    shared = (min(s.end, lacked.end) - max(s.start, lacked.start) for s in held)
    return sum(max(0, length) for length in shared) >= _MOSTLY * len(lacked)


def _change(full: Quote, change: WordChange, last: int) -> Change:
    instead = full.text[change.left.start : change.left.end]
    if not len(change.right):
        edge = change.right.start == 0 or change.right.start >= last
        return Change(change.right, instead, "shortened" if edge else "cut")
    return Change(change.right, instead, "altered" if instead else "added")
