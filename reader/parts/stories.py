"""The stories that the articles tell: listed, entered, left."""

from __future__ import annotations

from corpus.counting import counted
from corpus.models import Story
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
        self._announced = False

    def announce(self) -> None:
        """Say once that there are several, where nothing else is being said."""
        whole = self._desk.scope.whole
        if self._announced or not whole.tells_several:
            return
        self._announced = True
        if not self._desk.status.news:
            told = counted(len(whole.stories), "story", "stories")
            articles = counted(len(whole.articles), "article")
            self._desk.tell(f"{articles}, {told}: {{stories.list}} lists them")

    async def leave_for(self, article: str) -> None:
        """Go back to all articles if the story has not the one that is wanted."""
        if article not in (known.id for known in self._desk.known.articles):
            await self._enter(None)

    # Commands: the table calls them by name.

    def list(self) -> None:
        """Let the reader choose one."""
        from reader.screens.stories import StoriesScreen

        if self._are_several():
            scope = self._desk.scope
            dialog = StoriesScreen(scope.whole, scope.story)
            self._screen.app.push_screen(dialog, self._open)

    async def step(self, by: int) -> None:
        """Go to the next story, or the one before; before the first are all articles.

        Behind the last comes none.
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
            self._desk.say("these are all articles")

    def _are_several(self) -> bool:
        """Whether there is a choice; else it is said why there is none."""
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
        """Look at the articles of a story, or at all."""
        desk = self._desk
        desk.scope.enter(story)
        desk.found, desk.actor = {}, None
        self._where.leave()
        await self._arrangement.begin_anew()
        self._where.refresh()
        self._listing.show()
        told = counted(len(desk.known.articles), "article")
        if story is None:
            desk.say(f"all articles: {told}")
        else:
            place = f"story {desk.scope.place} of {len(desk.scope.whole.stories)}"
            more = "{stories.step-on} the next, {stories.list} lists all"
            desk.tell(f"{place}: {told} · {more}")
