"""All that the first frame does not need: parts, and the widgets they work with.

Importing this module loads most of the program. The reading screen does so when the
first frame has been drawn, or when something here belongs to that frame.
"""

from __future__ import annotations

from reader.parts.asking import Asking
from reader.parts.beside import Beside
from reader.parts.differing import Differing
from reader.parts.explaining import Explaining
from reader.parts.first import FirstParts
from reader.parts.footing import Footing
from reader.parts.hand import Hand
from reader.parts.keeper import Keeper
from reader.parts.kept import Kept
from reader.parts.listing import Listing
from reader.parts.looks import Looks
from reader.parts.program import Program
from reader.parts.returning.leaving import Leaving
from reader.parts.returning.restored_walk import RestoredWalk
from reader.parts.scrolling import Scrolling
from reader.parts.searching import Searching
from reader.parts.sieve import Sieve
from reader.parts.stories import Stories
from reader.parts.view import View
from reader.screens.tour import Tour
from widgets.fields.find_bar import FindBar
from widgets.notice import Notice
from widgets.sidebar import Sidebar


class Tools:
    """The parts and widgets that are needed once there is something to read."""

    def __init__(self, first: FirstParts) -> None:
        """Make them, each with those it needs; nothing is mounted yet."""
        desk = first.desk
        self.sidebar = Sidebar()
        self.notice = Notice()
        self.find_bar = FindBar()
        self.tour = Tour(desk.keyboard, desk.say, due=first.beginning.tour)
        self.row = (self.sidebar, desk.panes, self.notice)
        """What stands side by side on the screen, hidden or not."""
        self.lines = (desk.tabs, self.find_bar, self.tour, desk.status)
        """What stands below it."""
        self.beside = Beside(first, self.sidebar)
        self.view = View(desk, first.arrangement)
        self.footing = Footing(desk, self.sidebar, self.find_bar)
        self.listing = Listing(desk, self.sidebar)
        self.hand = Hand(desk, self.listing, first.where)
        self.searching = Searching(first, self.find_bar)
        self.stories = Stories(first, self.listing)
        self.explaining = Explaining(first)
        self.kept = Kept(desk, first.sources.given)
        self.restored_walk = RestoredWalk(
            first, self.listing, self.kept, self.searching
        )
        self.leaving = Leaving(
            first, self.beside, self.searching, self.stories, self.restored_walk
        )
        self.parts = self._parts(first)

    def _parts(self, first: FirstParts) -> dict[str, object]:
        """The objects that carry out commands, by the name in the table."""
        screen, desk = first.screen, first.desk
        return {
            "ask": Asking(
                first, self.searching, self.beside, self.listing, self.stories
            ),
            "differing": Differing(desk, first.where, first.walker),
            "explain": self.explaining,
            "keep": Keeper(first, self.kept, self.stories),
            "look": Looks(screen, desk),
            "panes": self.view,
            "program": Program(screen, self.tour, self.searching, first.walker),
            "scroll": Scrolling(desk),
            "side": self.beside,
            "sieve": Sieve(desk, first.where),
            "sources": first.sources,
            "stories": self.stories,
            "walk": first.walker,
        }
