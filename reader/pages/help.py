"""The page of help: commands by group, in one column or in two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, zip_longest

from rich.cells import cell_len

from reader.commands.command import Command
from reader.commands.keyboard import Keyboard
from widgets.lines.cells import Line, fitted, wrapped_pieces

_TWO_COLUMNS = 116
"""Cells from which on the groups stand in two columns."""
_KEYS_WIDTH = 16
_STACKED = 2 * _KEYS_WIDTH
"""Cells of width below which what keys do stands below them."""
_BELOW_KEYS = 4
"""Cells of the keys."""


@dataclass(frozen=True, slots=True)
class HelpRow:
    """Keys and what they do."""

    keys: tuple[str, ...]
    does: str
    more: str = ""


def help_rows(keyboard: Keyboard) -> dict[str, list[HelpRow]]:
    """Rows by group; commands that differ only in a digit are one row.

    A command whose key was given to another is left out: the palette has it.
    """
    rows: dict[str, list[HelpRow]] = {}
    bound = (command for command in keyboard.every if command.keys)
    for _, alike in groupby(bound, _likeness):
        series = list(alike)
        first = series[0]
        if len(series) == 1:
            row = HelpRow(first.key_names, first.title, keyboard.told(first.help))
        else:
            keys = f"{first.key_names[0]} – {series[-1].key_names[0]}"
            row = HelpRow((keys,), _undigit(first.title), _undigit(first.help))
        rows.setdefault(first.group, []).append(row)
    return rows


def _likeness(command: Command) -> tuple[str, ...]:
    return command.group, _undigit(command.id), _undigit(command.keys)


def _undigit(text: str) -> str:
    return re.sub(r"\b\d\b", "n", text)


def help_lines(groups: Mapping[str, Sequence[HelpRow]], width: int) -> list[Line]:
    """Lay the groups out for a width in cells."""
    if width < _TWO_COLUMNS:
        return [line for name in groups for line in _group(name, groups[name], width)]
    half = (width - 4) // 2
    blocks = [_group(name, rows, half) for name, rows in groups.items()]
    left, right = _halved(blocks)
    return [
        [*_filled(ours, half), ("    ", ""), *theirs]
        for ours, theirs in zip_longest(left, right, fillvalue=list[tuple[str, str]]())
    ]


def _halved(blocks: Sequence[list[Line]]) -> tuple[list[Line], list[Line]]:
    """Blocks in two columns of about one height, in order."""
    lines = sum(map(len, blocks))
    left: list[Line] = []
    at = 0
    while at < len(blocks) and 2 * len(left) + len(blocks[at]) <= lines:
        left += blocks[at]
        at += 1
    return left, [line for block in blocks[at:] for line in block]


def _group(name: str, rows: Iterable[HelpRow], width: int) -> list[Line]:
    lines: list[Line] = [[(name, "heading")]]
    for row in rows:
        more = [(f" · {row.more}", "faint")] if row.more else []
        below = width < _STACKED
        indent = _BELOW_KEYS if below else _KEYS_WIDTH + 2
        said = wrapped_pieces([(row.does, ""), *more], max(width - indent, 1))
        keys = fitted(" ".join(row.keys), _KEYS_WIDTH)
        lines.append([("  ", ""), (keys, "key"), *([] if below else said[0])])
        rest = said if below else said[1:]
        lines += [[(" " * indent, ""), *line] for line in rest]
    return [*lines, []]


def _filled(line: Line, width: int) -> Line:
    used = sum(cell_len(text) for text, _ in line)
    return [*line, (" " * (width - used), "")]
