"""A set compared by another run made into one of other articles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.matching.loading import load_comparing

if TYPE_CHECKING:
    from corpus.matching.compared import Compared
    from corpus.matching.keeping.cache import Near


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
    from corpus.matching.keeping.packed import unpack

    gone = replace(Article.from_text("", id="gone"), sha256="")
    members = [near.known.get(mark, gone) for mark in near.marks]
    compared = unpack(packed, members, near.matches)
    return compared and compared.become(articles)
