"""Lines of cells: text cut, padded and coloured to fill a width exactly.

Text is drawn exactly as it is: markup is not interpreted, and control characters are
replaced by blanks.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import cell_len, set_cell_size

from corpus import Span
from widgets.lines.typeset import Page

Piece = tuple[str, str]
"""Text, and the name of the part it is coloured as; `""` for plain text."""
Line = list[Piece]


def one_line(text: str) -> str:
    """Text with every run of white space and unprintable characters as a space."""
    if text.isprintable() and "  " not in text:
        return text.strip()
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def cropped(text: str, width: int) -> str:
    """Text that takes at most `width` cells; a cut is shown by an ellipsis."""
    text = one_line(text)
    if cell_len(text) <= width:
        return text
    return set_cell_size(text, width - 1).rstrip() + "…" if width > 0 else ""


def fitted(text: str, width: int) -> str:
    """Text that takes exactly `width` cells, on the left of them."""
    return set_cell_size(cropped(text, width), max(width, 0))


def flush_right(text: str, width: int) -> str:
    """Text that takes exactly `width` cells, on the right of them."""
    text = cropped(text, width)
    return " " * (width - cell_len(text)) + text


def widest(texts: Iterable[str], most: int) -> int:
    """The cells of the widest text, `most` at most."""
    width = 0
    for text in texts:
        width = max(width, cell_len(text))
        if width >= most:
            return most
    return width


def wrapped(text: str, width: int) -> list[str]:
    """Text in rows of at most `width` cells, broken between words where it can be."""
    text = one_line(text)
    page = Page.typeset(text, width)
    return [text[row.start : row.end] for row in map(page.row, range(len(page)))]


def wrapped_pieces(pieces: Iterable[Piece], width: int) -> list[Line]:
    """Pieces set one after the other in rows of at most `width` cells."""
    laid = _laid(pieces)
    page = _page(laid, width)
    return [_cut(laid, page.row(row)) for row in range(len(page))]


def count_rows(pieces: Iterable[Piece], width: int) -> int:
    """How many rows `wrapped_pieces` gives."""
    return len(_page(_laid(pieces), width))


def _laid(pieces: Iterable[Piece]) -> list[Piece]:
    return [(one_line_within(text), part) for text, part in pieces]


def _page(laid: Iterable[Piece], width: int) -> Page:
    return Page.typeset("".join(text for text, _ in laid), width)


def one_line_within(text: str) -> str:
    """Like `one_line`, but white space at either end becomes one blank."""
    if not (kept := one_line(text)):
        return " " if text else ""
    return f"{' ' * text[0].isspace()}{kept}{' ' * text[-1].isspace()}"


def _cut(pieces: Iterable[Piece], row: Span) -> Line:
    """The part of the pieces that lies in a span of their joined text."""
    line: Line = []
    at = 0
    for text, part in pieces:
        if kept := text[max(row.start - at, 0) : max(row.end - at, 0)]:
            line.append((kept, part))
        at += len(text)
    return line


def spread(left: Iterable[Piece], right: Iterable[Piece], width: int) -> Line:
    """Pieces pushed to both ends of a line; the left ones are cut if need be."""
    ends = list(right)
    room = width - sum(cell_len(text) for text, _ in ends)
    line: Line = []
    for text, part in left:
        kept = cropped(text, room) if cell_len(text) > room else text
        line.append((kept, part))
        room -= cell_len(kept)
    return [*line, (" " * max(room, 0), ""), *ends]
