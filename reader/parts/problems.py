"""What is said where something could not be read, or nothing at all."""

from __future__ import annotations

from collections.abc import Iterable

from corpus import Problem
from corpus.gate import clean_line
from reader.configuration.settings import Fault

NOTHING_TO_READ = """\
hexapla reads files and folders of .txt, .md and .html:

    hexapla FOLDER
    hexapla one.txt two.html
    hexapla sample             six articles to try it on

{program.quit} leaves."""


def told(faults: Iterable[Fault], problems: Iterable[Problem]) -> str:
    """The first thing that is wrong, and how many more are."""
    # The status line has room for the name of a file, not for its folders.
    set_wrong = (f"{f.where.rpartition('/')[2]}: {f.reason}" for f in faults)
    wrong = [*set_wrong, *(f"{p.source}: {p.reason}" for p in problems)]
    first = clean_line(wrong[0]) if wrong else ""
    return f"{first}  (and {len(wrong) - 1} more)" if wrong[1:] else first
