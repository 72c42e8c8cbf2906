"""What is said where some sources could not be read, or all of them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath

from corpus import Problem
from corpus.gate import clean_line
from reader.configuration.settings import Fault

NOTHING_TO_READ = """\
hexapla reads files and folders of .txt, .md and .html:

    hexapla FOLDER
    hexapla one.txt two.html
    hexapla sample             six articles to try it on

{program.quit} leaves."""


def told(faults: Iterable[Fault], problems: Iterable[Problem], key: str) -> str:
    """The first thing that is wrong, how many more there are, and the key for them."""
    wrong = [(fault.where, fault.reason) for fault in faults]
    grave_first = sorted(problems, key=lambda problem: problem.minor)
    wrong += [(problem.source, problem.reason) for problem in grave_first]
    if not wrong:
        return ""
    (where, reason), *others = wrong
    # The status line has room for the name of a file, not for its folders.
    first = clean_line(f"{PurePath(where).name or where}: {reason}")
    return f"{first}  (and {len(others)} more: {key})" if others else first
