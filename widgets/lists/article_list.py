"""The list of articles: number, title, outlet, date, and how much each shares."""

from __future__ import annotations

from collections.abc import Sequence

from widgets.lines.cells import Line, fitted, flush_right
from widgets.lists.article_rows import ArticleRow, listed_articles
from widgets.lists.filtered_list import FilteredList
from widgets.lists.row_layout import Heading

_DATE = 10
"""Cells of the date."""
_MATCHES = 7
"""Cells of the number of matches."""
_WIDE = 56
"""Cells from which on there is room for date and matches."""


_HEADS = Heading("title")
"""Stands for the line with the names of the columns."""
_BEYOND = Heading("Other stories", "one of these leaves the story you are in")


class ArticleList(FilteredList[ArticleRow]):
    """One row an article; those in a pane are marked with a dot."""

    def sifted(self) -> Sequence[ArticleRow | Heading]:
        return _headed(listed_articles(self.offered, self.wanted))

    def draw(self, row: ArticleRow, width: int) -> list[Line]:
        date = row.published.isoformat() if row.published else ""
        dot = (" •" if row.shown else "  ", "match-sign")
        number, matches = str(row.number or ""), str(row.matches or "·")
        title = " · ".join(filter(None, (row.note, row.title)))
        cells = [number, title, row.outlet, date, matches if row.number else ""]
        return [
            [dot, *self._laid(cells, width, ["faint", "", "strong", "date", "faint"])]
        ]

    def draw_heading(self, heading: Heading, width: int) -> Line:
        if heading is not _HEADS:
            return super().draw_heading(heading, width)
        cells = ["", "title", "outlet", "published", "matches"]
        return [("  ", ""), *self._laid(cells, width, ["faint"] * 5)]

    def _laid(self, cells: list[str], width: int, parts: list[str]) -> Line:
        """A row of columns; a narrow list leaves out those at the right."""
        digits = len(str(len(self.offered)))
        outlet = min(max(width // 4, 10), 28)
        is_wide = width >= _WIDE
        rest = _DATE + _MATCHES + 2 if is_wide else 0
        title = width - digits - outlet - rest - 6
        number, *texts, matches = cells
        columns = [flush_right(number, digits)]
        columns += [
            f" {fitted(text, cells)} "
            for text, cells in zip(texts, (title, outlet, _DATE), strict=True)
        ]
        columns.append(flush_right(matches, _MATCHES))
        kept = 5 if is_wide else 3
        return list(zip(columns, parts, strict=True))[:kept]


def _headed(listed: tuple[ArticleRow, ...]) -> tuple[ArticleRow | Heading, ...]:
    """The rows under their headings; what has no number comes last, under its own."""
    here = tuple(row for row in listed if row.number)
    beyond = tuple(row for row in listed if not row.number)
    return (
        *((_HEADS, *here) if here else ()),
        *((_BEYOND, *beyond) if beyond else ()),
    )
