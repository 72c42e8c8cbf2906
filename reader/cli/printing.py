"""Data on standard output: JSON, a record a line, or a table."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence

from corpus import Problem
from corpus.export.records import Record, problem_record
from corpus.gate import clean_line
from corpus.json_text import notate
from reader.cli.tables import Names, Table, tabulate

_OF_NAMES = frozenset({"article", "articles"})
"""Headings of columns of names of files, which are not broken without need."""
_MOST_OF_A_NAME = 28


def print_records(
    noun: str,
    records: list[Record],
    problems: Sequence[Problem],
    format: str,
    names: Names,
) -> None:
    """Print what was found, in the format asked for.

    A table leaves out the problems: they are on standard error in any case.
    """
    told = [problem_record(problem) for problem in problems]
    if format == "json":
        print(notate({noun: records, "problems": told}))
    elif format == "jsonl":
        for record in [*records, *({"problem": problem} for problem in told)]:
            print(notate(record, indent=None))
    else:
        print_table(tabulate(noun, records, names))


def print_table(table: Table) -> None:
    """Print a table: drawn on a terminal, one row a line with tabs elsewhere."""
    if sys.stdout.isatty() and os.environ.get("TERM") != "dumb":
        _draw(table)
        return
    for row in (table.headings, *table.rows):
        print("\t".join(_cell(value) for value in row))


def _cell(value: str) -> str:
    return clean_line(value, limit=None)


def _width_of_names(values: Iterable[str]) -> int | None:
    """Cells that leave the longest name of a file whole, if a row can spare them."""
    from rich.cells import cell_len

    names = (f"{name}," for value in values for name in value.split(", "))
    longest = max(map(cell_len, names), default=0)
    return longest if longest <= _MOST_OF_A_NAME else None


def _draw(table: Table) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table as Drawn
    from rich.text import Text

    console = Console(color_system=None if "NO_COLOR" in os.environ else "auto")
    drawn = Drawn(
        box=box.SIMPLE_HEAD,
        show_edge=False,
        pad_edge=False,
        padding=(0, 1, 0, 0),
        expand=True,
        header_style="bold",
    )
    for heading, *values in zip(table.headings, *table.rows, strict=True):
        names = _width_of_names(values) if heading in _OF_NAMES else None
        share = None if names or not any(values) else table.wide.get(heading)
        drawn.add_column(
            Text(heading),
            ratio=share,
            no_wrap=share is None and not names,
            overflow="fold",
            width=names,
        )
    for row in table.rows:
        drawn.add_row(*(Text(_cell(value)) for value in row))
    console.print(drawn, highlight=False)
