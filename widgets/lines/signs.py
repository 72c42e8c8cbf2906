"""Signs drawn in ASCII, each replaced by a twin of the same width.

The signs are replaced at the last moment, on their way to the screen: widgets know
nothing of it, and Textual's own borders and scroll bars are replaced too. The text of
articles is never changed: passages, in a pane or on a card, carry `TEXT` in the meta
data of their style. Names, titles and labels in lists are replaced. What is copied or
exported does not come from the screen.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter

TEXT: Final = "text"
"""The key in a style's meta data that marks text of an article."""

_SIGNS = {
    "≈": ":",  # near; `=`, `~` and the numbers stand as they are
    "≠": "!",
    "▸": ">",
    "┃": "#",
    "━": "=",
    "╍": "-",
    "▲": "^",
    "▼": "v",
    "▐": "|",
    "▂": ":",  # the coverage map, from a quarter of the articles to all
    "▄": "+",
    "▆": "*",
    "█": "#",
    "▮": "#",
    "▯": ".",
    "●": "O",
    "•": "o",
    "·": "-",
    "╱": "/",
    "⋮": ":",
    "↔": "+",
    "←": "<",
    "→": ">",
    "↑": "^",
    "↓": "v",
    "…": ".",
    "–": "-",
    "—": "-",
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "\N{RIGHT-POINTING MAGNIFYING GLASS}": "/ ",  # Textual's palette; two cells
}


def _box(character: str) -> str:
    """The twin of a piece of a box, by its strokes."""
    name = unicodedata.name(character)
    if "DIAGONAL" in name:
        return "/" if "LOWER LEFT" in name else "\\"
    across = any(stroke in name for stroke in ("HORIZONTAL", "LEFT", "RIGHT"))
    upright = any(stroke in name for stroke in ("VERTICAL", "UP", "DOWN"))
    if across and upright:
        return "+"
    return "-" if across else "|"


def _block(character: str) -> str:
    """The twin of a partly filled cell."""
    name = unicodedata.name(character)
    if "ONE EIGHTH" in name or "ONE QUARTER" in name:
        sides = {"UPPER": "-", "LOWER": "_", "LEFT": "|", "RIGHT": "|"}
        return next(twin for side, twin in sides.items() if side in name)
    return ":" if "SHADE" in name else "#"


TWINS: Final[dict[int, str]] = (
    {point: _box(chr(point)) for point in range(0x2500, 0x2580)}
    | {point: _block(chr(point)) for point in range(0x2580, 0x25A0)}
    | {ord(sign): twin for sign, twin in _SIGNS.items()}
)
"""A sign's code point → its twin, which takes as many cells."""


class AsciiSigns(LineFilter):
    """Draws every sign as its twin, and leaves text alone."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        return [
            segment
            if segment.text.isascii() or _is_text(segment.style)
            else Segment(segment.text.translate(TWINS), segment.style, segment.control)
            for segment in segments
        ]


class Encodable(LineFilter):
    """Draws characters that are missing in a terminal's encoding as question marks.

    They take as many cells. Otherwise such a character would be spelled out, in six
    cells or more, and would push aside everything to the right of it.
    """

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._encoding = encoding

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        return [
            segment
            if segment.text.isascii()
            else Segment(self._encoded(segment.text), segment.style, segment.control)
            for segment in segments
        ]

    def _encoded(self, text: str) -> str:
        return "".join(
            character if self._has(character) else "?" * cell_len(character)
            for character in text
        )

    def _has(self, character: str) -> bool:
        try:
            return bool(character.encode(self._encoding))
        except UnicodeEncodeError:
            return False


def _is_text(style: Style | None) -> bool:
    return style is not None and TEXT in style.meta
