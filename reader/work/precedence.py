"""The screen goes first: after a key, work in the background stands back for a moment.

Only one thread of Python runs at a time. Two that take turns need twice as long for a
frame as one alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable

_FRAME = 0.05
"""Seconds after a key that the screen has to itself: enough for most frames."""
_TURN = 0.02
"""Seconds of work, at least, between two such moments: a key may be held down."""
_STEP = 0.002


class Precedence:
    """Asked for by the screen's thread, granted by others at their checkpoints."""

    def __init__(
        self,
        now: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        """Begin with nothing asked for.

        Args:
            now: Gives the time, in seconds.
            pause: Waits for so many seconds.
        """
        self._now = now
        self._pause = pause
        self._asked = 0.0
        """When it ends, if it has not yet ended."""
        self._granted = 0.0
        """When it was granted last."""

    def ask(self) -> None:
        """Ask for it from now on, for the time of a frame."""
        self._asked = self._now() + _FRAME

    def grant(self) -> None:
        """Wait while it is asked for, unless that was so just before."""
        if not self._asked:
            return
        begun = now = self._now()
        if now >= self._asked or now < self._granted + _TURN:
            return
        while now < min(self._asked, begun + _FRAME):
            self._pause(_STEP)
            now = self._now()
        self._granted = now


PRECEDENCE = Precedence()
"""That of the one screen there is."""
