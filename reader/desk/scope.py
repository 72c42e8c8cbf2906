"""Which articles the reader looks at: all, or those of one story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from corpus.article import Article
from corpus.comparison import Comparison

if TYPE_CHECKING:  # what is found is loaded by the work that finds it
    from corpus.models import Story


class Scope:
    """Keeps all that is known, and the part of it about the story being read."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._whole = self.known = Comparison()
        self.story: Story | None = None
        """The story the reader is in, if they are in one."""

    @property
    def whole(self) -> Comparison:
        """All that is known."""
        return self._whole

    @whole.setter
    def whole(self, whole: Comparison) -> None:
        if self.story is not None and whole.stories != self._whole.stories:
            from corpus.stories import heir

            self.story = heir(self.story, whole.stories) or self.story
        self._whole = whole
        self.known = self._known()

    @property
    def beyond(self) -> tuple[Article, ...]:
        """The articles outside the story the reader is in."""
        here = set(self.known.articles)
        return tuple(a for a in self._whole.articles if a not in here)

    @property
    def place(self) -> int:
        """The place of the story among all, from 1; 0 where the reader is in none."""
        stories = self._whole.stories
        return stories.index(self.story) + 1 if self.story in stories else 0

    def enter(self, story: Story | None) -> None:
        """Look at the articles of one story, or at all."""
        self.story = story
        self.known = self._known()

    def _known(self) -> Comparison:
        """What the reader looks at; a story without any article left is closed."""
        if self.story is not None:
            from corpus.stories import within

            known = within(self._whole, self.story.articles)
            if known.articles:
                return known
            self.story = None
        return self._whole
