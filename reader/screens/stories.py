"""Choose a story by a few letters of a title or an outlet that tells it."""

from __future__ import annotations

from corpus.comparison import Comparison
from corpus.counting import counted
from corpus.models import Story
from corpus.stories import accounts
from reader.screens.choice import Choice
from widgets.lists.story_list import StoryList
from widgets.lists.story_rows import StoryRow, story_row

ALL = ""
"""The row of all articles."""


class StoriesScreen(Choice):
    """Gives the id of the first article of the story chosen, or `ALL`."""

    KEYS = (
        ("type.keep", "read it"),
        ("list.up list.down", "choose"),
        ("program.back", "close"),
    )
    COLUMNS = 160

    def __init__(self, whole: Comparison, here: Story | None) -> None:
        """Offer the stories, and all articles.

        Args:
            whole: What is known of all articles.
            here: The story the reader is in, or of which they see an article.
        """
        listed = StoryList()
        listed.unfound = "No story matches."
        every = StoryRow(ALL, len(whole.articles), "all articles")
        rows = (every, *map(story_row, accounts(whole)))
        listed.offered = rows
        listed.highlight(here.articles[0] if here else rows[1].id)
        told = counted(len(whole.stories), "story", "stories")
        super().__init__(told[0].upper() + told[1:], listed, "title, outlet or date")
        alone = len(whole.articles) - sum(len(s.articles) for s in whole.stories)
        if alone:
            self.say(f"{counted(alone, 'article')} in no story")
