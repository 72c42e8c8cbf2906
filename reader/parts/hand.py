"""The reader's decisions about actors: kept, applied, undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from corpus.comparison import Comparison
from corpus.errors import CurationError
from corpus.gate import clean_line
from corpus.models import Actor
from reader.desk.desk import Desk
from reader.desk.whereabouts import Whereabouts
from reader.parts.listing import Listing
from reader.walks.stops import mentions

if TYPE_CHECKING:
    from corpus.curation import (
        Curated,
        CuratedComparison,
        CurationStore,
        Decision,
        Decisions,
    )

    Change = Callable[[Decisions, Curated], Decisions]
    """Makes new decisions from those before and from the actors they result in."""


class Hand:
    """Keeps what was found apart from what the reader makes of it.

    The code for it is loaded when there are actors, so that the first frame comes
    sooner.
    """

    def __init__(self, desk: Desk, listing: Listing, where: Whereabouts) -> None:
        self._desk = desk
        self._listing = listing
        self._where = where
        self.found = Comparison()
        """What has been found, without any decision."""
        self._made: CuratedComparison | None = None
        self._decided: Decisions | None = None
        self._opened: CurationStore | None = None
        self._done: list[tuple[frozenset[Decision], frozenset[Decision]]] = []
        """The decisions that each change removed and added, for undoing."""

    def take_up(self, found: Comparison) -> Comparison:
        """What has been found, with the decisions applied."""
        self.found = found
        if not found.actors:
            return found
        if self._decided is None:
            self._decided = self._load()
        return self._apply(self._decided)

    @property
    def actors(self) -> dict[str, Actor]:
        """All actors, hidden or not, by id."""
        known = self._desk.scope.whole
        return {actor.id: actor for actor in (*known.actors, *known.hidden_actors)}

    def decide(self, change: Change, told: str, *, at: str = "") -> None:
        """Change what is decided, and say so.

        Args:
            change: What to decide.
            told: What to say about it.
            at: Id of the actor whose row to go to, if it is another one.
        """
        step = self._change(change)
        if step is None:
            return
        if step == (frozenset(), frozenset()):
            self._desk.say("nothing has changed")
            return
        self._done.append(step)
        self._listing.point_at(at)
        self._desk.say(clean_line(told) + self.told(" · {actors.undo} undoes it"))

    def told(self, text: str) -> str:
        """A text with keys in place of the ids of commands in braces."""
        return self._desk.keyboard.told(text)

    def undo(self) -> None:
        """Undo the last change of this run, or else the newest decision applied."""
        from corpus.curation.deciding import newest
        from corpus.curation.decisions import in_order

        heeded = self._made.curated.heeded if self._made else ()
        gone: frozenset[Decision] = frozenset()
        if self._done:
            gone, new = self._done[-1]
        elif last := newest(heeded):
            new = frozenset({last})
        else:
            self._desk.say("nothing to undo")
            return
        if self._change(lambda kept, _: in_order((set(kept) - new) | gone)) is not None:
            del self._done[-1:]
            left = len(self._done)
            self._desk.say(f"undone · {left} more to undo" if left else "undone")

    def _change(
        self, change: Change
    ) -> tuple[frozenset[Decision], frozenset[Decision]] | None:
        """Make a change; which decisions it removed and added, `None` if it failed."""
        from corpus.curation import curate_actors

        texts = {article.id: article.text for article in self.found.articles}
        before: list[Decisions] = []

        def changed(kept: Decisions) -> Decisions:
            before.append(kept)
            return change(kept, curate_actors(self.found.actors, kept, texts))

        try:
            entries = self._store.change(changed)
        except CurationError as error:
            self._desk.say(str(error))
            return None
        was, now = frozenset(before[0]), frozenset(entries.decisions)
        self._decided = entries.decisions
        self._show(self._apply(self._decided))
        return was - now, now - was

    def _apply(self, decisions: Decisions) -> Comparison:
        if not decisions:
            self._made = None
            return self.found
        from corpus.curation import curate

        self._made = curate(self.found, decisions)
        return self._made.known

    def _show(self, known: Comparison) -> None:
        """Show everything again; a walk of mentions goes on with the new ones."""
        before = self._desk.actor
        self._desk.know(known)
        walks = before is not None and self._where.kind == before.name
        heir = self._heir(before) if before else ""
        now = next((a for a in self._desk.known.actors if a.id == heir), None)
        self._desk.actor = now
        stop = self._where.stop
        if walks and now is not None and stop is not None:
            here, stops = (stop.article, stop.span), mentions(self._desk.known, now)
            if same := [s for s in stops if (s.article, s.span) == here]:
                self._where.resume(now.name, stops, same[0])
        self._where.refresh()
        self._listing.show()

    def _heir(self, actor: Actor) -> str:
        """Id of the actor who now has the first mention of a former one."""
        first = actor.mentions[0]
        return next(
            (other.id for other in self.actors.values() if first in other.mentions), ""
        )

    def _load(self) -> Decisions:
        try:
            entries = self._store.load()
        except CurationError as error:
            self._desk.say(str(error))
            return ()
        if entries.faults:
            first, *others = entries.faults
            more = f"  (and {len(others)} more)" if others else ""
            self._desk.say(clean_line(first) + more)
        return entries.decisions

    @property
    def _store(self) -> CurationStore:
        if self._opened is None:
            from corpus.curation import CurationStore

            self._opened = CurationStore()
        return self._opened
