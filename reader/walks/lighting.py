"""What is lit at a stop of a walk, article by article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus import Span
from corpus.comparison import Comparison
from corpus.kinds import SIGNS
from corpus.texts import Passage
from reader.walks.stops import Stop
from widgets.panes.row_painter import Lit

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import Group


def lits_of(
    known: Comparison, stop: Stop | None, group: Group | None
) -> dict[str, Lit]:
    """What to light, by article; nothing without a stop.

    Args:
        known: What is compared.
        stop: Where the reader is.
        group: The match there, if it is one.
    """
    if stop is None:
        return {}
    if group is None:
        lits = {article: Lit((span,)) for article, span in reversed(stop.also)}
        return {**lits, stop.article: Lit((stop.span,))}
    return _lits_of_match(known, stop, group)


def _lits_of_match(known: Comparison, stop: Stop, group: Group) -> dict[str, Lit]:
    # A first frame has no match and need not load these.
    from corpus.disputes import find_disputed
    from corpus.shared_words import find_shared

    passages = nearest_first(group, stop)
    lit: dict[str, tuple[list[Span], list[Span]]] = {}
    for passage, words in zip(passages, find_shared(known, passages), strict=True):
        spans, shared = lit.setdefault(passage.article, ([], []))
        spans.append(passage.span)
        shared.extend(words)
    disputed = find_disputed(group, known.quote)
    label = f"{SIGNS[group.kind]}{group.number}"
    return {
        article: Lit(tuple(spans), label, tuple(shared), disputed.get(article, ()))
        for article, (spans, shared) in lit.items()
    }


def nearest_first(group: Group, stop: Stop) -> list[Passage]:
    """The passages of a group: first the one the reader is on, then the most similar.

    The panes align with the first passage of each article.
    """
    here = Passage(stop.article, stop.span.start, stop.span.end)
    likeness = {here: 101.0}
    for match in group.matches:
        for side, other in match.both_ways:
            if here.covers(side):
                there = group.whole(other)
                likeness[there] = max(match.score, likeness.get(there, 0))
    return sorted(group.passages, key=lambda p: (-likeness.get(p, 0), p))
