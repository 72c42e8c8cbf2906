"""Ask what to split off an actor: a name, or a single mention; and whom it names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from textual import on
from textual.widget import Widget
from textual.widgets import Input

from corpus.actors.aliases.forms import ranked
from corpus.comparison import Comparison
from corpus.curation.naming import form_of, forms_of
from corpus.models import Actor, Mention
from reader.screens.dialog import Dialog
from widgets.fields.field import Field
from widgets.lists.name_list import NameList, NameRow
from widgets.lists.row_layout import Heading
from widgets.lists.row_list import RowList

CONTEXT = 120
"""Characters around a mention that are shown, as far as they fit."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the reader wants to be split off."""

    name: str
    """The name to split off, unless a single mention is given."""
    mention: Mention | None
    to: str
    """Whom they name: another actor, or a new one."""


class SplitScreen(Dialog[Wish]):
    """Gives what is chosen and the name typed for it."""

    KEYS = (
        ("list.choose", "name it"),
        ("type.keep", "then split off"),
        ("list.up list.down", "choose"),
        ("program.back", "cancel"),
    )

    def __init__(self, known: Comparison, actor: Actor) -> None:
        """Ask what is not this actor.

        Args:
            known: What is compared.
            actor: Who is split.
        """
        super().__init__(f"Split off {actor.name}")
        self._actor = actor
        self._list = NameList()
        self._list.rows = tuple(_rows(known, actor))
        names = [other.name for other in known.actors if other.type == actor.type]
        hint = "who that is, another actor or new"
        self._field = Field("Names", hint=hint, known=names)

    def body(self) -> Iterable[Widget]:
        yield self._list
        yield self._field

    def on_mount(self) -> None:
        self._list.focus()

    @on(RowList.Highlighted)
    def _offer(self, message: RowList.Highlighted) -> None:
        if message.row is not None:
            self._field.input.value = message.row.name

    @on(RowList.Chosen)
    def _ask_name(self) -> None:
        self._field.input.focus()
        self._field.input.action_select_all()

    @on(Input.Submitted)
    def _split(self) -> None:
        row, to = self._list.row, self._field.text.strip()
        if row is None or not to:
            self.say("type a name")
        elif to == self._actor.name:
            self.say(f"{to} is the actor being split: type another name")
        else:
            self.dismiss(Wish(row.name, row.mention, to))


def _rows(known: Comparison, actor: Actor) -> Iterator[NameRow | Heading]:
    forms = forms_of(actor.mentions)
    if len(forms) > 1:
        yield Heading("All mentions by a name", str(len(forms)))
        for form in ranked(forms):
            yield NameRow(form, forms[form])
        yield Heading("")
    yield Heading("A single mention", str(len(actor.mentions)))
    for mention in actor.mentions:
        text = known[mention.article].text
        yield NameRow(
            form_of(mention),
            mention=mention,
            number=known.number_of(mention.article),
            before=text[max(mention.start - CONTEXT, 0) : mention.start],
            after=text[mention.end : mention.end + CONTEXT],
        )
