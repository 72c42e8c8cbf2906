"""The program as a user runs it: in a terminal in memory, or word by word here."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Generator
from pathlib import Path

import pyte
import pytest

from reader.cli import run
from tests.reader.harbour import ARTICLES
from tests.reader.opened import Folder
from tests.settling import PATIENCE

ROOT = Path(__file__).parents[2]

# The child makes the pseudo-terminal its own, as a shell's is, and becomes the program.
LAUNCH = (
    "import fcntl, os, sys, termios;"
    "fcntl.ioctl(1, termios.TIOCSCTTY, 0);"
    "os.execv(sys.executable, [sys.executable, *sys.argv[1:]])"
)


class Terminal:
    """A pseudo-terminal with a program in it."""

    def __init__(
        self, *words: str, columns: int = 120, lines: int = 40, piped: bytes | None
    ) -> None:
        self.raw = b""
        """All that the program wrote."""
        self.screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self.screen)
        self._here, self._there = pty.openpty()
        size = struct.pack("HHHH", lines, columns, 0, 0)
        fcntl.ioctl(self._there, termios.TIOCSWINSZ, size)
        self.manners = termios.tcgetattr(self._there)
        """How the terminal was set before the program ran."""
        environment = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
        for name in ("COLUMNS", "LINES"):  # a size told there goes before the real one
            environment.pop(name, None)
        self._process = subprocess.Popen(
            [sys.executable, "-c", LAUNCH, "-m", "reader", *words],
            stdin=self._there if piped is None else subprocess.PIPE,
            stdout=self._there,
            stderr=self._there,
            start_new_session=True,
            cwd=ROOT,
            env=environment,
        )
        if piped is not None and self._process.stdin:
            self._process.stdin.write(piped)
            self._process.stdin.close()

    @property
    def text(self) -> str:
        """What the screen shows now."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def press(self, keys: str) -> None:
        """Type keys; a byte that is no text is told as `os.fsdecode` does."""
        os.write(self._here, os.fsencode(keys))

    def wait(self, done: Callable[[], bool], what: str) -> None:
        """Read what the program writes until something is so."""
        patience = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < patience, f"no {what}; instead:\n{self.text}"
            self._read(0.1)
            while self._read(0):  # to look at a whole screen takes longer than to read
                pass

    def shows(self, *parts: str) -> None:
        """Wait until all of this is on the screen."""
        self.wait(lambda: self._holds(parts), f"{parts}")

    def matches(self, pattern: str) -> None:
        """Wait until something of this form is on the screen."""
        self.wait(lambda: bool(re.search(pattern, self.text)), pattern)

    def ends(self) -> int:
        """Wait until the program is gone; its exit code."""
        self.wait(lambda: self._process.poll() is not None, "end")
        while self._read(0.1):
            pass
        return self._process.returncode

    def is_as_before(self) -> bool:
        """Whether echo, line editing and the rest are what they were."""
        return termios.tcgetattr(self._there) == self.manners

    def signal(self, number: int) -> None:
        self._process.send_signal(number)

    def close(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        os.close(self._here)
        os.close(self._there)

    def _holds(self, parts: tuple[str, ...]) -> bool:
        seen = self.text
        return all(part in seen for part in parts)

    def _read(self, seconds: float) -> bool:
        if not select.select([self._here], [], [], seconds)[0]:
            return False
        chunk = os.read(self._here, 65536)
        self.raw += chunk
        self._stream.feed(chunk)
        return True


@pytest.fixture(autouse=True)
def terminal_of_many_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a program finds in its environment, wherever the tests run."""
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.setenv("TERM", "xterm-256color")


@pytest.fixture
def folder(folder_of: Folder) -> Path:
    """The three articles about a pier, where a module has none of its own."""
    return folder_of(ARTICLES)


@pytest.fixture
def terminal(home: Path) -> Generator[Callable[..., Terminal]]:
    """Open terminals: `terminal("folder", columns=80, lines=24)`."""
    with contextlib.ExitStack() as stack:

        def run(
            *words: str,
            columns: int = 120,
            lines: int = 40,
            piped: bytes | None = None,
        ) -> Terminal:
            opened = Terminal(*words, columns=columns, lines=lines, piped=piped)
            stack.callback(opened.close)
            return opened

        yield run


@pytest.fixture
def hexapla(capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run the command line here: exit code, standard output, standard error."""

    def run_here(*words: str) -> tuple[int, str, str]:
        code = run([str(word) for word in words])
        out, err = capfd.readouterr()
        return code, out, err

    return run_here
