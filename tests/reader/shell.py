"""The command line in a process of its own, and what it says of what is wrong."""

from __future__ import annotations

import os
import subprocess
import sys

from reader.cli.opening import SAMPLE

NOUNS = ("articles", "matches", "actors", "events", "quotes")
STORY = "The Star\n\nThe bridge at Ost fell on Friday, 6 May 2031, Ida Brun said.\n"


def shell(*words: str | bytes, **more) -> subprocess.CompletedProcess[bytes]:
    """Run it in a process of its own."""
    environment = {**os.environ, **more.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "reader", *words],
        capture_output=True,
        env=environment,
        **{"stdin": subprocess.DEVNULL, "cwd": SAMPLE.parents[1]} | more,
    )


def one_line(err: str, *parts: str) -> bool:
    """Whether a message is one clean line that says all of this."""
    return (
        err.count("\n") == 1
        and err.startswith("hexapla: ")
        and all(part in err for part in parts)
        and not any(ch < " " or "\x7f" <= ch < "\xa0" for ch in err[:-1])
    )
