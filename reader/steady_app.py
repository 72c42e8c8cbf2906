"""An application that reports a fault of its own in one line, and survives any key."""

from __future__ import annotations

from rich.console import RenderableType
from rich.text import Text
from textual.app import App
from textual.driver import Driver
from textual.events import Event, Paste

from corpus.gate import clean
from reader.exit_codes import FAULT
from reader.faults import fault_line, trace
from reader.hearing import hear_all

_LONGEST = 10_000
"""Characters taken of what is pasted at once."""


class SteadyApp(App[None]):
    """Reports faults in one line; Textual would print pages of code with articles."""

    def get_driver_class(self) -> type[Driver]:
        hear_all()
        return super().get_driver_class()

    async def on_event(self, event: Event) -> None:
        if isinstance(event, Paste):  # Textual's own fields draw whatever comes
            event.text = clean(event.text[:_LONGEST]).text
        await super().on_event(event)

    def panic(self, *renderables: RenderableType) -> None:
        """End with the message that Textual has for the reader."""
        self._end(*renderables)

    def _handle_exception(self, error: Exception) -> None:
        if not self._exit_renderables:
            told = f"{trace(error)}hexapla: {fault_line(error)}"
            self._exit_renderables.append(Text(told))
        super()._handle_exception(error)
        self._return_code = FAULT

    def _fatal_error(self) -> None:
        self._end()

    def _end(self, *words: RenderableType) -> None:
        """Close; of several messages the first is printed."""
        if not self._exit_renderables:
            self._exit_renderables.extend(words)
        self._return_code = FAULT
        self._close_messages_no_wait()
