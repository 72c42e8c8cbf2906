"""A line to type in: a sign, what is typed, and a word about the result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.reactive import var
from textual.widgets import Input, Static

from widgets.fields.clean_input import CleanInput


class TypingLine(Horizontal):
    """Posts every change at once; `enter` or `escape` leaves it."""

    DEFAULT_CSS = """
    TypingLine { height: 1; }
    TypingLine > Static { width: auto; }
    TypingLine > Input { width: 1fr; }
    """
    BINDINGS = [Binding("escape", "leave", "Give up", id="program.back")]

    INPUT: ClassVar[type[CleanInput]] = CleanInput
    """What takes the letters."""

    sign: var[str] = var("", init=False)
    """What stands before the text."""
    aside: var[str] = var("", init=False)
    """The result of what is typed: a count, a problem."""
    troubled: var[bool] = var(False, toggle_class="-troubled")
    """Whether `aside` tells of a problem."""

    @dataclass
    class Typed(Message):
        """The text has changed."""

        line: TypingLine
        text: str

    @dataclass
    class Left(Message):
        """The reader is done typing."""

        line: TypingLine
        kept: bool
        """Whether to keep what was typed."""

    def __init__(self, sign: str, hint: str = "") -> None:
        super().__init__()
        self._sign = Static(classes="sign")
        self._aside = Static(Content(""), classes="aside")
        self.input = self.INPUT(placeholder=hint, compact=True)
        self.sign = sign

    def compose(self) -> ComposeResult:
        yield self._sign
        yield self.input
        yield self._aside

    @property
    def text(self) -> str:
        """What is typed."""
        return self.input.value

    @text.setter
    def text(self, text: str) -> None:
        self.input.value = text

    def watch_sign(self, sign: str) -> None:
        self._sign.update(Content(f" {sign} "))

    def watch_aside(self, aside: str) -> None:
        self._aside.update(Content(f" {aside} " if aside else ""))

    def action_leave(self) -> None:
        self.post_message(self.Left(self, kept=False))

    @on(Input.Submitted)
    def _keep(self, message: Input.Submitted) -> None:
        message.stop()
        self.post_message(self.Left(self, kept=True))

    @on(Input.Changed)
    def _tell(self, message: Input.Changed) -> None:
        message.stop()
        self.post_message(self.Typed(self, message.value))
