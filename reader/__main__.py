"""The door: `hexapla` and `python -m reader`."""

from __future__ import annotations

import sys

from reader import __version__


def main() -> None:
    """Answer the command line, and exit as it says."""
    if sys.argv[1:] == ["--version"]:
        print(f"hexapla {__version__}")
        return
    from reader.cli import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
