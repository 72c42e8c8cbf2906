"""Keys one after another: what is typed ahead goes to what the key before it opens."""

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
"""Seconds after which a key counts as handled even if nothing has said so."""


class Passed(Message):
    """Follows a key on its way, from the focused widget up to the program."""

    def __init__(self, *, by_screen: bool) -> None:
        """Follow a key.

        Args:
            by_screen: Whether this is the second round, up from the screen on top: the
                key may have opened that screen, which must have set its focus first.
        """
        super().__init__()
        self.by_screen = by_screen


class InTurn(App[None]):
    """Hands a key to the focused widget once the key before it has been handled.

    When several keys arrive in one read, as from a fast typist on a slow line, Textual
    hands all of them to the widget that has the focus before the first: the letters
    after `/` would be taken for commands.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        """Begin with no key under way."""
        super().__init__(*args, **options)
        self._waiting: deque[Key] = deque()
        self._holder: MessagePump | None = None
        """Who is handling the key under way, or the message that follows it."""
        self._heard = 0.0
        """When it last gave a sign of life."""
        self._held = False
        """Whether keys wait for what the last of them has asked for."""

    async def on_event(self, event: Event) -> None:
        if not isinstance(event, Key) or event.is_forwarded:
            await super().on_event(event)
            self._heard = monotonic()
        elif (self._held and event.key != "escape") or self._is_under_way:
            self._waiting.append(event)
            self.set_timer(_PATIENCE, self._go_on_if_lost)
        else:
            self._held = False
            await self._hand_on(event)

    def hold_keys(self) -> None:
        """Let keys wait until what is asked for is there, or the reader gives up."""
        self._held = True

    def release_keys(self) -> None:
        """Hand on the keys that have waited."""
        if self._held:
            self._held = False
            self.call_later(self._go_on_if_lost)

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
        else:  # it was a key of the program, which works everywhere
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
        else:  # after what the key has asked of the program, such as to move the focus
            self.call_later(self._follow_by_screen)

    async def _go_on(self) -> None:
        self._holder = None
        if self._waiting and not self._held:
            await self._hand_on(self._waiting.popleft())

    async def _go_on_if_lost(self) -> None:
        if not self._is_under_way:
            await self._go_on()
