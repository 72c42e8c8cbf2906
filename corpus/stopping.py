"""Long work that ends when nobody waits for its result any more."""

from __future__ import annotations

from collections.abc import Callable

Check = Callable[[], None]
"""Called between pieces of work; raises `StoppedError` to end it."""


class StoppedError(Exception):
    """Nobody waits for the result any more; it is no fault, and told to nobody."""


def carry_on() -> None:
    """Check nothing: the work goes on to its end."""


def check_of(cancelled: Callable[[], bool]) -> Check:
    """Make a check of a question that is answered `True` once nobody waits."""

    def check() -> None:
        if cancelled():
            raise StoppedError

    return check
