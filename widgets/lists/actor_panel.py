"""The panel of actors, in which the reader corrects them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.message import Message

from widgets.fields.typing_line import TypingLine
from widgets.lists.actor_list import ActorList
from widgets.lists.actor_rows import ActorRow
from widgets.lists.list_panel import ListPanel

Verb = Literal["rename", "merge", "choose-merge", "split", "hide", "retype", "undo"]


class ActorPanel(ListPanel):
    """Keys change the actor the reader is on, or the marked ones."""

    BINDINGS = [
        Binding("r", "rename", "Rename", id="actors.rename"),
        Binding("space", "mark", "Mark, or unmark", id="actors.mark"),
        Binding(
            "M", "merge", "Merge the marked ones, or into another", id="actors.merge"
        ),
        Binding(
            "X", "decide('split')", "Split off names or mentions", id="actors.split"
        ),
        Binding(
            "T", "decide('retype')", "Person, organisation, place", id="actors.retype"
        ),
        Binding("H", "decide('hide')", "Hide, or bring back", id="actors.hide"),
        Binding(
            "full_stop",
            "list_hidden",
            "List the hidden ones, or not",
            id="actors.list-hidden",
        ),
        Binding("U", "decide('undo')", "Undo what was decided last", id="actors.undo"),
    ]

    @dataclass
    class Decided(Message):
        """The reader wants something done to actors."""

        verb: Verb
        ids: tuple[str, ...]
        """The actors; of those to be merged, the first one stays."""
        name: str = ""
        """The new name."""

    def __init__(self, listed: ActorList, *, classes: str = "") -> None:
        super().__init__("Actors", listed, classes=classes)
        self.actor_list = listed
        self.name_line = TypingLine("name")
        self._renamed: str | None = None

    def compose(self) -> ComposeResult:
        yield from super().compose()
        yield self.name_line

    def on_mount(self) -> None:
        self.name_line.display = False

    def tell_hidden(self, rows: Iterable[ActorRow]) -> None:
        """Say above the list how many are hidden."""
        count = sum(row.hidden for row in rows)
        self.head.aside = f"{count} hidden" if count else ""

    def action_rename(self) -> None:
        if row := self.actor_list.row:
            self._renamed = row.id
            self.name_line.display = True
            self.name_line.text = row.name
            self.name_line.input.focus()
            self.name_line.input.action_select_all()

    def action_mark(self) -> None:
        if row := self.actor_list.row:
            self.actor_list.marked ^= {row.id}
            self.actor_list.action_move(1)

    def action_merge(self) -> None:
        row = self.actor_list.row
        if row is None:
            return
        marked = self._marked()
        self.actor_list.marked = frozenset()
        if len(marked) > 1:
            into = row.id if row.id in marked else marked[0]
            others = tuple(other for other in marked if other != into)
            self._tell("merge", (into, *others))
        else:
            self._tell("choose-merge", tuple(dict.fromkeys((*marked, row.id))))

    def action_decide(self, verb: Verb) -> None:
        row = self.actor_list.row
        if row is not None or verb == "undo":
            self._tell(verb, (row.id,) if row else ())

    def action_list_hidden(self) -> None:
        self.actor_list.hidden_too = not self.actor_list.hidden_too

    def _marked(self) -> list[str]:
        """Ids of the marked actors, the most often named first."""
        wanted = self.actor_list.marked
        return [row.id for row in self.actor_list.offered if row.id in wanted]

    def _tell(self, verb: Verb, ids: tuple[str, ...], name: str = "") -> None:
        self.post_message(self.Decided(verb, ids, name))

    @on(TypingLine.Left)
    def _take_name(self, message: TypingLine.Left) -> None:
        if message.line is not self.name_line:
            return
        self.name_line.display = False
        self.actor_list.focus()
        if message.kept and self._renamed is not None:
            self._tell("rename", (self._renamed,), self.name_line.text)
