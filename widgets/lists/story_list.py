"""The list of stories: how many articles tell each, who they are, what they share."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len

from widgets.lines.cells import Line, cropped, fitted, flush_right
from widgets.lists.filtered_list import FilteredList
from widgets.lists.row_layout import Heading
from widgets.lists.story_rows import StoryRow, listed_stories

_HEADS = ("articles", "story", "outlets", "published", "matches", "≠")
_PARTS = ("strong", "", "faint", "date", "faint", "conflict")
_ARTICLES = 8
_DAYS = 18
_MATCHES = 7
_CONFLICTS = 4
_NUMBERS = (True, False, False, False, True, True)
_WIDE = 100
"""Cells from which there is room for all columns."""
_MIDDLING = 56
"""Cells from which there is room for all columns except the days."""


class StoryList(FilteredList[StoryRow]):
    """One row a story; a narrow list leaves out columns at the right."""

    _has_outlets = _has_days = False

    def watch_offered(self) -> None:
        self._has_outlets = any(row.outlets for row in self.offered)
        self._has_days = any(row.days for row in self.offered)
        self.sift()

    def sifted(self) -> Sequence[StoryRow | Heading]:
        listed = listed_stories(self.offered, self.wanted)
        return (Heading(""), *listed) if listed else ()

    def draw(self, row: StoryRow, width: int) -> list[Line]:
        outlets = told_by(row.outlets, self._outlets(width))
        matches = str(row.matches or "·") if row.id else ""
        conflicts = f"≠{row.conflicts}" if row.conflicts else ""
        cells = (f"{row.articles:,}", row.title, outlets, row.days, matches, conflicts)
        return [self._laid(cells, width, _PARTS)]

    def draw_heading(self, heading: Heading, width: int) -> Line:
        return self._laid(_HEADS, width, ["faint"] * len(_HEADS))

    def _outlets(self, width: int) -> int:
        """Cells for the outlets; 0 if none is known or there is no room."""
        is_known = width >= _MIDDLING and self._has_outlets
        return max(width // 4, 14) if is_known else 0

    def _days(self, width: int) -> int:
        """Cells for the days; 0 if none is known or there is no room."""
        is_known = width >= _WIDE and self._has_days
        return _DAYS if is_known else 0

    def _laid(self, cells: Sequence[str], width: int, parts: Sequence[str]) -> Line:
        """A row of columns, parted by two blanks; a column of no width is left out."""
        shared = (_MATCHES, _CONFLICTS) if width >= _MIDDLING else (0, 0)
        beside = (self._outlets(width), self._days(width), *shared)
        taken = sum(cells + 2 for cells in beside if cells)
        title = max(width - _ARTICLES - 2 - taken - 1, 0)
        laid: Line = []
        for cell, part, room, is_number in zip(
            cells, parts, (_ARTICLES, title, *beside), _NUMBERS, strict=True
        ):
            if room:
                fit = flush_right if is_number else fitted
                laid.append((f"{'  ' * bool(laid)}{fit(cell, room)}", part))
        return laid


def told_by(outlets: Sequence[str], width: int) -> str:
    """Outlets by name, as many as fit, and how many more there are: `Bell, Wire +3`."""
    names: list[str] = []
    for outlet in outlets:
        told = ", ".join([*names, outlet])
        if not names or cell_len(told + _rest(outlets, len(names) + 1)) <= width:
            names.append(outlet)
    more = _rest(outlets, len(names))
    return cropped(", ".join(names), width - len(more)) + more


def _rest(outlets: Sequence[str], named: int) -> str:
    return f" +{len(outlets) - named}" if len(outlets) > named else ""
