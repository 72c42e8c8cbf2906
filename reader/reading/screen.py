"""The reading screen: it composes the panes, listens, and forwards."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.command import Provider

from reader.commands.keyboard import BY_ID
from reader.commands.reading import bindings
from reader.palette import CommandProvider
from reader.parts.beginning import Beginning
from reader.parts.first import first_parts
from reader.reading.course import Course
from reader.reading.frame import Frame
from reader.work.messages import Outcome
from styles import SHORT, TALL
from widgets.panes.article_pane import ArticlePane
from widgets.screens.calm_screen import CalmScreen

if TYPE_CHECKING:  # what the first frame waits for none of
    from reader.parts.tools import Tools
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

    def __init__(self, beginning: Beginning) -> None:
        super().__init__()
        self.keyboard = beginning.keyboard
        first = first_parts(self, beginning)
        self.first = first
        self.desk, self.where = first.desk, first.where
        self.panes, self.status = self.desk.panes, self.desk.status
        self._frame = Frame(first)
        self._course = Course(first, self._frame)

    @property
    def tools(self) -> Tools:
        """All parts beyond those of the first frame."""
        return self._frame.tools

    def compose(self) -> ComposeResult:
        return self._frame.compose()

    def on_mount(self) -> None:
        self._course.begin()

    async def on_resize(self, event: events.Resize) -> None:
        await self._frame.fit()

    async def action_carry_out(self, id: str) -> None:
        """Carry out a command of the table by calling its part."""
        command = BY_ID[id]
        await self._frame.complete()
        self.status.news = ""
        self.first.restored.go_on()
        part = self.tools.parts[command.part]
        done = getattr(part, command.method)(*command.arguments)
        if inspect.isawaitable(done):
            await done
        self.tools.tour.note(id)
        await self._frame.fit()

    def on_key(self, event: events.Key) -> None:
        """Say so where a sign has no command; a key is not to be pressed in vain."""
        if not event.is_printable or event.key in self.keyboard.of_reading:
            return
        if event.key not in self.active_bindings:
            self.desk.tell(
                f"{event.character} does nothing here: {{ask.help}} lists the keys"
            )

    @on(Outcome)
    async def _hear(self, message: Outcome) -> None:
        await self._course.hear(message)

    @on(events.DescendantFocus)
    @on(ArticlePane.Picking)
    def _name_keys(self) -> None:
        if tools := self._frame.made:
            tools.footing.tell()

    @on(ArticlePane.Clicked)
    def _take_match(self, message: ArticlePane.Clicked) -> None:
        if (article := message.pane.article) is not None:
            self.panes.lead(message.pane)
            self.first.walker.take(article.id, message.offset)

    def on_tabs_chosen(self, message: Tabs.Chosen) -> None:
        self.tools.view.go_to_article(message.number)

    def on_sidebar_chosen(self, message: Sidebar.Chosen) -> None:
        self.tools.beside.go_to(message.panel, message.id)

    async def on_sidebar_left(self) -> None:
        self.tools.beside.leave()
        await self._frame.fit()

    def on_actor_panel_decided(self, message: ActorPanel.Decided) -> None:
        from reader.parts.curating import Curator

        Curator(self, self.desk.scope.whole, self.tools.hand).carry_out(message)

    def on_find_bar_asked(self, message: FindBar.Asked) -> None:
        self.tools.searching.look_for(message.query, message.mode, keep=message.keep)

    def on_find_bar_dropped(self) -> None:
        self.tools.searching.drop()
