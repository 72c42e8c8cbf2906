"""Units of articles that join a set, and of those that leave it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np

from corpus.article import Article
from corpus.matching.units import Ints, Units

if TYPE_CHECKING:
    from numpy.typing import NDArray


def join_units(
    one: Units, two: Units, stays: Callable[[Article], bool]
) -> tuple[Units, Ints]:
    """Units of two sets as those of one, in order of their articles' ids.

    Args:
        one: Some units.
        two: Those of other articles, cut later with the same vocabulary.
        stays: Which articles of the first set are wanted.

    Returns:
        The units; and where those of the first set are now, -1 for what is gone.
    """
    articles = [*one.articles, *two.articles]
    own = len(one.articles)
    wanted = [at for at, a in enumerate(articles) if at >= own or stays(a)]
    ranked = sorted(wanted, key=lambda at: articles[at].id)
    rank = _places(ranked, len(articles))
    article = rank[np.concatenate([one.article, two.article + own])]
    order = np.argsort(article, kind="stable")[np.count_nonzero(article < 0) :]
    sizes = np.concatenate([one.sizes, two.sizes])
    codes = one.codes + two.codes
    numbers: list[int] = order.tolist()
    units = Units(
        articles=tuple(articles[at] for at in ranked),
        concepts=two.concepts,
        article=article[order],
        start=np.concatenate([one.start, two.start])[order],
        end=np.concatenate([one.end, two.end])[order],
        ptr=np.concatenate([[0], np.cumsum(sizes[order])]),
        bag=np.concatenate([one.bag, two.bag])[_rows(sizes, order)],
        quoted=np.concatenate([one.quoted, two.quoted])[order],
        codes=tuple(codes[at] for at in numbers),
    )
    return units, _places(order, len(article))[: len(one)]


def _places(order: Sequence[int] | Ints, size: int) -> Ints:
    """Where each of so many numbers stands in an order, -1 for nowhere."""
    places = np.full(size, -1)
    places[order] = np.arange(len(order))
    return places


def _rows(sizes: Ints, order: NDArray[np.int64]) -> Ints:
    """The places of what runs of some sizes hold, the runs taken in an order."""
    begins = (np.cumsum(sizes) - sizes)[order]
    held = sizes[order]
    ends = np.cumsum(held)
    return np.arange(ends[-1] if len(ends) else 0) + np.repeat(
        begins - ends + held, held
    )
