"""Keys in turn: what is typed ahead is meant for what the key before it opens."""

from __future__ import annotations

from collections import deque
from time import monotonic
from typing import Any

from textual import on
from textual.app import App
from textual.events import Event, Key
from textual.message import Message
from textual.message_pump import MessagePump

_PATIENCE = 0.2
"""Seconds after which a key is taken for heeded, though nothing has followed it up."""


class Passed(Message):
    """Goes behind a key, its way: from whoever has the focus up to the program."""

    def __init__(self, *, by_screen: bool) -> None:
        """Go behind a key.

        Args:
            by_screen: Whether it goes up from the screen on top, as it does at last:
                the key may have opened it, and it must have its focus by then.
        """
        super().__init__()
        self.by_screen = by_screen


class InTurn(App[None]):
    """Hands a key to whoever has the focus once the key before it has been heeded.

    Textual hands all that one read brings, as of a quick hand on a slow line, to
    whoever has the focus before the first of them: letters behind `/` would be
    commands.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        """Begin with no key under way."""
        super().__init__(*args, **options)
        self._waiting: deque[Key] = deque()
        self._holder: MessagePump | None = None
        """Who has the key that is under way, or what follows it."""
        self._heard = 0.0
        """When anything was heard of it last."""

    async def on_event(self, event: Event) -> None:
        if not isinstance(event, Key) or event.is_forwarded:
            await super().on_event(event)
            self._heard = monotonic()
        elif self._is_under_way:
            self._waiting.append(event)
            self.set_timer(_PATIENCE, self._go_on_if_lost)
        else:
            await self._hand_on(event)

    @property
    def _is_under_way(self) -> bool:
        holder = self._holder
        is_lost = monotonic() - self._heard > _PATIENCE
        return holder is not None and holder.is_running and not is_lost

    async def _hand_on(self, key: Key) -> None:
        holder = self.focused or self.screen
        await super().on_event(key)
        if key.is_forwarded:
            self._follow(holder)
        else:  # it was one that holds everywhere
            self._follow_by_screen()

    def _follow(self, holder: MessagePump, *, by_screen: bool = False) -> None:
        goes = holder.post_message(Passed(by_screen=by_screen))
        self._holder = holder if goes else None
        self._heard = monotonic()

    def _follow_by_screen(self) -> None:
        self._follow(self.screen, by_screen=True)

    @on(Passed)
    async def _followed(self, message: Passed) -> None:
        if message.by_screen:
            await self._go_on()
        else:  # behind what the key has asked of the program, as to move the focus
            self.call_later(self._follow_by_screen)

    async def _go_on(self) -> None:
        self._holder = None
        if self._waiting:
            await self._hand_on(self._waiting.popleft())

    async def _go_on_if_lost(self) -> None:
        if not self._is_under_way:
            await self._go_on()
