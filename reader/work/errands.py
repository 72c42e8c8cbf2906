"""What is done in the background: reading, comparing, searching, copying."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, TypeVar

from textual.screen import Screen
from textual.worker import get_current_worker

from corpus import Article, Passage, Problem, Span
from corpus.comparison import Comparison
from corpus.errors import SearchError
from corpus.garbage import keeping
from corpus.reading import read
from corpus.stopping import StoppedError, checked, stoppable
from corpus.storage.folders import cache_folder
from reader.work.ahead import Ahead
from reader.work.messages import (
    Approached,
    Compared,
    Copied,
    Failed,
    Loaded,
    Outcome,
    Reloaded,
    Searched,
)
from reader.work.pacing import paced, thinned
from reader.work.precedence import PRECEDENCE

if TYPE_CHECKING:  # what finds out is loaded by the work that needs it
    from corpus.matching import Matcher
    from corpus.search import SearchMode

T = TypeVar("T")
MOST_HITS = 20_000
"""Hits after which a search stops."""


class Errands:
    """Starts work in threads for a screen, which gets the results as messages.

    Of each kind of work only the latest runs: starting it again cancels the other.
    """

    def __init__(self, screen: Screen[None], recogniser: str, encoder: str) -> None:
        self._screen = screen
        self._recogniser = recogniser
        self._encoder = encoder
        self._matcher: Matcher | None = None

    def load(self, stream: Ahead[Article | Problem]) -> None:
        """Read the rest of the sources; `Loaded` brings a few at a time."""

        def work() -> None:
            with keeping():
                for items in paced(_while_wanted(stream.rest())):
                    self._tell(Loaded(items))
            self._tell(Loaded([], last=True))

        self._start("reading", work)

    def reload(self, sources: Sequence[str]) -> None:
        """Read sources once more; `Reloaded` brings all at once."""

        def work() -> None:
            self._tell(Reloaded(list(_while_wanted(read(sources)))))

        self._start("reading", work)

    def compare(
        self,
        articles: Sequence[Article],
        first: Sequence[str],
        known: Comparison,
        *,
        next: Sequence[str] = (),
    ) -> None:
        """Find out all there is to know; `Compared` brings each step.

        Args:
            articles: What is compared.
            first: Ids of those in view.
            known: What is known of them, or of some, from before.
            next: Modules to load at the end, which keys would wait for otherwise.
        """

        def work() -> None:
            from corpus.comparing import compare
            from corpus.findings import FindingsCache
            from reader.work.listed import Listed, get_ready_to_filter, listed

            steps = compare(
                articles,
                first=first,
                cancelled=_cancelled,
                known=known,
                matcher=self._matching(),
                recogniser=self._recogniser,
                encoder=self._encoder,
                cache=FindingsCache(cache_folder() / "findings.sqlite"),
            )
            with keeping():
                rows = Listed()
                for step in thinned(steps, by=lambda step: step.work):
                    rows = listed(step.comparison, [rows])
                    self._tell(Compared(step, rows))
                    for _ in _while_wanted(get_ready_to_filter(rows)):
                        pass
                for _ in _while_wanted(map(import_module, next)):
                    pass

        self._start("comparing", work)

    def hand_over(self, text: str) -> None:
        """Put a text on the desktop's clipboard; `Copied` tells whether it worked."""
        from reader.clipboard import clipboard_tool, hand_over

        tool = clipboard_tool()
        if tool is None:
            return

        def work() -> None:
            self._tell(Copied(len(text), tool.name, hand_over(text, tool)))

        self._start("copying", work)

    def search(
        self, articles: Sequence[Article], query: str, mode: SearchMode, *, keep: bool
    ) -> None:
        """Look for words; `Searched` brings what was found."""
        texts = {article.id: article.text for article in articles}

        def work() -> None:
            from corpus.search import find_text

            searched = Searched(query, mode, keep)
            try:
                passages = find_text(texts, query, mode, most=MOST_HITS)
                searched.found = _by_article(passages)
            except SearchError as error:
                searched.problem = str(error)
            self._tell(searched)

        self._start("searching", work)

    def approach(
        self, articles: Sequence[Article], passage: Passage, without: Collection[str]
    ) -> None:
        """Find what comes nearest to a passage elsewhere; `Approached` brings it.

        Call it only when the comparison of these articles is done.

        Args:
            articles: All that are compared.
            passage: A passage of one of them.
            without: Ids of articles in which nothing is looked for.
        """

        def work() -> None:
            matcher = self._matching()
            found = (matcher.nearest(articles, each, without) for each in (passage,))
            for nearest in _while_wanted(found):
                self._tell(Approached(passage, nearest))

        self._start("comparing", work)

    def _matching(self) -> Matcher:
        """The one matcher for all comparisons, so that groups keep their numbers."""
        from corpus.matching import Matcher
        from corpus.matching.keeping.cache import MatchCache

        if self._matcher is None:
            cache = MatchCache(cache_folder() / "matches.sqlite")
            self._matcher = Matcher(cache=cache)
        return self._matcher

    def _start(self, name: str, work: Callable[[], None]) -> None:
        def guarded() -> None:
            # What is read and shown must survive any fault in analysing it.
            try:
                with suppress(StoppedError):
                    work()
            except Exception as error:
                self._tell(Failed(name, error))

        self._screen.run_worker(
            guarded, name, group=name, description=name, exclusive=True, thread=True
        )

    def _tell(self, outcome: Outcome) -> None:
        if not _cancelled():
            self._screen.post_message(outcome)


def _by_article(passages: Iterable[Passage]) -> dict[str, tuple[Span, ...]]:
    by_article = groupby(passages, key=attrgetter("article"))
    return {article: tuple(one.span for one in some) for article, some in by_article}


def _while_wanted(items: Iterable[T]) -> Iterator[T]:
    """Yield items until the work is cancelled."""
    return stoppable(checked(items), _cancelled)


def _cancelled() -> bool:
    PRECEDENCE.grant()
    return get_current_worker().is_cancelled
