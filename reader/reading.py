"""The reading screen: it composes the panes, listens, and forwards."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.command import Provider

from corpus import Article, Problem
from corpus.comparison import Comparison
from reader.commands.keyboard import BY_ID, SHIPPED, Keyboard
from reader.commands.reading import bindings
from reader.configuration.settings import Fault, Settings
from reader.palette import CommandProvider
from reader.parts.first import first_parts
from reader.parts.frame import Frame
from reader.parts.problems import NOTHING_TO_READ, told
from reader.parts.room import stands_at_start
from reader.work.ahead import Ahead
from reader.work.messages import Compared, Failed, Loaded, Reloaded, Searched
from styles import SHORT, TALL
from widgets.calm_screen import CalmScreen
from widgets.panes.article_pane import ArticlePane

if TYPE_CHECKING:  # what the first frame waits for none of
    from reader.parts.tools import Tools
    from reader.sessions.session import Session
    from widgets.fields.find_bar import FindBar
    from widgets.lists.actor_panel import ActorPanel
    from widgets.panes.tabs import Tabs
    from widgets.sidebar import Sidebar


class ReadingScreen(CalmScreen[None]):
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
        *,
        tour: bool = False,
    ) -> None:
        """Prepare to read.

        Args:
            sources: Files and folders.
            settings: Those that hold, the session's changes among them.
            keyboard: The keys of this reader.
            session: How these sources were left, to be taken up.
            faults: What is wrong in the configuration, to be told.
            ahead: The sources, if somebody has begun to read them.
            tour: Whether to show a newcomer round.
        """
        super().__init__()
        self.keyboard = keyboard
        self._faults = tuple(faults)
        self.tour_is_due = tour
        """Whether to begin the tour as soon as there is something to try keys on."""
        self._first = first_parts(self, sources, settings, keyboard, session, ahead)
        self.desk = self._first.desk
        self.panes, self.status = self.desk.panes, self.desk.status
        self.where = self._first.where
        self.errands = self._first.errands
        self.sources = self._first.sources
        self.restored = self._first.restored
        self._frame = Frame(self)
        self._tools: Tools | None = None

    @property
    def tools(self) -> Tools:
        """Whatever else the reader works with, made when it is first needed."""
        if self._tools is None:
            from reader.parts.tools import Tools

            self._tools = Tools(self._first)
            self._tools.tour.due = self.tour_is_due
        return self._tools

    def compose(self) -> ComposeResult:
        lines = (self.desk.tabs, self.status)
        yield from self._frame.compose(self.panes, lines, self._make_room())

    def on_mount(self) -> None:
        if ready := self.sources.ready():
            if any(isinstance(item, Article) for item in ready):
                self._frame.hold()
            # A screen styles all it has once more; a message comes after that.
            self.post_message(Loaded(ready))
        self.sources.load()

    async def action_carry_out(self, id: str) -> None:
        """Carry out a command of the table, wherever its part lives."""
        command = BY_ID[id]
        await self._complete()
        self.status.news = ""
        self.restored.go_on()
        part = self.tools.parts[command.part]
        done = getattr(part, command.method)(*command.arguments)
        if inspect.isawaitable(done):
            await done
        self.tools.tour.note(id)
        await self._fit()

    async def _complete(self) -> None:
        """Mount what the first frame has done without."""
        tools = self.tools
        self._make_room()
        await self._frame.complete(tools.row, tools.lines)

    @on(Loaded)
    async def _take_in(self, message: Loaded) -> None:
        if articles := self.sources.take_in(message.items):
            await self._fit()
            self._frame.let_go()
        await self.restored.take_in(articles, last=message.last)
        if message.last:
            self.status.work = "matching" if self.desk.known.articles else ""
            await self._end_reading()

    async def _end_reading(self) -> None:
        if not self.desk.known.articles:
            await self._complete()
            advice = self.desk.keyboard.told(NOTHING_TO_READ)
            self.tools.notice.tell("No article to read", self.sources.problems, advice)
            self.panes.display = False
            return
        self.desk.say(
            told(
                self._faults, self.sources.problems, self.desk.keyboard.key("ask.info")
            )
        )
        # Comparing loads much; the articles are on the screen before it begins.
        self.call_after_refresh(self._compare)

    async def _compare(self) -> None:
        shown = tuple(article.id for article in self.panes.shown)
        found = self._tools.hand.found if self._tools else Comparison()
        self.errands.compare(self.desk.known.articles, shown, found)
        await self._complete()  # while what compares is being loaded

    @on(Reloaded)
    async def _take_in_again(self, message: Reloaded) -> None:
        if await self.sources.renew(message.items):
            await self._compare()

    @on(Compared)
    def _take_up(self, message: Compared) -> None:
        self.desk.know(self.tools.hand.take_up(message.step.comparison))
        self.status.work = f"{message.step.work} {message.step.progress}".strip()
        self.where.refresh()
        self.tools.beside.show()
        if not message.step.work:
            self.tools.keeper.show()
            self.tools.tour.begin_if_due()
            self.tools.restored_walk.take_up()

    @on(Searched)
    def _take_found(self, message: Searched) -> None:
        self.tools.searching.take(message)

    @on(Failed)
    def _own_up(self, message: Failed) -> None:
        self.log.error(message.error)
        self.status.work = ""
        self.desk.say(str(message))

    async def on_resize(self, event: events.Resize) -> None:
        await self._fit()

    async def _fit(self) -> None:
        """Show the sidebar or not, and as many panes as fit beside it."""
        if not self.is_attached:  # the program is about to end
            return
        beside = self._make_room()
        sidebar = self._tools and self._tools.sidebar
        if sidebar and sidebar.display and not sidebar.is_attached:
            await self._complete()
        await self._first.arrangement.fit(self.app.size.width - beside)

    def _make_room(self) -> int:
        """Show or hide the sidebar; how many cells it takes."""
        width = self.app.size.width
        if self._tools:
            return self._tools.beside.make_room(width)
        stands = stands_at_start(self._first.settings, self.restored.session, width)
        return self._first.settings.sidebar_width if stands else 0

    @on(events.DescendantFocus)
    @on(ArticlePane.Picking)
    def _name_keys(self) -> None:
        if self._tools:
            self._tools.footing.tell()

    @on(ArticlePane.Clicked)
    def _take_match(self, message: ArticlePane.Clicked) -> None:
        if (article := message.pane.article) is not None:
            self.panes.lead(message.pane)
            self._first.walker.take(article.id, message.offset)

    def on_tabs_chosen(self, message: Tabs.Chosen) -> None:
        self._first.arrangement.go_to_article(message.number)

    def on_sidebar_actor_chosen(self, message: Sidebar.ActorChosen) -> None:
        self.tools.beside.go_to_actor(message.actor_id)

    def on_actor_panel_decided(self, message: ActorPanel.Decided) -> None:
        from reader.parts.curating import Curator

        Curator(self, self.desk.known, self.tools.hand).carry_out(message)

    def on_sidebar_event_chosen(self, message: Sidebar.EventChosen) -> None:
        self.tools.beside.go_to_event(message.event_id)

    async def on_sidebar_left(self) -> None:
        self.tools.beside.leave()
        await self._fit()

    def on_find_bar_asked(self, message: FindBar.Asked) -> None:
        self.tools.searching.look_for(message.query, message.mode, keep=message.keep)

    def on_find_bar_dropped(self) -> None:
        self.tools.searching.drop()
