"""The door: `hexapla` and `python -m reader`."""

from __future__ import annotations

import sys
from contextlib import suppress

from reader import __version__


def main() -> None:
    """Answer the command line, and exit as it says."""
    if sys.argv[1:] == ["--version"]:
        with suppress(OSError):  # of which the command line knows what to say
            print(f"hexapla {__version__}", flush=True)
            return
    from reader.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
