"""A page whose text can be selected by the mouse and by keys."""

from __future__ import annotations

from textual.message import Message
from textual.reactive import var
from textual.selection import Selection

from corpus import Span
from widgets.panes.caret import KEYS, Unit, moved, word_at
from widgets.panes.page_view import PageView
from widgets.panes.selecting import selection_of

_PICKING = ("extend", "turn_round", "stop_picking")


class SelectablePage(PageView):
    """Keeps a selection in characters, so that another width does not change it."""

    BINDINGS = [*KEYS]

    picking: var[bool] = var(False, init=False)
    """Whether the keys move the end of a selection."""

    class Picking(Message):
        """Selecting by keys has begun or ended."""

    def __init__(self) -> None:
        super().__init__()
        self._anchor = self._caret = 0

    def selection_updated(self, selection: Selection | None) -> None:
        self.refresh()

    def select(self, span: Span) -> None:
        """Select a span, and nothing else on the screen."""
        self.screen.selections = {self: selection_of(self.page, span)}

    def pick_from(self, offset: int) -> None:
        """Begin to select by keys, from the word at a place."""
        word = word_at(self.page.text, offset)
        self._anchor, self._caret = word.start, word.end
        self.picking = True
        self._show_picked()

    def watch_picking(self) -> None:
        self.post_message(self.Picking())

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave the keys to the screen except during a selection."""
        return self.picking or action not in _PICKING

    def action_extend(self, unit: Unit, by: int) -> None:
        self._caret = moved(self.page, self._caret, unit, by)
        self._show_picked()

    def action_turn_round(self) -> None:
        self._anchor, self._caret = self._caret, self._anchor

    def action_stop_picking(self) -> None:
        self.picking = False
        self.screen.clear_selection()

    def _show_picked(self) -> None:
        start, end = sorted((self._anchor, self._caret))
        self.select(Span(start, max(end, start + 1)))
        row = self.screen_row(self._caret)
        if not 0 <= row < self.size.height:
            self.scroll_rows(row - (0 if row < 0 else self.size.height - 1))

    @property
    def selected(self) -> Span | None:
        """What the reader has selected, if anything."""
        selection = self.text_selection
        if selection is None:
            return None
        start, end = selection
        first = 0 if start is None else self.page.offset_of(start.y, start.x)
        last = len(self.page.text) if end is None else self.page.offset_of(end.y, end.x)
        return Span(first, last) if first < last else None

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        span = self.selected
        return None if span is None else (self.page.text[span.start : span.end], "\n")
