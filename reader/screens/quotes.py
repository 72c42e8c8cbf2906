"""Who says what: speakers at the left, their quotes of all sources at the right."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from textual import on
from textual.binding import Binding
from textual.containers import Horizontal
from textual.widget import Widget

from corpus.comparison import Comparison
from corpus.texts import Passage
from reader.pages.speech import ALL, NOBODY, Speech
from reader.screens.dialog import Dialog, closing
from reader.walks.stops import Stop
from widgets.lists.passage_list import PassageList, PassageRow
from widgets.lists.row_layout import Heading
from widgets.lists.row_list import RowList
from widgets.lists.speaker_list import SpeakerList

_AT_FIRST = 200
"""Rows listed at once: more than a screen has."""
_AT_ONCE = 50
"""Rows made before a key is heard: some hundredths of a second."""
_PILE = 2_000
"""Rows handed over to the list at once."""


@dataclass(frozen=True, slots=True)
class Saying:
    """The quote the reader wants to go to, and those they may walk from there."""

    walk: str
    """The name of the walk of them."""
    at: Stop
    stops: tuple[Stop, ...]


class QuotesScreen(Dialog[Saying]):
    """Gives the quote to go to, among all of its speaker."""

    BINDINGS = [
        Binding("tab,shift+tab", "change_list", "Speakers, quotes", id="quotes.change"),
        Binding("right,l", "enter_quotes", "Quotes", id="list.right"),
        Binding("left,h", "enter_speakers", "Speakers", id="list.left"),
        *closing("ask.quotes"),
    ]
    KEYS = (
        ("list.choose", "go there"),
        ("walk.next walk.previous", "then walk them"),
        ("quotes.change", "speakers, quotes"),
        ("program.back", "close"),
        ("underlined", "altered"),
        ("[-2 words]", "cut"),
    )

    def __init__(
        self, known: Comparison, speaker: str | None = None, *, work: str = ""
    ) -> None:
        """List what is said.

        Args:
            known: What is compared.
            speaker: Id of the actor whose quotes to show first; all, if it is not
                given or has no quotes.
            work: What is being done in the background; shown if there are no quotes.
        """
        super().__init__("Who says what")
        self._speech = Speech(known)
        self._speakers = SpeakerList(classes="speakers")
        self._speakers.rows = self._speech.speakers()
        self._begin = speaker if speaker and self._speech.said_by(speaker) else ALL
        self._quotes = PassageList(classes="quotes")
        self._quotes.empty = work or "Nobody is quoted in these articles."
        if speaker is not None and self._begin == ALL and known.quotes:
            self.say(f"no quote of {self._speech.name(speaker)} was found")
        else:
            self.say(self._unnamed())

    def _unnamed(self) -> str:
        """How many utterances have no speaker."""
        count, of = len(self._speech.said_by(NOBODY)), len(self._speech.utterances)
        return f"{count} of {of} without a speaker" if count else ""

    def body(self) -> Iterable[Widget]:
        with Horizontal(classes="saying"):
            yield self._speakers
            yield self._quotes

    def on_mount(self) -> None:
        self._speakers.highlight(self._begin)
        if self._begin == ALL:
            self._speakers.focus()
        else:
            self._quotes.focus()

    def action_change_list(self) -> None:
        (self._speakers if self._quotes.has_focus else self._quotes).focus()

    def action_enter_quotes(self) -> None:
        self._quotes.focus()

    def action_enter_speakers(self) -> None:
        self._speakers.focus()

    @on(RowList.Highlighted)
    def _list(self, message: RowList.Highlighted) -> None:
        message.stop()
        if message.row_list is self._speakers and message.row is not None:
            rows = self._speech.rows(message.row.id)
            self._quotes.rows = tuple(islice(rows, _AT_FIRST))
            self._quotes.action_end(-1)
            self.run_worker(self._list_on(rows), group="quotes", exclusive=True)

    async def _list_on(self, rows: Iterator[PassageRow | Heading]) -> None:
        """List what follows, a little at a time: whoever presses a key is heard."""
        pile: list[PassageRow | Heading] = []
        while some := tuple(islice(rows, _AT_ONCE)):
            pile += some
            if len(pile) >= _PILE:
                self._quotes.rows += tuple(pile)
                pile.clear()
            await asyncio.sleep(0)
        self._quotes.rows += tuple(pile)

    @on(RowList.Chosen)
    def _take(self, message: RowList.Chosen) -> None:
        message.stop()
        if message.row_list is self._speakers:
            self._quotes.focus()
        else:
            self._go(message.row.passage)

    def _go(self, passage: Passage) -> None:
        row = self._speakers.row
        speaker = row.id if row else ALL
        stops = self._speech.stops(speaker)
        here = (passage.article, passage.span)
        at = next(stop for stop in stops if (stop.article, stop.span) == here)
        self.dismiss(Saying(self._speech.name_of_stops(speaker), at, stops))
