"""What is in view: which articles, in how many panes."""

from __future__ import annotations

from reader.desk.arrangement import Arrangement
from reader.desk.desk import Desk


class View:
    """The commands whose part is `panes`."""

    def __init__(self, desk: Desk, arrangement: Arrangement) -> None:
        self._desk = desk
        self._panes = desk.panes
        self._arrangement = arrangement

    # Commands: the table calls them by name.

    def link(self) -> None:
        self._panes.linked = not self._panes.linked
        self._desk.say(
            "panes scroll together" if self._panes.linked else "panes scroll apart"
        )
        self._panes.align()

    def move(self, step: int) -> None:
        panes = self._panes.panes
        if self._desk.pane in panes:
            at = panes.index(self._desk.pane)
            self._panes.lead(panes[(at + step) % len(panes)])
        self._arrangement.focus()

    def go_to_article(self, number: int) -> None:
        known = self._desk.known.articles
        if number > len(known):
            self._desk.say(f"there is no article {number}")
            return
        self._arrangement.show(known[number - 1].id)

    def change(self, step: int) -> None:
        """Show the next article that no other pane shows."""
        known, shown = self._desk.known.articles, set(self._panes.shown)
        article = self._desk.article
        if article is None:
            return
        if len(shown) == len(known):
            self._desk.say("every article is in view")
            return
        at = known.index(article)
        while known[at] in shown:
            at = (at + step) % len(known)
        self._arrangement.bring_in(known[at].id)

    async def add(self, step: int) -> None:
        if self._panes.zoomed:
            self._desk.tell("this pane is shown alone: {panes.zoom} shows all again")
        elif not await self._arrangement.ask_for(step):
            self._desk.say("no more articles" if step > 0 else "this is the last pane")

    def zoom(self) -> None:
        self._panes.zoomed = not self._panes.zoomed
        self._desk.tell_rest()

    def select(self) -> None:
        """Let the keys select text in the leading pane."""
        if (pane := self._desk.pane) is not None:
            pane.focus()
            pane.pick()
