"""Measure what keys cost on a terminal: CPU of the program and bytes it writes.

    python tests/bench/screen/bench_screen.py [SOURCE ...]

Runs the program on a pseudo-terminal at three sizes, the sample where no source is
named, presses one key at a time and waits until nothing more is written. CPU is what
the kernel counts for all threads of the process, so that a busy machine changes little:
the median of many keys. Linux only.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import select
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
from collections.abc import Sequence
from pathlib import Path

SIZES = ((80, 24), (120, 40), (200, 60))
WHEEL_DOWN = "\x1b[<65;60;20M"
KEYS = {
    # what is told: keys before it, the key, how often
    "scroll a row": ("g", "j", 40),
    "scroll, unlinked": ("gw", "j", 40),
    "turn the wheel": ("wg", WHEEL_DOWN, 20),
    "next match": ("gm", "n", 16),
    "turn a page": ("g", " ", 4),
    "next pane": ("", "\t", 12),
}
AT_REST = 0.3
"""Seconds without a byte after which a key has done all it does."""
IDLE = 6.0
PATIENCE = 60.0
"""Seconds to wait for a first byte."""
EMPTY = """
from textual.app import App
App().run()
"""


class Run:
    """A program on a terminal of its own."""

    def __init__(self, words: Sequence[str], columns: int, lines: int) -> None:
        self._here, there = os.openpty()
        fcntl.ioctl(there, termios.TIOCSWINSZ, struct.pack("4H", lines, columns, 0, 0))
        home = tempfile.mkdtemp()
        environment = os.environ | {
            "COLORTERM": "truecolor",
            "TERM": "xterm-256color",
            "HOME": home,
            **{f"XDG_{room}_HOME": home for room in ("CONFIG", "DATA", "STATE")},
        }
        self._process = subprocess.Popen(
            words, stdin=there, stdout=there, stderr=there, env=environment
        )
        os.close(there)
        select.select([self._here], [], [], PATIENCE)
        self.first_bytes = self.rest(5.0)

    @property
    def cpu(self) -> float:
        """Milliseconds of all threads until now."""
        tasks = Path(f"/proc/{self._process.pid}/task").iterdir()
        return (
            sum(int((task / "schedstat").read_text().split()[0]) for task in tasks)
            / 1e6
        )

    def press(self, keys: str) -> None:
        os.write(self._here, keys.encode())

    def rest(self, seconds: float = AT_REST) -> int:
        """Read until nothing is written for so long; how many bytes came."""
        count = 0
        while select.select([self._here], [], [], seconds)[0]:
            try:
                count += len(os.read(self._here, 65536))
            except OSError:  # Linux, where the program has ended
                raise SystemExit("the program ended; try it by itself") from None
        return count

    def cost(self, keys: str, times: int) -> tuple[float, float]:
        """Median CPU milliseconds and bytes of pressing a key."""
        spent: list[float] = []
        written: list[int] = []
        for _ in range(times):
            before = self.cpu
            self.press(keys)
            written.append(self.rest())
            spent.append(self.cpu - before)
        return statistics.median(spent), statistics.median(written)

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._here)


def report(words: Sequence[str], columns: int, lines: int) -> None:
    """A row for each of `KEYS`, and one for doing nothing."""
    run = Run(words, columns, lines)
    print(f"{columns}x{lines}: at rest after {run.first_bytes:,} bytes")
    for told, (before, key, times) in KEYS.items():
        for sign in before:
            run.press(sign)
            run.rest()
        spent, written = run.cost(key, times)
        print(f"  {told:18} {spent:6.1f} ms {written:8,.0f} bytes")
    before = run.cpu
    written = run.rest(IDLE)
    spent = run.cpu - before
    print(f"  {'doing nothing':18} {spent:6.1f} ms {written:8,} bytes in {IDLE:.0f} s")
    run.close()


def report_empty(columns: int, lines: int) -> None:
    """What a key costs a program that does nothing with it."""
    run = Run((sys.executable, "-c", EMPTY), columns, lines)
    spent, written = run.cost("j", 20)
    print(f"  {'an empty program':18} {spent:6.1f} ms {written:8,.0f} bytes")
    before = run.cpu
    run.rest(IDLE)
    print(f"  {'it, doing nothing':18} {run.cpu - before:6.1f} ms in {IDLE:.0f} s")
    run.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sources", nargs="*", metavar="SOURCE")
    sample = str(Path(__file__).parents[3] / "corpus" / "sample")
    named = parser.parse_args().sources or [sample]
    for width, height in SIZES:
        report((sys.executable, "-m", "reader", "--fresh", *named), width, height)
        report_empty(width, height)
