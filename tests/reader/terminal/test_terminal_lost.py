"""A program whose terminal is gone ends, though no signal tells it to."""

from __future__ import annotations

import os
import pty
import threading

from reader.terminal import when_lost


def test_the_loss_of_a_terminal_is_told_and_nothing_before() -> None:
    here, there = pty.openpty()
    told = threading.Event()
    when_lost(there, told.set)
    os.write(here, b"a line\n")
    assert os.read(there, 7) == b"a line\n"
    assert not told.is_set()
    os.close(here)
    assert told.wait(30)
    os.close(there)
