"""The stories that the articles tell: listed, entered, left."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from corpus.counting import counted
from corpus.models import Story
from corpus.storage.sources import absolute
from reader.desk.desk import STILL_COMPARING
from reader.parts.first import FirstParts
from reader.parts.listing import Listing


class Stories:
    """The commands whose part is `stories`."""

    def __init__(self, first: FirstParts, listing: Listing) -> None:
        self._screen = first.screen
        self._desk = first.desk
        self._arrangement = first.arrangement
        self._where = first.where
        self._listing = listing
        self._restored = first.restored
        session = first.restored.session
        self._due = session and session.story
        """The story that the sources were left in, until it is entered again."""
        self._are_known = False

    @property
    def left_in(self) -> str | None:
        """The first article of the story the reader is in, by its absolute path."""
        story = self._desk.scope.story
        return absolute(story.articles[0]) if story else self._due

    async def take_up(self) -> None:
        """Once stories are known, enter that of the last session, or say how many."""
        whole = self._desk.scope.whole
        if self._are_known or not whole.tells_several:
            return
        self._are_known = True
        due, self._due = self._due, None
        story = self._story_of(due) if due and not self._restored.gone_on else None
        if story is not None:
            await self._look_at(story, self._arrangement.renew)
        elif not self._desk.status.news:
            told = counted(len(whole.stories), "story", "stories")
            articles = counted(len(whole.articles), "article")
            self._desk.tell(f"{articles}, {told}: {{stories.list}} lists them")

    def _story_of(self, article: str) -> Story | None:
        """The story that an article tells, by its id with an absolute path."""
        stories = self._desk.scope.whole.stories
        return next((s for s in stories if article in map(absolute, s.articles)), None)

    async def leave_for(self, article: str) -> None:
        """Go back to all articles unless the story has the one that is wanted."""
        if article not in (known.id for known in self._desk.known.articles):
            await self._enter(None)

    # Commands: the table calls them by name.

    def list(self) -> None:
        """Let the reader choose one."""
        from reader.screens.stories import StoriesScreen

        if self._are_several():
            scope, article = self._desk.scope, self._desk.article
            here = article.id if article else ""
            told = next((s for s in scope.whole.stories if here in s.articles), None)
            dialog = StoriesScreen(scope.whole, scope.story or told)
            self._screen.app.push_screen(dialog, self._open)

    async def step(self, by: int) -> None:
        """Go to the next story or the one before; before the first come all articles.

        After the last there is none.
        """
        if not self._are_several():
            return
        scope = self._desk.scope
        stories = scope.whole.stories
        at = scope.place + by
        if at > len(stories):
            self._desk.say("this is the last story")
        elif at >= 1:
            await self._enter(stories[at - 1])
        elif scope.story is not None:
            await self._enter(None)
        else:
            self._desk.say("no story is open")

    def _are_several(self) -> bool:
        """Whether there are several stories; if not, say why."""
        desk = self._desk
        if desk.scope.whole.tells_several:
            return True
        if not desk.scope.whole.stories and desk.status.work:
            desk.say(f"no stories yet: {STILL_COMPARING}")
        elif desk.scope.whole.stories:
            desk.say("all articles tell one story")
        else:
            desk.say("no two articles tell the same story")
        return False

    async def _open(self, chosen: str | None) -> None:
        if chosen is None:
            return
        stories = self._desk.scope.whole.stories
        await self._enter(next((s for s in stories if s.articles[0] == chosen), None))

    async def _enter(self, story: Story | None) -> None:
        """Look at the first articles of a story, or of all, and say so."""
        await self._look_at(story, self._arrangement.begin_anew)
        desk = self._desk
        told = counted(len(desk.known.articles), "article")
        if story is None:
            desk.say(f"all articles: {told}")
        else:
            place = f"story {desk.scope.place} of {len(desk.scope.whole.stories)}"
            more = "{stories.step-on} the next, {stories.list} lists all"
            desk.tell(f"{place}: {told} · {more}")

    async def _look_at(
        self, story: Story | None, arrange: Callable[[], Awaitable[None]]
    ) -> None:
        """Look at the articles of a story, or at all; walks and searches end."""
        self._desk.scope.enter(story)
        self._desk.found, self._desk.actor = {}, None
        self._where.leave()
        await arrange()
        self._where.refresh()
        self._listing.show()
