"""Counts of what articles mention, as the rows of the sidebar draw them."""

from __future__ import annotations

from widgets.lists.dots import Counts


def each(*numbers: int) -> Counts:
    """So many in the first article, so many in the second."""
    found = ((place, number) for place, number in enumerate(numbers) if number)
    return Counts(len(numbers), tuple(found))
