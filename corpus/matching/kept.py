"""What compares is loaded, and a set compared by another run is opened, when needed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.matching.arrays import load_numpy
from corpus.stopping import checkpoint, load

if TYPE_CHECKING:
    from corpus.matching.cache import Near
    from corpus.matching.compared import Compared

_PARTS = (
    "corpus.matching.units",
    "corpus.matching.scoring",
    "corpus.matching.disagreement.differences",
)


def renew(near: Near, packed: bytes, articles: Sequence[Article]) -> Compared | None:
    """Make a set that was kept into one of other articles, as if it were found here.

    Args:
        near: The set.
        packed: What its matches come from; empty if that was not kept.
        articles: All that the set shall have.

    Returns:
        None if they must be compared at once.
    """
    if not packed:
        return None
    load_comparing()
    from corpus.matching.packed import unpack

    gone = replace(Article.from_text("", id="gone"), sha256="")
    members = [near.known.get(mark, gone) for mark in near.marks]
    compared = unpack(packed, members, near.matches)
    return compared and compared.become(articles)


def load_comparing() -> None:
    """Load what compares, with the first comparison, long after the screen is drawn.

    Step by step, so that nobody waits for all of it at once; numpy comes whole.
    """
    load_numpy()
    checkpoint()
    load(*_PARTS)
