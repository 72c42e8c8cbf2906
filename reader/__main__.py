"""The entry point: `hexapla` and `python -m reader`."""

from __future__ import annotations

import sys
from contextlib import suppress

from reader import __version__


def main() -> None:
    """Run the command line, and exit with its code."""
    if sys.argv[1:] == ["--version"]:
        with suppress(OSError):  # the command line below reports it
            print(f"hexapla {__version__}", flush=True)
            return
    from reader.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
