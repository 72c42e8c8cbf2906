"""What stands above a pane: which article this is and what it shares."""

from __future__ import annotations

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from corpus import Article
from widgets.naming import outlet_of, title_of

_LEAST_OUTLET = 8


class PaneHead(Widget):
    """Number, outlet and date on one row, the title on the next, if there is one."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "PaneHead { height: 2; }"

    article: reactive[Article | None] = reactive(None, layout=False)
    number: reactive[int] = reactive(0)
    """The article's number in its corpus, from 1."""
    note: reactive[str] = reactive("")
    """What is told at the right end: `9 matches`."""
    absent: reactive[bool] = reactive(False, toggle_class="-absent")
    """Whether the article lacks what the reader is on."""

    def render(self) -> Content:
        width, height = self.content_size
        article, tail = self.article, self._tail()
        if article is None or width < 1:
            return Content("")
        short = height < 2
        room = width - tail.cell_length - 1
        named = _named(article, self.number, room, short=short)
        if short:
            title = Content(f" {title_of(article)}")
            return _ends(named + title, tail, width)
        title = Content(title_of(article)).truncate(width, ellipsis=True)
        return Content("\n").join([_ends(named, tail, width), title])

    def _tail(self) -> Content:
        if self.absent:
            return Content.styled("not here", "bold")
        return Content(self.note)


def _named(article: Article, number: int, room: int, *, short: bool) -> Content:
    """Number, outlet and date; of these the outlet gives way where room is scarce."""
    chip = Content.styled(f" {number} ", "bold reverse") + Content(" ")
    date = article.published
    if short:
        told = f" {date:%m-%d}" if date else ""
    else:
        told = f" · {date.isoformat()}" if date else " · undated"
    outlet = Content.styled(outlet_of(article), "bold")
    left = max(room - chip.cell_length - len(told), _LEAST_OUTLET)
    return chip + outlet.truncate(left, ellipsis=True) + Content(told)


def _ends(left: Content, right: Content, width: int) -> Content:
    """Two texts at the two ends of a row; the left one gives way."""
    room = width - right.cell_length - 1
    if room < width // 3:
        return left.truncate(width, ellipsis=True)
    left = left.truncate(room, ellipsis=True)
    return left + Content(" " * (width - left.cell_length - right.cell_length)) + right
