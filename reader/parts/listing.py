"""The actors and events that the sidebar lists, and the row the reader is on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import filterfalse

from corpus.article import Article
from corpus.languages import language_name
from corpus.words.verbs_abroad import verbs_of
from reader.desk.desk import Desk
from reader.work.listed import Listed, listed
from widgets.sidebar import NO_EVENTS, Sidebar

ABROAD = "No dated events; in {} they are not looked for."
"""Shown where some articles are in languages whose verbs are not known."""


def said_of_no_events(articles: Iterable[Article]) -> str:
    """The text of an empty list of events."""
    languages = {article.language or "en" for article in articles} - {"en"}
    unread = sorted(filterfalse(verbs_of, languages))
    named = ", ".join(map(language_name, unread))
    return ABROAD.format(named) if unread else NO_EVENTS


class Listing:
    """Keeps the rows of the sidebar up to date."""

    def __init__(self, desk: Desk, sidebar: Sidebar) -> None:
        self._desk = desk
        self._sidebar = sidebar
        self._listed = Listed()
        sidebar.work = desk.status.work  # opened now, it must not say there are none

    def show(self, made: Listed | None = None) -> None:
        """List the actors and events that are known by now.

        Args:
            made: Rows that were made of it, unless the reader's hand, or the story
                they are in, makes it other than it was found.
        """
        known, before = self._desk.known, self._listed
        self._sidebar.work = self._desk.status.work
        if len(known.articles) < 2 and not known.actors:
            return
        self._listed = listed(known, [before, made] if made else [before])
        if self._listed.actors is not before.actors:
            self._sidebar.actors = self._listed.actors.rows
        if self._listed.events is not before.events:
            self._sidebar.events = self._listed.events.rows
            self._sidebar.no_events = said_of_no_events(known.articles)

    @property
    def filters(self) -> dict[str, str]:
        """What each panel is filtered by, if it is."""
        panels = self._sidebar.panels.items()
        return {name: panel.line.text for name, panel in panels if panel.line.text}

    def narrow(self, filters: Mapping[str, str]) -> None:
        """Filter panels again, except those that the reader has filtered since."""
        for name, panel in self._sidebar.panels.items():
            if name in filters and not panel.line.text:
                panel.narrow(filters[name])

    @property
    def actor(self) -> str | None:
        """Id of the actor on whose row the reader is, if they are in that panel."""
        row = self._sidebar.actor_list.row
        return row.id if row and self._sidebar.actor_panel.has_focus_within else None

    def point_at(self, actor: str) -> None:
        """Go to the row of an actor, if it is listed."""
        self._sidebar.actor_list.highlight(actor)
