"""Evidence: passages saved as excerpts, listed, or copied with their citation.

The code for excerpts is loaded when it is first needed, so that the first frame comes
sooner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus import Span
from corpus.counting import counted
from corpus.errors import CorpusError
from reader.parts.first import FirstParts
from reader.parts.kept import Kept
from reader.parts.stories import Stories
from reader.walks.stops import EXCERPTS, Stop, hits

if TYPE_CHECKING:
    from corpus.excerpts import Excerpt
    from widgets.panes.article_pane import ArticlePane

_NOTHING_TO = "nothing to {}: select text, or {{walk.next}} to a match"


class Keeper:
    """The commands whose part is `keep`."""

    def __init__(self, first: FirstParts, kept: Kept, stories: Stories) -> None:
        self._screen = first.screen
        self._desk = first.desk
        self._where = first.where
        self._walker = first.walker
        self._kept = kept
        self._stories = stories

    # Commands: the table calls them by name.

    def save(self) -> None:
        """Ask for a note, and keep what the reader is on; what is kept, once."""
        excerpt = self._excerpt()
        if excerpt is None:
            self._desk.tell(_NOTHING_TO.format("save"))
            return
        again = (kept for kept in self._kept.load() if kept.is_of_same(excerpt))
        before = next(again, None)
        self._ask(before or excerpt, "saved before" if before else "")

    def copy(self) -> None:
        """Put what the reader is on, with its sources, on the clipboard."""
        from corpus.export.citing import citation

        excerpt = self._excerpt()
        if excerpt is None:
            self._desk.tell(_NOTHING_TO.format("copy"))
            return
        cited = "\n\n".join(citation(side) for side in excerpt.sides)
        self._screen.app.copy_to_clipboard(cited + "\n")

    def list(self) -> None:
        """List what is kept; the reader may go to one, and walk them."""
        from reader.screens.excerpts import ExcerptsScreen

        dialog = ExcerptsScreen(self._kept.store, self._desk.scope.whole)
        self._screen.app.push_screen(dialog, self._go)

    def _ask(self, excerpt: Excerpt, news: str = "") -> None:
        from reader.pages.excerpt import tags_in_use
        from reader.screens.excerpt import ExcerptScreen

        dialog = ExcerptScreen(excerpt, tags=tags_in_use(self._kept.load()))
        dialog.say(news)
        self._screen.app.push_screen(dialog, self._keep)

    def _keep(self, excerpt: Excerpt | None) -> None:
        from corpus.excerpts.store import DamagedError

        if excerpt is None:
            return
        try:
            kept = self._kept.store.keep(excerpt)
        except DamagedError as error:  # the file of before; the new excerpt is saved
            self._desk.say(str(error))
        except CorpusError as error:
            self._ask(excerpt, f"not saved: {error}")
            return
        else:
            if (pane := self._selecting) is not None:
                pane.action_stop_picking()
            count = counted(len(kept), "excerpt")
            self._desk.tell(f"saved · {count} · {{keep.list}} lists all")
        self._kept.show()

    async def _go(self, chosen: Excerpt | None) -> None:
        """Go to an excerpt, and walk all that are kept."""
        self._kept.show()
        if chosen is None:
            return
        places = self._kept.places(chosen)
        if not places:
            self._desk.say("that passage is no longer in these articles")
            return
        at = hits(places)[0]
        await self._stories.leave_for(at.article)
        self._walker.walk(EXCERPTS, {*self._kept.stops(), at}, at=at)

    def _excerpt(self) -> Excerpt | None:
        """The selection, else the current match, else the stop of the walk."""
        from corpus.excerpts import excerpt_of_group, excerpt_of_passage

        pane = self._selecting
        if pane is not None and pane.article and pane.selected:
            return excerpt_of_passage(pane.article, pane.selected)
        group, stop = self._where.group, self._where.stop
        if stop is None:
            return None
        known = self._desk.known
        if group is not None:
            return excerpt_of_group(group, known.articles, here=stop.article)
        return excerpt_of_passage(known[stop.article], self._citable(stop))

    @property
    def _selecting(self) -> ArticlePane | None:
        """The pane in which something is selected."""
        return next((p for p in self._desk.panes.panes if p.selected), None)

    def _citable(self, stop: Stop) -> Span:
        """The sentence around a stop: a single word would prove nothing."""
        from corpus.sentences import whole_sentences

        if self._where.kind == EXCERPTS:  # the reader has chosen its limits
            return stop.span
        return whole_sentences(self._desk.known[stop.article].text, stop.span)
