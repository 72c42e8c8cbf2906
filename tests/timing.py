"""Whether work reads what it is given in one go, not again for each of its parts."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

_MOMENT = 0.5
"""Seconds of the processor; what takes no longer is fast enough."""
_MORE = 4
_LONGER = 10
"""Times as long as that much more may take; reading all again for each takes 16."""


def is_in_one_go(work: Callable[[int], object], size: int) -> bool:
    """Whether work takes about as much longer as it is given more.

    Args:
        work: Takes the size of what it shall make and read.
        size: Of the greater of two runs.
    """
    few, many = (_seconds(work, at) for at in (size // _MORE, size))
    return many < max(_MOMENT, _LONGER * few)


def _seconds(work: Callable[[int], object], size: int) -> float:
    begun = process_time()
    work(size)
    return process_time() - begun
