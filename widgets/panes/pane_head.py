"""What stands above a pane: which article this is and what it shares."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content
from textual.geometry import Region
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from corpus import Article
from widgets.lines.pinning import pinned
from widgets.wording.naming import name_of, outlet_of, title_of

_LEAST_OUTLET = 12
_LEAST_TITLE = 12
"""Cells below which a title beside the outlet says nothing."""


class PaneHead(Widget):
    """Number, outlet and date on one row, the title on the next, if there is one."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "PaneHead { height: 2; }"

    article: reactive[Article | None] = reactive(None, layout=False)
    number: reactive[int] = reactive(0)
    """The article's number in its corpus, from 1."""
    note: reactive[str] = reactive("")
    """What stands at the right end: `9 matches`."""
    years_apart: reactive[bool] = reactive(False)
    """Whether the articles compared are years apart."""
    absent: reactive[bool] = reactive(False, toggle_class="-absent")
    """Whether the article lacks what the reader is on."""

    def render(self) -> Content:
        width, height = self.content_size
        if self.article is None or width < 1:
            return Content("")
        return head_of(
            self.article,
            self.number,
            self._tail(),
            width,
            height,
            years_apart=self.years_apart,
        )

    def render_lines(self, crop: Region) -> list[Strip]:
        return [pinned(self, strip, crop.x) for strip in super().render_lines(crop)]

    def _tail(self) -> Content:
        if self.absent:
            return Content.styled("not here", "bold")
        return Content(self.note)


def head_of(
    article: Article,
    number: int,
    tail: Content,
    width: int,
    height: int,
    *,
    years_apart: bool = False,
) -> Content:
    """What is said of an article in a few cells.

    Args:
        article: The article.
        number: Its number.
        tail: What stands at the right end.
        width: In cells.
        height: In rows; if there is only one, the title gets the room left on it.
        years_apart: Whether the year matters more than the day.
    """
    room = width - tail.cell_length - 1
    dates = _dates(article.published, short=height < 2, years_apart=years_apart)
    named = _named(article, number, room, dates, short=height < 2)
    title = Content(title_of(article))
    if height >= 2:
        title = title.truncate(width, ellipsis=True)
        return Content("\n").join([_ends(named, tail, width), title])
    left = room - named.cell_length - 1
    if left >= _LEAST_TITLE and name_of(article) != title.plain:
        named += Content(" ") + title.truncate(left, ellipsis=True)
    return _ends(named, tail, width)


def _named(
    article: Article, number: int, room: int, dates: Sequence[str], *, short: bool
) -> Content:
    """Number, outlet and date; where room is short, the date is cut or left out.

    The outlet, by which a reader knows an article, is cut last.
    """
    chip = Content.styled(f" {number} ", "bold reverse") + Content(" ")
    name = name_of(article) if short else outlet_of(article)
    outlet = Content.styled(name, "bold")
    left = room - chip.cell_length
    # An outlet that is too long even without a date is cut, and keeps a short date.
    needed = min(outlet.cell_length, max(left - len(dates[-1]), _LEAST_OUTLET))
    told = next((text for text in dates if len(text) + needed <= left), "")
    outlet = outlet.truncate(max(left - len(told), 1), ellipsis=True)
    return chip + outlet + Content(told)


def _dates(
    published: date | None, *, short: bool, years_apart: bool
) -> tuple[str, ...]:
    """The ways to tell a date, the longest first."""
    if published is None:
        return ("",) if short else (" · undated", "")
    day = f"{published.year}" if years_apart else f"{published:%m-%d}"
    long = () if short else (f" · {published.isoformat()}", f" · {day}")
    return (*long, f" {day}")


def _ends(left: Content, right: Content, width: int) -> Content:
    """Two texts at the two ends of a row; the left one is cut if need be."""
    room = width - right.cell_length - 1
    if room < width // 3:
        return left.truncate(width, ellipsis=True)
    gap = width - left.cell_length - right.cell_length
    return left + Content(" " * gap) + right if gap > 0 else left.truncate(width)
