"""A story: commands carried out one after the other, and what must come of them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from tests.reader.hand import Hand

Story = Callable[[Hand], Awaitable[None]]


def tells_of(*commands: str) -> Callable[[Story], Story]:
    """Name the commands whose keys a story presses, each of them and no other."""

    def note(story: Story) -> Story:
        story.commands = frozenset(commands)
        return story

    return note
