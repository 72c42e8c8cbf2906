"""The sidebar's place on the screen, and where its rows lead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import filterfalse

from corpus.article import Article
from corpus.languages import language_name
from corpus.words.verbs_abroad import verbs_of
from reader.parts.docking import BESIDE_FROM, DOCKED_FROM, width_over
from reader.parts.first import FirstParts
from reader.walks.stops import mentions, name_of_tellings, tellings
from widgets.lists.actor_rows import actor_rows
from widgets.lists.event_rows import event_rows
from widgets.panel_names import PanelName
from widgets.sidebar import NO_EVENTS, Sidebar

ABROAD = "No dated events; in {} they are not looked for."
"""What is said where some articles are in languages whose verbs are not known."""


def said_of_no_events(articles: Iterable[Article]) -> str:
    """What is said where there are none."""
    languages = {article.language or "en" for article in articles} - {"en"}
    unread = sorted(filterfalse(verbs_of, languages))
    named = ", ".join(map(language_name, unread))
    return ABROAD.format(named) if unread else NO_EVENTS


class Beside:
    """The commands whose part is `side`."""

    def __init__(self, first: FirstParts, sidebar: Sidebar) -> None:
        self._desk = first.desk
        self._sidebar = sidebar
        self._walker = first.walker
        self._docks = first.settings.sidebar != "closed"
        self._wide = first.settings.sidebar_width
        self._wanted = False
        self._kept_open = first.settings.sidebar == "open"
        self._width = 0
        self._people: tuple[object, ...] = ()
        self._happenings: tuple[object, ...] = ()

    def make_room(self, width: int) -> int:
        """Show or hide the sidebar; the cells it takes from a screen of a width."""
        self._width = width
        beside = width >= BESIDE_FROM
        always = self._docks and width >= DOCKED_FROM
        self._sidebar.set_class(not beside, "-overlay")
        panes = self._desk.panes
        over = width_over(width, 1 if panes.zoomed else max(len(panes.columns), 1))
        self._sidebar.styles.width = self._wide if beside else over
        # Where panes end is settled; else the sheet says how far it may reach.
        self._sidebar.styles.max_width = None if beside else over
        self._sidebar.display = always or self._wanted or (self._kept_open and beside)
        return self._wide if self._sidebar.display and beside else 0

    def keep_open(self, panel: PanelName | None) -> None:
        """Leave it open at a panel, where it need not lie over the articles."""
        self._kept_open = self._kept_open or panel is not None
        self._sidebar.panel = panel or self._sidebar.panel

    @property
    def kept_open(self) -> PanelName | None:
        """The panel at which it is open, unless it is only because of the width."""
        is_open = self._wanted or self._kept_open
        return self._sidebar.panel if is_open else None

    @property
    def filters(self) -> dict[str, str]:
        """What each panel is narrowed to, where it is."""
        panels = self._sidebar.panels.items()
        return {name: panel.line.text for name, panel in panels if panel.line.text}

    def narrow(self, filters: Mapping[str, str]) -> None:
        """Narrow panels again, but for those that the reader has narrowed since."""
        for name, panel in self._sidebar.panels.items():
            if name in filters and not panel.line.text:
                panel.narrow(filters[name])

    def show(self) -> None:
        """List whom and what is known by now."""
        known = self._desk.known
        ids = [article.id for article in known.articles]
        self._sidebar.work = self._desk.status.work
        if len(ids) < 2 and not known.actors:
            return
        # Most steps tell nothing new of either, and there may be thousands.
        people = (known.articles, known.actors, known.hidden_actors)
        if people != self._people:
            self._people = people
            everybody = (*known.actors, *known.hidden_actors)
            self._sidebar.actors = actor_rows(everybody, ids)
        happenings = (known.articles, known.events)
        if happenings != self._happenings:
            self._happenings = happenings
            self._sidebar.events = event_rows(known.events, ids)
            self._sidebar.no_events = said_of_no_events(known.articles)

    @property
    def actor(self) -> str | None:
        """Id of the actor on whose row the reader is, if they are in that panel."""
        row = self._sidebar.actor_list.row
        return row.id if row and self._sidebar.actor_panel.has_focus_within else None

    def point_at(self, actor: str) -> None:
        """Go to the row of an actor, if it is listed."""
        self._sidebar.actor_list.highlight(actor)

    # Commands: the table calls them by name.

    def actors(self) -> None:
        self._open("actors")

    def events(self) -> None:
        self._open("events")

    def leave(self) -> None:
        """Back to the articles."""
        self._wanted = self._kept_open = False
        self._desk.say("")  # what was said is of the list and of its keys
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
        """Show in every pane where a row's actor or event first stands; walk them."""
        known = self._desk.known
        actors = known.actors if panel == "actors" else ()
        events = known.events if panel == "events" else ()
        self._desk.say("")
        for actor in (actor for actor in actors if actor.id == id):
            self.uncover()
            self._desk.actor = actor
            self._walker.walk(actor.name, mentions(actor))
        for event in (event for event in events if event.id == id):
            self.uncover()
            self._walker.walk(name_of_tellings(event), tellings(event))
        if any(hidden.id == id for hidden in known.hidden_actors):
            self._desk.tell("hidden: {actors.hide} brings it back, to be walked")

    def uncover(self) -> None:
        """Close the sidebar where it lies over what is gone to."""
        if self._sidebar.has_class("-overlay"):
            self.leave()
            self.make_room(self._width)
