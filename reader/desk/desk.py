"""The reader's desk: what is known, what is shown, and what the reader is on."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from corpus import Article, Span
from corpus.comparison import Comparison
from corpus.gate import clean_line
from reader.commands.keyboard import Keyboard
from reader.configuration.settings import Boilerplate, Settings
from reader.desk.hints import Hints
from reader.desk.marking import marks_of
from reader.desk.notes import what_is_hidden, what_it_has, which_story
from reader.desk.scope import Scope
from reader.desk.tabbing import tabs_of
from widgets.panes.article_pane import ArticlePane
from widgets.panes.linked_panes import LinkedPanes
from widgets.panes.row_painter import Lit
from widgets.panes.tabs import Tabs
from widgets.status_line import StatusLine
from widgets.wording.naming import are_years_apart

if TYPE_CHECKING:
    from corpus.models import Actor

STILL_COMPARING = "still comparing"
"""Ends a message that says there is nothing; comparing done, such news is removed."""
_COMPARING = ("reading", "matching")
"""How the status line names the work that finds matches."""
_TO_REST = "not shown · a number brings one here"
_TO_MANY = "not shown · {ask.article} finds one"
_TO_STORIES = "not shown · {ask.article} finds one, {stories.list} a story"


class Desk:
    """What the parts of the reading screen share."""

    def __init__(
        self,
        panes: LinkedPanes,
        status: StatusLine,
        settings: Settings,
        keyboard: Keyboard,
    ) -> None:
        self.panes = panes
        self.status = status
        self.keyboard = keyboard
        self.hints = Hints(status, keyboard)
        self.scope = Scope()
        self.floor = settings.floor
        """Matches that score less are not shown, 0 to 100."""
        self.without: frozenset[str] = frozenset()
        """Matches with one of these flags are not shown either."""
        self.found: Mapping[str, tuple[Span, ...]] = {}
        """Search hits, by article."""
        self.kept: Mapping[str, tuple[Span, ...]] = {}
        """What the reader has saved, by article."""
        self.actor: Actor | None = None
        """The actor whose mentions the reader has walked last."""
        self.boilerplate: Boilerplate = settings.boilerplate
        """How boilerplate is shown."""
        self.tabs = Tabs()
        self.tabs.display = False
        self._lits: Mapping[str, Lit] = {}
        self._elsewhere: Collection[str] = ()
        panes.links.anchors = self._anchors

    @property
    def known(self) -> Comparison:
        """What is known of the articles that the reader looks at."""
        return self.scope.known

    @property
    def pane(self) -> ArticlePane | None:
        """The pane that leads."""
        return self.panes.leader

    @property
    def article(self) -> Article | None:
        """The article the reader is in."""
        return self.pane.article if self.pane else None

    @property
    def comparing(self) -> bool:
        """Whether matches may still be found."""
        return self.status.work.startswith(_COMPARING)

    def know(self, known: Comparison) -> None:
        """Show what is known of all articles by now."""
        if known.recogniser_notice != self.known.recogniser_notice:
            self.say(known.recogniser_notice)
        if known.encoder_notice != self.known.encoder_notice:
            self.say(known.encoder_notice)
        same = (known.floor, known.without) == (self.floor, self.without)
        sieve = {"floor": self.floor, "without": self.without}
        self.scope.whole = known if same else replace(known, **sieve)
        self.lay_marks()

    def lay_marks(self) -> None:
        """Mark every article in view, and note above each how much it shares."""
        hidden = self.boilerplate_count if self.boilerplate == "hidden" else 0
        told = (which_story(self.scope), what_is_hidden(self.known, hidden))
        self.status.reminder = " · ".join(filter(None, told))
        self.panes.mark(
            {
                article.id: marks_of(
                    self.known,
                    article.id,
                    found=self.found.get(article.id, ()),
                    kept=self.kept.get(article.id, ()),
                    dimmed=self.boilerplate == "dimmed",
                )
                for article in self.panes.shown
            }
        )
        apart = are_years_apart(self.known.articles)
        for column in self.panes.columns:
            article = column.pane.article
            if article is not None:
                column.pane.hidden = self._hidden(article)
                column.head.number = self.known.number_of(article.id)
                column.head.years_apart = apart
                column.head.note = what_it_has(self.known, article.id, self.found)
        self.tell_rest()

    @property
    def boilerplate_count(self) -> int:
        """How many passages of the articles are boilerplate."""
        return sum(len(article.boilerplate) for article in self.known.articles)

    def _anchors(self, here: str, there: str) -> Sequence[tuple[int, int]]:
        return self.known.shown.anchors.get((here, there), ())

    def _hidden(self, article: Article) -> tuple[Span, ...]:
        if self.boilerplate != "hidden":
            return ()
        return tuple(part.span for part in article.boilerplate)

    def light(self, lits: Mapping[str, Lit], elsewhere: Collection[str] = ()) -> None:
        """Draw in amber what the reader is on, article by article.

        Args:
            lits: What that is, by article.
            elsewhere: Ids of articles that have other stops of the walk.
        """
        self._lits, self._elsewhere = lits, elsewhere
        self.panes.light(lits, elsewhere)
        self.tell_rest()

    def tell_rest(self) -> None:
        """Name the articles that no pane shows, in tabs below the panes."""
        alone = (self.article,) if self.panes.zoomed and self.article else ()
        in_view = {article.id for article in alone or self.panes.shown}
        tabs = self.tabs
        tabs.tabs, tabs.more = tabs_of(self.known, in_view, self._lits, self._elsewhere)
        tabs.hint = self.keyboard.told(self._advice(bool(tabs.tabs)))
        tabs.display = bool(tabs.tabs or tabs.more)

    def _advice(self, tabbed: bool) -> str:
        """How to bring what no pane shows into view."""
        if self.scope.story is None and self.scope.whole.tells_several:
            return _TO_STORIES
        return _TO_REST if tabbed else _TO_MANY

    def say(self, news: str) -> None:
        """Tell the reader something in the status line, until the next key."""
        self.status.news = clean_line(news)

    def tell(self, news: str) -> None:
        """Say something, with keys in place of the ids of commands in braces."""
        self.say(self.keyboard.told(news))
