"""Choose an actor, by a few letters of a name."""

from __future__ import annotations

from collections.abc import Iterable

from textual import on
from textual.binding import Binding
from textual.widget import Widget

from corpus.comparison import Comparison
from corpus.models import Actor
from reader.screens.dialog import Dialog
from widgets.fields.typing_line import TypingLine
from widgets.lists.actor_list import ActorList
from widgets.lists.actor_rows import actor_rows
from widgets.lists.row_list import RowList


class ActorsScreen(Dialog[str]):
    """Gives the id of the actor chosen."""

    BINDINGS = [
        Binding("up,k", "move(-1)", "Up", id="list.up"),
        Binding("down,j", "move(1)", "Down", id="list.down"),
        Binding("pageup", "page(-1)", "Page up", id="list.page-up"),
        Binding("pagedown", "page(1)", "Page down", id="list.page-down"),
    ]
    KEYS = (
        ("type.keep", "take"),
        ("list.up list.down", "choose"),
        ("program.back", "cancel"),
    )

    def __init__(self, known: Comparison, actors: Iterable[Actor], title: str) -> None:
        """Offer actors.

        Args:
            known: What is compared.
            actors: Those who can be chosen.
            title: What for.
        """
        super().__init__(title)
        rows = actor_rows(actors, [article.id for article in known.articles])
        self._line = TypingLine("/", "name")
        self._list = ActorList()
        self._list.can_focus = False
        self._list.empty = "No actor is called that."
        most = max((row.stops for row in rows), default=0)
        self._list.tally_width = len(str(most)) + 2
        self._list.actors = rows

    def body(self) -> Iterable[Widget]:
        yield self._line
        yield self._list

    def on_mount(self) -> None:
        self._line.input.focus()

    def action_move(self, by: int) -> None:
        self._list.action_move(by)

    def action_page(self, by: int) -> None:
        self._list.action_page(by)

    @on(TypingLine.Typed)
    def _narrow(self, message: TypingLine.Typed) -> None:
        self._list.wanted = message.text
        self._line.aside = str(self._list.count) if message.text else ""

    @on(TypingLine.Left)
    def _leave(self, message: TypingLine.Left) -> None:
        if message.kept:
            self._list.action_choose()
        else:
            self.dismiss(None)

    @on(RowList.Chosen)
    def _take(self, message: RowList.Chosen) -> None:
        self.dismiss(message.row.id)
