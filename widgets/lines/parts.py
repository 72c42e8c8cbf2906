"""The parts of a line and the colours they are drawn in."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from widgets.lines.cells import Line
from widgets.lines.pinning import pins
from widgets.lines.signs import TEXT

_PARTS = (
    "highlighted",
    "hover",
    "heading",
    "strong",
    "faint",
    "date",
    "verbatim",
    "near",
    "paraphrase",
    "conflict",
    "current",
    "match-sign",
    "found",
    "text",
    "differs",
    "shared",
    "disputed",
    "key",
)
"""What a piece of a line can be; each is a component class `part--<name>`."""

PART_CLASSES = {f"part--{name}" for name in _PARTS}


OF_ARTICLES = ("text", "differs", "shared", "disputed")
"""Parts that are text of an article, whose characters must not be replaced."""
_AS_TEXT = Style.from_meta({TEXT: True})
_COLOURED = ("faint", "date", "key", "heading", "conflict")
"""Parts with a colour of their own; the highlighted row drops it, as it could not be
read on its background."""


def strip_of(
    widget: Widget, line: Line, width: int, *under: str, keeps_columns: bool = False
) -> Strip:
    """A line in the colours of its parts, filled to the width.

    Args:
        widget: The widget, whose component classes hold `PART_CLASSES`.
        line: What does not fit into `width` cells is cut.
        width: In cells.
        under: Parts of the whole row, such as `highlighted`.
        keeps_columns: Whether each piece, and what follows the line on the screen,
            keeps its column even if a terminal draws some signs wider.
    """
    classes = tuple(f"part--{name}" for name in under)
    # Textual's combined style loses `reverse`, which themes of 16 colours need.
    extra = widget.get_component_styles(*classes).text_style if under else Style.null()

    def style(part: str) -> Style:
        if part == "current":
            return widget.get_visual_style("part--current").rich_style
        plain = not part or extra.reverse  # a row in reverse is of one colour
        plain = plain or ("highlighted" in under and part in _COLOURED)
        names = classes if plain else (*classes, f"part--{part}")
        drawn = widget.get_visual_style(*names).rich_style + extra
        return drawn + _AS_TEXT if part in OF_ARTICLES else drawn

    segments: list[Segment] = []
    length = 0
    for text, part in line:
        segments.append(Segment(text, style(part)))
        length += cell_len(text)
        if keeps_columns and not text.isascii():
            segments += pins(widget, length)
    return Strip(segments, length).adjust_cell_length(width, style(""))
