"""The command line: what is typed there, and what is answered."""

from reader.cli.running import run

__all__ = ["run"]
