"""Tables of words that ship as plain text: headings in brackets, words between."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent


def read_groups(name: str) -> dict[str, list[str]]:
    """Read a table of this package whose lines are groups: those under each heading.

    Args:
        name: The file's name without its ending, `synonyms`.
    """
    groups: dict[str, list[str]] = {}
    heading = ""
    for line in _text(f"{name}.txt").splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        else:
            groups.setdefault(heading, []).append(line)
    return groups


def read_table(name: str) -> dict[str, frozenset[str]]:
    """Read a table of this package: the words under each heading.

    Args:
        name: The file's name without its ending, `stop_words`.
    """
    return {
        heading: frozenset(word for line in lines for word in line.split())
        for heading, lines in read_groups(name).items()
    }


def read_rows(name: str) -> list[tuple[str, ...]]:
    """Read the rows of a tab-separated table of this package; `#` begins a comment.

    Args:
        name: The file's name without its ending, `countries`.
    """
    text = _text(f"{name}.tsv")
    return [
        tuple(line.split("\t"))
        for line in text.splitlines()
        if not line.startswith("#")
    ]


def read_lines(name: str) -> frozenset[str]:
    """Read a list of this package, one name a line.

    Args:
        name: The file's name without its ending, `cities`.
    """
    text = _text(f"{name}.txt")
    return frozenset(text.splitlines())


def tables_in(folder: str) -> frozenset[str]:
    """The tables in a folder of this package, by their names without ending."""
    return frozenset(path.stem for path in (_HERE / folder).glob("*.txt"))


def _text(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")
