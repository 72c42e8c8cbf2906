"""The course of reading, from the first article to all that is found in them."""

from __future__ import annotations

from corpus import Article
from corpus.comparison import Comparison
from reader.desk.desk import STILL_COMPARING
from reader.parts.first import FirstParts
from reader.parts.problems import NOTHING_TO_READ, told
from reader.reading.frame import DIALOGS, Frame
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


class Course:
    """Takes the results of work in the background, shows them, begins what is next."""

    def __init__(self, first: FirstParts, frame: Frame) -> None:
        """Prepare; nothing begins yet.

        Args:
            first: The parts that are there from the beginning.
            frame: Holds all other parts.
        """
        self._first = first
        self._desk = first.desk
        self._sources = first.sources
        self._frame = frame

    def begin(self) -> None:
        """Show what has been read ahead, and read the rest."""
        ready = self._sources.ready()
        if ready:
            # A screen styles all it has once more; a message comes after that.
            self._first.screen.post_message(Loaded(ready))
        if any(isinstance(item, Article) for item in ready):
            self._frame.hold(self._load)
        else:
            self._sources.load()

    def _load(self) -> None:
        """Read and load what the first frame has done without."""
        self._frame.load_ahead()
        self._sources.load()

    async def hear(self, outcome: Outcome) -> None:
        """Take a result, and show it."""
        match outcome:
            case Loaded():
                await self._take_in(outcome)
            case Reloaded():
                if await self._sources.renew(outcome.items):
                    await self._compare()
            case Compared():
                await self._take_up(outcome)
            case Searched() | Approached() | Copied():
                self._answer(outcome)
            case Failed():
                self._own_up(outcome)
            case _:
                raise NotImplementedError(f"nobody hears of {type(outcome)}")

    def _answer(self, outcome: Searched | Approached | Copied) -> None:
        """Show the result of something that the reader has asked for."""
        match outcome:
            case Searched():
                self._frame.tools.searching.take(outcome)
            case Approached():
                self._frame.tools.explaining.take(outcome)
            case Copied():
                self._desk.say(str(outcome))

    async def _take_in(self, loaded: Loaded) -> None:
        if articles := self._sources.take_in(loaded.items):
            await self._frame.fit()
            self._frame.let_go()
        await self._first.restored.take_in(articles, last=loaded.last)
        if loaded.last:
            self._desk.status.work = "matching" if self._desk.known.articles else ""
            await self._end_reading()

    async def _end_reading(self) -> None:
        desk, problems = self._desk, self._sources.problems
        if not desk.known.articles:
            await self._frame.complete()
            advice = desk.keyboard.told(NOTHING_TO_READ)
            self._frame.tools.notice.tell("No article to read", problems, advice)
            desk.panes.display = False
            return
        info = desk.keyboard.key("ask.info")
        wrong = told(self._first.beginning.faults, problems, info)
        desk.say(" · ".join(filter(None, (self._since_left(), wrong))))
        # Comparing loads much code: the articles are drawn before it begins.
        self._first.screen.call_after_refresh(self._compare)

    def _since_left(self) -> str:
        """What has changed since the last session, if there was one."""
        session = self._first.restored.session
        if session is None:
            return ""
        from reader.parts.news import since_left  # only then

        return since_left(session.read, self._desk.known)

    async def _compare(self) -> None:
        shown = tuple(article.id for article in self._desk.panes.shown)
        found = self._frame.made.hand.found if self._frame.made else Comparison()
        articles = self._desk.scope.whole.articles
        self._first.errands.compare(articles, shown, found, next=DIALOGS)
        await self._frame.complete()  # while the code that compares is being loaded

    async def _take_up(self, compared: Compared) -> None:
        step, tools = compared.step, self._frame.tools
        self._desk.status.work = f"{step.work} {step.progress}".strip()
        if step.comparison is not tools.hand.found:
            self._desk.know(tools.hand.take_up(step.comparison))
            self._first.where.refresh()
        await tools.stories.take_up()
        tools.listing.show(compared.listed)
        if not step.work:
            if self._desk.status.news.endswith(STILL_COMPARING):
                self._desk.say("")
            tools.kept.show()
            tools.tour.begin_if_due()
            tools.restored_walk.take_up()

    def _own_up(self, failed: Failed) -> None:
        self._first.screen.log.error(failed.error)
        self._desk.status.work = ""
        if self._frame.made:
            self._frame.made.searching.let_go()
        self._desk.say(str(failed))
