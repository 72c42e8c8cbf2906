"""The page about a passage that no other article has: what comes nearest to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from corpus.comparison import Comparison
from corpus.languages import not_compared
from corpus.texts import Passage, Span
from reader.pages.match import Row, make_row
from reader.pages.pointing import Marked, point_shared
from widgets.lists.passage_list import Told
from widgets.wording.scores import score_bar

if TYPE_CHECKING:  # what finds it is loaded by the work that looks for it
    from corpus.matching.nearest import Nearest


def nearest_rows(
    known: Comparison, here: Passage, nearest: Sequence[Nearest]
) -> Iterator[Row]:
    """The passage, and under it what comes nearest, with the words that both say."""
    number = known.number_of(here.article)
    yield Told("", "", ((f" only in {number}  ", "strong"), (_ALONE, "")))
    if apart := not_compared(known.articles):
        yield Told("", "", ((f" {apart}", "faint"),))
    passages = [here, *(near.there for near in nearest)]
    yield Told("")
    yield make_row(known, here, _shared(point_shared(known, passages)[0]))
    yield Told("")
    yield _strong(f"nearest elsewhere, {_FAR}" if nearest else _NOTHING)
    yield from _listed(known, here, nearest)


def missing_rows(
    known: Comparison, here: Passage, nearest: Sequence[Nearest]
) -> Iterator[Row]:
    """What comes nearest in the articles that lack the match, if anything does."""
    if nearest:
        yield Told("")
        yield _strong(f"nearest where it is missing, {_FAR}")
        yield from _listed(known, here, nearest)


_ALONE = "no other article has a match for it"
_FAR = "too far off to be taken for the same"
_NOTHING = "nothing elsewhere comes near it"


def _listed(
    known: Comparison, here: Passage, nearest: Sequence[Nearest]
) -> Iterator[Row]:
    for near in nearest:
        *_, spans = point_shared(known, [here, near.there])
        yield Told("")
        aside = (score_bar(near.score), "faint")
        yield make_row(known, near.there, _shared(spans), aside)


def _strong(said: str) -> Told:
    return Told("", "", ((f" {said}", "strong"),))


def _shared(spans: Sequence[Span]) -> tuple[Marked, ...]:
    return tuple((span, "shared") for span in spans)
