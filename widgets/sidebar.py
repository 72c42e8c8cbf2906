"""The panels beside the articles: who acts, and what happened when."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var

from widgets.lists.actor_list import ActorList
from widgets.lists.actor_panel import ActorPanel
from widgets.lists.actor_rows import ActorRow
from widgets.lists.dots import dot_heads
from widgets.lists.event_list import EventList
from widgets.lists.event_rows import EventRow
from widgets.lists.list_panel import ListPanel
from widgets.lists.row_details import actor_details, event_details
from widgets.lists.row_list import RowList
from widgets.sheet import Sheet
from widgets.wording.panel_names import PanelName

_SHORT = 30
_SCANT = 10
"""Rows below which the lists get the room of the details."""

NO_EVENTS = "No dated events in these articles."


class Sidebar(Vertical):
    """Actors above, events below, and the details of the row the reader is on.

    With the class `-overlay` it lies over the articles instead of beside them, and
    shows only the panel the reader is in.
    """

    BINDINGS = [Binding("escape", "leave", "Back to the articles", id="program.back")]

    actors: var[tuple[ActorRow, ...]] = var((), init=False)
    """Who is listed."""
    events: var[tuple[EventRow, ...]] = var((), init=False)
    """What is listed, in order of time."""
    panel: var[PanelName] = var("actors", init=False)
    """The panel the reader is in, or was in last."""
    work: var[str] = var("")
    """What is being done in the background; shown while a list is still empty."""
    no_events: var[str] = var(NO_EVENTS, init=False)
    """Shown if there are no events."""

    @dataclass
    class Chosen(Message):
        """The reader wants to see where someone is named, or an event is told.

        The row is that of the panel with this id.
        """

        panel: PanelName
        id: str

    class Left(Message):
        """The reader wants to go back to the articles."""

    def __init__(self, *, classes: str | None = None) -> None:
        super().__init__(classes=classes)
        self.actor_list = ActorList(keeps_columns=True)
        self.event_list = EventList(keeps_columns=True)
        self.actor_panel = ActorPanel(self.actor_list, classes="actors")
        self.panels: dict[PanelName, ListPanel] = {
            "actors": self.actor_panel,
            "events": ListPanel("Events", self.event_list, classes="events"),
        }
        self._details = Sheet(classes="details")
        self._details.can_focus = False

    def compose(self) -> ComposeResult:
        yield from self.panels.values()
        yield self._details

    def on_mount(self) -> None:
        self.watch_panel("events", self.panel)

    def on_resize(self, event: events.Resize) -> None:
        self.set_class(event.size.height < _SHORT, "-short")
        self.set_class(event.size.height < _SCANT, "-scant")

    def open(self, panel: PanelName) -> None:
        """Go to a panel."""
        self.panel = panel
        self.panels[panel].listed.focus()

    def watch_actors(self, rows: tuple[ActorRow, ...]) -> None:
        self._set_columns()
        self.actor_list.offered = rows
        self.actor_panel.tell_hidden(rows)

    def watch_events(self, rows: tuple[EventRow, ...]) -> None:
        self._set_columns()
        self.event_list.offered = rows

    def _set_columns(self) -> None:
        """Give both panels columns at the same place."""
        rows = (*self.actors, *self.events)
        tally = len(str(max((row.counts.total for row in rows), default=0))) + 2
        self.actor_list.tally_width = self.event_list.tally_width = tally
        blank = " " * (tally + 1)  # one more for the scrollbar
        for panel in self.panels.values():
            panel.head.columns = (
                dot_heads(rows[0].counts.articles if rows else 0) + blank
            )

    def watch_work(self, work: str) -> None:
        self.actor_list.empty = work or "Nobody is named in these articles."
        self.event_list.empty = work or self.no_events

    def watch_no_events(self) -> None:
        self.watch_work(self.work)

    def watch_panel(self, before: PanelName, after: PanelName) -> None:
        self.remove_class(f"-{before}").add_class(f"-{after}")
        for name, panel in self.panels.items():
            panel.head.set_class(name == after, "-here")
        self._detail()

    def action_leave(self) -> None:
        self.post_message(self.Left())

    def on_descendant_focus(self) -> None:
        for name, panel in self.panels.items():
            if panel.has_focus_within:
                self.panel = name

    @on(RowList.Highlighted)
    def _look(self, message: RowList.Highlighted) -> None:
        message.stop()
        self._detail()

    def _detail(self) -> None:
        if self.panel == "actors" and (actor := self.actor_list.row):
            self._details.writer = partial(actor_details, actor)
        elif self.panel == "events" and (event := self.event_list.row):
            self._details.writer = partial(event_details, event)
        else:
            self._details.writer = lambda width: []

    @on(RowList.Chosen)
    def _take(self, message: RowList.Chosen) -> None:
        message.stop()
        panel = "actors" if message.row_list is self.actor_list else "events"
        self.post_message(self.Chosen(panel, message.row.id))
