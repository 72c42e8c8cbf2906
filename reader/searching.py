"""Looking for words in all articles: what was found is marked, counted and walked."""

from __future__ import annotations

from collections.abc import Sequence

from corpus import Passage, Span
from corpus.search import SearchMode
from reader.desk import Desk
from reader.walker import Walker
from reader.walks import hits
from widgets.find_bar import FindBar

MOST = 20_000
"""Hits after which a search stops."""


class Searching:
    """The find bar, and what the last search found."""

    def __init__(self, desk: Desk, bar: FindBar, walker: Walker) -> None:
        self._desk = desk
        self._bar = bar
        self._walker = walker

    def open(self) -> None:
        """Let the reader type."""
        self._bar.display = True
        self._bar.open()

    def show(self, passages: Sequence[Passage]) -> None:
        """Mark what was found, and say how much it is."""
        found: dict[str, list[Span]] = {}
        for passage in passages:
            found.setdefault(passage.article, []).append(passage.span)
        self._desk.found = {article: tuple(spans) for article, spans in found.items()}
        self._desk.lay_marks()
        self._bar.tell(None, len(passages), more=len(passages) >= MOST)

    def keep(self, query: str, mode: SearchMode, passages: Sequence[Passage]) -> None:
        """Walk what was found, from the place the reader is at."""
        self.show(passages)
        if not passages:
            self._desk.say(f"nowhere: {query}")
            return
        self._close()
        sign = "/" if mode == "plain" else f"{mode} /"
        places = ((passage.article, passage.span) for passage in passages)
        self._walker.walk(f"{sign}{query}", hits(places), here=True)

    def drop(self) -> None:
        """Forget what was found."""
        self.show(())
        self._close()
        self._walker.leave()

    def _close(self) -> None:
        self._bar.display = False
        if (pane := self._desk.pane) is not None:
            pane.focus()
