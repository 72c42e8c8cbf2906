"""What is shown when there is nothing to read: why, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from corpus import Problem


class Notice(Widget):
    """A few lines in the place of the articles."""

    DEFAULT_CSS = "Notice { width: 1fr; height: 1fr; padding: 2 4; }"

    title: reactive[str] = reactive("")
    problems: reactive[Sequence[Problem]] = reactive(())
    """Why nothing could be read."""
    advice: reactive[str] = reactive("")

    def __init__(self) -> None:
        super().__init__()
        self.display = False

    def tell(self, title: str, problems: Sequence[Problem], advice: str) -> None:
        """Say why there is nothing to read, and what to do about it."""
        self.title, self.problems, self.advice = title, problems, advice
        self.display = True

    def render(self) -> Content:
        room = max(self.content_size.height - 4, 1)
        lines = [Content.styled(self.title, "bold"), Content("")]
        lines += [
            Content(f"{problem.source}: {problem.reason}")
            for problem in self.problems[:room]
        ]
        if more := len(self.problems) - room:
            lines += [Content(f"and {more} more")] if more > 0 else []
        lines += [Content("")] if self.problems else []
        return Content("\n").join([*lines, Content(self.advice)])
