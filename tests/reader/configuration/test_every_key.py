"""Every command of the table does what it says, by its own key and by any other."""

from __future__ import annotations

import pytest

from reader.commands.keyboard import BY_ID
from tests.reader.hand import ANEW, ARTICLES, Keys, hand
from tests.reader.opened import Folder
from tests.reader.stories import dialogs, panes, sidebar, typing, walks
from tests.reader.stories.telling import Story

ROOMS = (panes, walks, dialogs, sidebar, typing)
STORIES = [story for room in ROOMS for story in room.STORIES]


@pytest.mark.parametrize("keys", [{}, ANEW], ids=["shipped", "bound anew"])
@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
async def test_a_key_does_what_its_command_says(
    folder_of: Folder, story: Story, keys: Keys
) -> None:
    async with hand(folder_of(ARTICLES), keys) as press:
        await story(press)
        assert press.pressed == story.commands


def test_every_command_is_tried_in_some_story() -> None:
    assert frozenset().union(*(story.commands for story in STORIES)) == set(BY_ID)
