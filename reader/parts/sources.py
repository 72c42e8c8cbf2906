"""The sources: read into articles, and read again when the reader asks for it."""

from __future__ import annotations

from collections.abc import Sequence

from corpus import Article, Problem
from corpus.comparison import Comparison
from corpus.reading import STANDARD_INPUT
from reader.desk.arrangement import Arrangement
from reader.desk.desk import Desk
from reader.desk.whereabouts import Whereabouts
from reader.exit_codes import of_reading
from reader.parts.news import tell_news
from reader.parts.problems import told
from reader.work.ahead import Ahead, read_ahead
from reader.work.errands import Errands


class Sources:
    """The commands whose part is `sources`."""

    def __init__(
        self,
        desk: Desk,
        arrangement: Arrangement,
        where: Whereabouts,
        errands: Errands,
        given: Sequence[str],
        ahead: Ahead[Article | Problem] | None = None,
    ) -> None:
        self._desk = desk
        self._arrangement = arrangement
        self._where = where
        self._errands = errands
        self.given = tuple(given)
        """Files, folders, `-`, as the command line took them."""
        self._ahead = ahead or read_ahead(given)
        self.problems: tuple[Problem, ...] = ()
        """What could not be read, or only in part."""

    @property
    def exit_code(self) -> int:
        """The exit code; 0 unless there is a grave problem."""
        grave = [problem for problem in self.problems if not problem.minor]
        return of_reading(self._whole.articles, grave) if grave else 0

    @property
    def _whole(self) -> Comparison:
        return self._desk.scope.whole

    def ready(self) -> list[Article | Problem]:
        """Take what has been read by now, for the first frame."""
        self._desk.status.work = "reading"
        return self._ahead.ready()

    def load(self) -> None:
        """Read the rest; `take_in` is called with it."""
        self._errands.load(self._ahead)

    def reload(self) -> None:
        """Read everything again; `renew` is called with it."""
        if self._desk.status.work:
            self._desk.say("not yet: still reading or comparing")
            return
        self._desk.status.work = "reading again"
        # A pipe can be read only once: what came through it stays as it is.
        self._errands.reload([s for s in self.given if s != STANDARD_INPUT])

    def take_in(self, items: Sequence[Article | Problem]) -> list[Article]:
        """Add what has been read; return the articles among it."""
        articles = [item for item in items if isinstance(item, Article)]
        self.problems += tuple(item for item in items if isinstance(item, Problem))
        if articles:
            self._desk.scope.whole = Comparison((*self._whole.articles, *articles))
            self._desk.status.work = f"reading {len(self._whole.articles):,}"
        return articles

    async def renew(self, items: Sequence[Article | Problem]) -> bool:
        """Show what the sources hold now; return whether anything has changed.

        Articles keep their order; new ones come last.
        """
        self._desk.status.work = ""
        before = self._whole.articles
        read = {item.id: item for item in items if isinstance(item, Article)}
        self.problems = tuple(item for item in items if isinstance(item, Problem))
        piped = {a.id: a for a in before if a.source == STANDARD_INPUT}
        now = _in_order(before, read | piped)
        wrong = told((), self.problems, self._desk.keyboard.key("ask.info"))
        if not now or now == before:
            self._desk.say(wrong or "nothing has changed")
            return False
        self._desk.scope.whole = self._whole.with_articles(now)
        self._desk.say(" · ".join(filter(None, (self._news(before, now), wrong))))
        if not set(before) <= set(now):  # former places may no longer exist
            self._desk.found = {}
            self._where.leave()
        await self._arrangement.renew()
        return True

    def _news(self, before: Sequence[Article], now: Sequence[Article]) -> str:
        """Which articles are new, changed or gone."""
        was = {article.id: article for article in before}
        number_of = self._whole.number_of
        told = tell_news(
            [number_of(one.id) for one in now if one.id not in was],
            [number_of(one.id) for one in now if was.get(one.id, one) != one],
            len(was.keys() - {one.id for one in now}),
        )
        # Inside a story, articles are numbered differently.
        return f"of all articles, {told}" if self._desk.scope.story else told


def _in_order(
    before: Sequence[Article], read: dict[str, Article]
) -> tuple[Article, ...]:
    """What has been read, in the order of before; equal articles are not replaced."""
    stayed = [(old, read[old.id]) for old in before if old.id in read]
    known = {article.id for article in before}
    return (
        *(old if old == new else new for old, new in stayed),
        *(article for article in read.values() if article.id not in known),
    )
