"""All that the first frame does not need: parts, and the widgets they work with.

Whoever imports this loads most of the program; the reading screen does so when the
first frame is drawn, or when something here belongs to that frame.
"""

from __future__ import annotations

from textual.screen import Screen

from reader.configuration.settings import Settings
from reader.parts.arrangement import Arrangement
from reader.parts.asking import Asking
from reader.parts.beside import Beside
from reader.parts.desk import Desk
from reader.parts.footing import Footing
from reader.parts.hand import Hand
from reader.parts.keeper import Keeper
from reader.parts.looks import Looks
from reader.parts.program import Program
from reader.parts.resuming import Resuming
from reader.parts.returning import Returning
from reader.parts.searching import Searching
from reader.parts.sources import Sources
from reader.parts.walker import Walker
from reader.screens.tour import Tour
from reader.work.learning import Learning
from widgets.fields.find_bar import FindBar
from widgets.notice import Notice
from widgets.sidebar import Sidebar


class Tools:
    """What the reader takes to hand once there is something to read."""

    def __init__(
        self,
        screen: Screen[None],
        desk: Desk,
        arrangement: Arrangement,
        walker: Walker,
        sources: Sources,
        learning: Learning,
        settings: Settings,
        returning: Returning,
    ) -> None:
        """Lay them out, each with those it needs; nothing is mounted yet."""
        self.sidebar = Sidebar()
        self.notice = Notice()
        self.find_bar = FindBar()
        self.find_bar.display = False
        self.tour = Tour(desk.keyboard, desk.say)
        self.row = (self.sidebar, desk.panes, self.notice)
        """What stands side by side on the screen, hidden or not."""
        self.lines = (desk.tabs, self.find_bar, self.tour, desk.status)
        """What stands below it."""
        shared = (desk, arrangement, walker)
        self.beside = Beside(desk, self.sidebar, walker, settings)
        self.footing = Footing(desk, self.sidebar, self.find_bar)
        self.hand = Hand(desk, self.beside, walker)
        self.searching = Searching(desk, self.find_bar, walker, learning)
        self.keeper = Keeper(screen, desk, walker, sources.given)
        self.resuming = Resuming(
            *shared, self.beside, self.keeper, self.searching, returning
        )
        self.parts = self._parts(screen, sources, *shared)

    def _parts(
        self,
        screen: Screen[None],
        sources: Sources,
        desk: Desk,
        arrangement: Arrangement,
        walker: Walker,
    ) -> dict[str, object]:
        """What carries out the commands, by the first word of their ids."""
        shared = (desk, arrangement, walker)
        return {
            "ask": Asking(screen, *shared, self.searching, self.beside),
            "keep": self.keeper,
            "look": Looks(screen, desk),
            "panes": arrangement,
            "program": Program(screen, self.tour, self.searching),
            "side": self.beside,
            "sources": sources,
            "walk": walker,
        }
