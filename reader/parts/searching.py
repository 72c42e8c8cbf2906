"""Looking for words in all articles: what was found is marked, counted and walked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from corpus import Span
from corpus.search import SearchMode
from reader.parts.first import FirstParts
from reader.sessions.session import Search
from reader.turns import InTurn
from reader.walks.stops import Stop, hits
from reader.work.errands import MOST_HITS
from reader.work.messages import Searched
from widgets.fields.find_bar import FindBar

_HINT = "in all articles · {find.mode} exact"


class Searching:
    """The find bar, and what the last search found."""

    def __init__(self, first: FirstParts, bar: FindBar) -> None:
        self._screen = first.screen
        self._desk = first.desk
        self._bar = bar
        bar.display = False
        bar.input.placeholder = first.desk.keyboard.told(_HINT)
        self._where = first.where
        self._walker = first.walker
        self._errands = first.errands
        self._then: Callable[[tuple[Stop, ...]], None] | None = None
        self._walked = ""
        self.last: Search | None = None
        """The last search, as long as its hits are marked."""

    def open(self) -> None:
        """Show the find bar, and let the reader type; keys behind it wait for hits."""
        if isinstance(turns := self._screen.app, InTurn):
            self._bar.hold_keys = turns.hold_keys
        self._bar.display = True
        self._bar.open()

    def look_for(self, query: str, mode: SearchMode, *, keep: bool = False) -> None:
        """Search all articles; `take` is called with the hits."""
        self._errands.search(self._desk.known.articles, query, mode, keep=keep)

    def look_again(
        self, search: Search, then: Callable[[tuple[Stop, ...]], None]
    ) -> None:
        """Repeat a search of the last session; `then` is called with its stops."""
        self._then = then
        self._walked = search.walk
        self._bar.remember(search.query)
        self.look_for(search.query, search.mode)

    def take(self, found: Searched) -> None:
        """Mark what was found, and walk it if the reader has asked for that."""
        if found.problem:
            self._bar.complain(found.problem)
            self.let_go()
            return
        here = {article.id for article in self._desk.known.articles}
        places = {name: spans for name, spans in found.found.items() if name in here}
        self._mark(places)
        search = Search(found.query, found.mode)
        self.last = search if places else None
        then, self._then = self._then, None
        if then is not None:
            then(_stops(places))
        if not found.keep:
            return
        if not places:
            self._desk.say(f"not found: {found.query}")
            self.let_go()
            return
        self._close()
        self._walked = search.walk
        self._walker.walk(search.walk, _stops(places), here=True)

    def let_go(self) -> None:
        """Let the keys go on that have waited for a search."""
        if isinstance(turns := self._screen.app, InTurn):
            turns.call_later(turns.release_keys)  # once the focus is where it goes

    def forget(self) -> None:
        """Drop what was found, and say so, if anything was found."""
        if self._desk.found:
            self.drop()
            self._desk.say("search cleared")

    def drop(self) -> None:
        """Forget what was found; a walk of something else goes on."""
        self.last = None
        self._mark({})
        self._close()
        if self._where.kind == self._walked:
            self._where.leave()

    def _mark(self, found: Mapping[str, tuple[Span, ...]]) -> None:
        self._desk.found = found
        self._desk.lay_marks()
        self._where.refresh()
        for column in self._desk.panes.columns if found else ():
            article = column.pane.article
            column.head.absent = article is not None and article.id not in found
        count = sum(map(len, found.values()))
        self._bar.tell(count, more=count >= MOST_HITS)

    def _close(self) -> None:
        self._bar.display = False
        if (pane := self._desk.pane) is not None:
            pane.focus()
        self.let_go()


def _stops(found: Mapping[str, tuple[Span, ...]]) -> tuple[Stop, ...]:
    return hits((article, span) for article in found for span in found[article])
