"""The reading screen: it composes the panes, listens, and forwards."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.command import Provider
from textual.screen import Screen

from corpus import Article, Problem
from reader.commands.keyboard import BY_ID, SHIPPED, Keyboard
from reader.commands.reading import bindings
from reader.configuration.settings import Fault, Settings
from reader.palette import CommandProvider
from reader.parts.ahead import Ahead
from reader.parts.arrangement import Arrangement
from reader.parts.asking import Asking
from reader.parts.beside import Beside
from reader.parts.desk import Desk
from reader.parts.footing import Footing
from reader.parts.frame import SHORT, TALL, Frame
from reader.parts.hand import Hand
from reader.parts.keeper import Keeper
from reader.parts.learning import Failed, Hits, Learned, Learning, Loaded, Reloaded
from reader.parts.looks import Looks
from reader.parts.problems import NOTHING_TO_READ, told
from reader.parts.program import Program
from reader.parts.resuming import Resuming
from reader.parts.searching import Searching
from reader.parts.sources import Sources
from reader.parts.walker import Walker
from reader.screens.tour import Tour
from reader.sessions.session import Session
from widgets.actor_panel import ActorPanel
from widgets.article_pane import ArticlePane
from widgets.find_bar import FindBar
from widgets.linked_panes import LinkedPanes
from widgets.notice import Notice
from widgets.selecting import Selections, in_one
from widgets.sidebar import Sidebar
from widgets.status_line import StatusLine


class ReadingScreen(Screen[None]):
    """Articles side by side, and everything the reader can ask of them."""

    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[Binding]] = bindings()
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {
        CommandProvider
    }
    VERTICAL_BREAKPOINTS = [SHORT, TALL]

    def __init__(
        self,
        sources: Sequence[str],
        settings: Settings,
        keyboard: Keyboard = SHIPPED,
        session: Session | None = None,
        faults: Sequence[Fault] = (),
        ahead: Ahead[Article | Problem] | None = None,
    ) -> None:
        """Prepare to read.

        Args:
            sources: Files and folders.
            settings: Those that hold, the session's changes among them.
            keyboard: The keys of this reader.
            session: How these sources were left, to be taken up.
            faults: What is wrong in the configuration, to be told.
            ahead: The sources, if somebody has begun to read them.
        """
        super().__init__()
        self._faults = tuple(faults)
        self.panes = LinkedPanes()
        self.panes.linked = settings.linked
        self.sidebar = Sidebar()
        self.notice = Notice()
        self.find_bar = FindBar()
        self.find_bar.display = False
        self.status = StatusLine()
        self.desk = Desk(self.panes, self.status, settings, keyboard)
        self.tour = Tour(keyboard, self.desk.say)
        row = (self.sidebar, self.panes, self.notice)
        self._frame = Frame(self, row, (self.find_bar, self.tour, self.status))
        self.learning = Learning(self, settings.recogniser, settings.semantic)
        self._arrangement = Arrangement(self.desk, settings.panes)
        self._walker = Walker(self.desk, self._arrangement)
        self._beside = Beside(self.desk, self.sidebar, self._walker, settings)
        shared = (self.desk, self._arrangement, self._walker)
        self.sources = Sources(*shared, self.learning, sources, ahead)
        self._footing = Footing(self.desk, self.sidebar, self.find_bar)
        self._hand = Hand(self.desk, self._beside, self._walker)
        self._searching = Searching(
            self.desk, self.find_bar, self._walker, self.learning
        )
        self._keeper = Keeper(self, self.desk, self._walker, sources)
        self.resuming = Resuming(
            *shared, self._beside, self._keeper, self._searching, session
        )
        self.parts: dict[str, object] = {
            "ask": Asking(self, *shared, self._searching, self._beside),
            "keep": self._keeper,
            "look": Looks(self, self.desk),
            "panes": self._arrangement,
            "program": Program(self, self.tour, self._searching),
            "side": self._beside,
            "sources": self.sources,
            "walk": self._walker,
        }
        """What carries out the commands, by the first word of their ids."""

    def compose(self) -> ComposeResult:
        self._beside.room(self.app.size.width)
        yield from self._frame.compose()

    def on_mount(self) -> None:
        if ready := self.sources.ready():
            if any(isinstance(item, Article) for item in ready):
                self._frame.hold()
            # A screen styles all there is on it once more before it is drawn; what
            # comes as a message comes after that.
            self.post_message(Loaded(ready))
        self.sources.load()

    async def action_carry_out(self, id: str) -> None:
        """Carry out a command of the table, wherever its part lives."""
        command = BY_ID[id]
        await self._frame.complete()
        self.status.news = ""
        self.resuming.go_on()
        done = getattr(self.parts[command.part], command.method)(*command.arguments)
        if inspect.isawaitable(done):
            await done
        self.tour.note(id)
        await self._fit()

    # What is learned ----------------------------------------------------------

    @on(Loaded)
    async def _take_in(self, message: Loaded) -> None:
        if articles := self.sources.take_in(message.items):
            await self._fit()
            self._frame.let_go()
        await self.resuming.take_in(articles, last=message.last)
        if message.last:
            self.status.work = "matching" if self.desk.known.articles else ""
            await self._end_reading()

    async def _end_reading(self) -> None:
        if not self.desk.known.articles:
            await self._frame.complete()
            advice = self.desk.keyboard.told(NOTHING_TO_READ)
            self.notice.tell("No article to read", self.sources.problems, advice)
            self.panes.display = False
            return
        self.desk.say(told(self._faults, self.sources.problems))
        # Comparing loads much; the articles are on the screen before it begins.
        self.call_after_refresh(self._compare)

    async def _compare(self) -> None:
        await self._frame.complete()
        shown = tuple(article.id for article in self.panes.shown)
        self.learning.compare(self.desk.known.articles, shown, self._hand.found)

    @on(Reloaded)
    async def _take_in_again(self, message: Reloaded) -> None:
        if await self.sources.renew(message.items):
            await self._compare()

    @on(Learned)
    def _take_up(self, message: Learned) -> None:
        self.desk.know(self._hand.take_up(message.step.comparison))
        self.status.work = f"{message.step.work} {message.step.progress}".strip()
        self._walker.refresh()
        self._beside.show()
        if not message.step.work:
            self._keeper.show()
            self.tour.begin_if_due()
            self.resuming.take_up_walk()

    @on(Hits)
    def _take_hits(self, message: Hits) -> None:
        self._searching.take(message)

    @on(Failed)
    def _own_up(self, message: Failed) -> None:
        self.log.error(message.error)
        self.status.work = ""
        kind = type(message.error).__name__
        self.desk.say(f"{message.work} failed, a fault of hexapla: {kind}")

    # What the reader does -----------------------------------------------------

    async def on_resize(self, event: events.Resize) -> None:
        await self._fit()

    async def _fit(self) -> None:
        """Show the sidebar or not, and as many panes as fit beside it."""
        width = self.app.size.width
        beside = self._beside.room(width)
        await self._frame.complete(if_shown=self.sidebar)
        await self._arrangement.fit(width - beside)

    def on_descendant_focus(self) -> None:
        self._footing.tell()

    @on(ArticlePane.Clicked)
    def _take_match(self, message: ArticlePane.Clicked) -> None:
        article = message.pane.article
        if article is not None:
            self.panes.lead(message.pane)
            self._walker.take(article.id, message.offset)

    @on(Sidebar.ActorChosen)
    def _go_to_actor(self, message: Sidebar.ActorChosen) -> None:
        self._beside.go_to_actor(message.actor_id)

    @on(ActorPanel.Decided)
    def _decide(self, message: ActorPanel.Decided) -> None:
        from reader.parts.curating import Curator

        Curator(self, self.desk.known, self._hand).carry_out(message)

    @on(Sidebar.EventChosen)
    def _go_to_event(self, message: Sidebar.EventChosen) -> None:
        self._beside.go_to_event(message.event_id)

    @on(Sidebar.Left)
    async def _leave_sidebar(self) -> None:
        self._beside.leave()
        await self._fit()

    @on(FindBar.Asked)
    @on(FindBar.Kept)
    def _look_for(self, message: FindBar.Asked | FindBar.Kept) -> None:
        keep = isinstance(message, FindBar.Kept)
        self._searching.look_for(message.query, message.mode, keep=keep)

    @on(FindBar.Dropped)
    def _drop_hits(self) -> None:
        self._searching.drop()

    def validate_selections(self, selections: Selections) -> Selections:
        return in_one(selections, self.selections)
