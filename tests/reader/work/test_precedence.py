"""Work stands back for the frame that answers a key, and goes on though one is held."""

from __future__ import annotations

from reader.work.precedence import Precedence


class Clock:
    """A clock that goes on only while somebody waits or works."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waited = 0.0

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.waited += seconds


def test_work_goes_on_at_once_where_no_key_is_pressed() -> None:
    clock = Clock()
    Precedence(lambda: clock.now, clock.wait).grant()
    assert clock.waited == 0


def test_work_waits_for_the_frame_that_answers_a_key() -> None:
    clock = Clock()
    precedence = Precedence(lambda: clock.now, clock.wait)
    precedence.ask()
    precedence.grant()
    assert 0.02 < clock.waited < 0.1
    clock.now += 1
    before = clock.waited
    precedence.grant()
    assert clock.waited == before


def test_work_has_its_turns_while_a_key_is_held() -> None:
    clock = Clock()
    precedence = Precedence(lambda: clock.now, clock.wait)

    def wait(seconds: float) -> None:
        clock.wait(seconds)
        precedence.ask()

    precedence = Precedence(lambda: clock.now, wait)
    begun = clock.now
    for _ in range(1000):
        precedence.ask()
        precedence.grant()
        clock.now += 0.001
    assert clock.waited < 0.8 * (clock.now - begun)
