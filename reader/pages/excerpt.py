"""An excerpt as it is shown before it is kept: its words, and its other sides."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import starmap

from corpus.excerpts import Excerpt, QuotedPassage
from corpus.export.disputes import disputes_kept
from corpus.kinds import SIGNS, STATED
from reader.pages.kinds import DIFFERENCES
from widgets.lines.cells import Line, cropped, wrapped_pieces
from widgets.wording.naming import name_of, outlet_of

_QUOTE_LINES = 5
"""Lines of a quote that are shown; what is cut is kept all the same."""


def excerpt_lines(excerpt: Excerpt, width: int) -> list[Line]:
    """The quote, who printed it, what else says the same and what disagrees."""
    lines = wrapped_pieces([("“", ""), (excerpt.quote, "text"), ("”", "")], width)
    if len(lines) > _QUOTE_LINES:
        lines = [*lines[: _QUOTE_LINES - 1], [("…", "")]]
    lines += [[(cropped(printed_by(excerpt), width), "faint")], []]
    if excerpt.kind is not None:
        others = [side for side in excerpt.others if side.article != excerpt.article]
        sides = ", ".join(dict.fromkeys(map(name_of, others)))
        colour = "conflict" if excerpt.kind == "conflict" else "match-sign"
        sign = f"{SIGNS[excerpt.kind]}{excerpt.group} "
        beside = f", with {sides}" if sides else ""
        told = cropped(f"{excerpt.kind}{beside}", width - len(sign))
        lines.append([(sign, colour), (told, "")])
    for kind, values in disputes_kept(excerpt):
        printed = " · ".join(starmap(_printed, values))
        told = f"{DIFFERENCES[kind]} {printed}"
        lines.append([("≠ ", "conflict"), (cropped(told, width - 2), "")])
    return lines


def _printed(value: str, sides: Sequence[QuotedPassage]) -> str:
    """A value in dispute, and who prints it."""
    where = ", ".join(dict.fromkeys(map(name_of, sides)))
    return (value or STATED) + (f" in {where}" if where else "")


def printed_by(passage: QuotedPassage) -> str:
    """Who printed a passage, and when."""
    date = passage.published.isoformat() if passage.published else "undated"
    title = f" · {passage.title}" if passage.title else ""
    return f"{outlet_of(passage)} · {date}{title}"


def tags_in_use(excerpts: Iterable[Excerpt]) -> list[str]:
    """The tags of some excerpts, each once, in order of the alphabet."""
    return sorted({tag for excerpt in excerpts for tag in excerpt.tags})


def tags_of(text: str) -> tuple[str, ...]:
    """Tags from what was typed: separated by commas, with or without `#`."""
    return tuple(tag for part in text.split(",") if (tag := part.lstrip("# ").rstrip()))
