"""The sidebar's place on the screen, and where its rows lead."""

from __future__ import annotations

from reader.parts.docking import BESIDE_FROM, DOCKED_FROM, width_over
from reader.parts.first import FirstParts
from reader.walks.stops import mentions, name_of_tellings, tellings
from widgets.sidebar import Sidebar
from widgets.wording.panel_names import PanelName


class Beside:
    """The commands whose part is `side`."""

    def __init__(self, first: FirstParts, sidebar: Sidebar) -> None:
        self._desk = first.desk
        self._sidebar = sidebar
        self._walker = first.walker
        settings = first.beginning.settings
        self._docks = settings.sidebar != "closed"
        self._wide = settings.sidebar_width
        self._wanted = False
        self._kept_open = settings.sidebar == "open"
        """Whether it stays open on screens wide enough not to cover articles."""
        self._width = 0
        session = first.beginning.session
        if session is not None and session.sidebar is not None:
            self._kept_open = True
            sidebar.panel = session.sidebar

    def make_room(self, width: int) -> int:
        """Show or hide the sidebar; return the cells it takes from the panes."""
        self._width = width
        beside = width >= BESIDE_FROM
        always = self._docks and width >= DOCKED_FROM
        self._sidebar.set_class(not beside, "-overlay")
        panes = self._desk.panes
        over = width_over(width, 1 if panes.zoomed else max(len(panes.columns), 1))
        self._sidebar.styles.width = self._wide if beside else over
        # Over the panes it ends where a pane does; otherwise the sheet limits it.
        self._sidebar.styles.max_width = None if beside else over
        self._sidebar.display = always or self._wanted or (self._kept_open and beside)
        return self._wide if self._sidebar.display and beside else 0

    @property
    def kept_open(self) -> PanelName | None:
        """The open panel, unless the sidebar is open only because there is room."""
        is_open = self._wanted or self._kept_open
        return self._sidebar.panel if is_open else None

    # Commands: the table calls them by name.

    def actors(self) -> None:
        self._open("actors")

    def events(self) -> None:
        self._open("events")

    def leave(self) -> None:
        """Go back to the articles."""
        self._wanted = self._kept_open = False
        self._desk.say("")  # the last message was about the list and its keys
        if (pane := self._desk.pane) is not None:
            pane.focus()

    def _open(self, panel: PanelName) -> None:
        if self._sidebar.has_focus_within and self._sidebar.panel == panel:
            self.leave()
            return
        self._wanted = True
        self.make_room(self._width)
        self._sidebar.open(panel)

    def go_to(self, panel: PanelName, id: str) -> None:
        """Walk the mentions of a row's actor, or the passages on its event."""
        self._desk.say("")
        if panel == "actors":
            self._go_to_actor(id)
        else:
            self._go_to_event(id)

    def _go_to_actor(self, id: str) -> None:
        known = self._desk.known
        if actor := next((a for a in known.actors if a.id == id), None):
            self.uncover()
            self._desk.actor = actor
            self._walker.walk(actor.name, mentions(known, actor))
        elif any(hidden.id == id for hidden in known.hidden_actors):
            self._desk.tell("hidden: {actors.hide} brings it back, to be walked")

    def _go_to_event(self, id: str) -> None:
        known = self._desk.known
        if event := next((e for e in known.events if e.id == id), None):
            self.uncover()
            self._walker.walk(name_of_tellings(event), tellings(known, event))

    def uncover(self) -> None:
        """Close the sidebar where it lies over the articles."""
        if self._sidebar.has_class("-overlay"):
            self.leave()
            self.make_room(self._width)
