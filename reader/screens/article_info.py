"""All that is known of one article, and how it is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from textual.widget import Widget

from corpus import Problem
from corpus.comparison import Comparison
from reader.configuration.settings import Fault
from reader.pages.article import article_lines
from reader.screens.dialog import Dialog, closing
from widgets.sheet import Sheet


class ArticleInfoScreen(Dialog[None]):
    """Source, hash, dates with their basis, what was removed, what it shares.

    Below are the sources that could not be read and the settings that are ignored.
    """

    BINDINGS = closing("ask.info")
    KEYS = (("list.up list.down", "scroll"), ("program.back", "close"))

    def __init__(
        self,
        known: Comparison,
        article: str,
        problems: Sequence[Problem] = (),
        faults: Sequence[Fault] = (),
    ) -> None:
        """Tell of an article.

        Args:
            known: What is compared.
            article: The article's id.
            problems: What of all sources could not be read, or only in part.
            faults: Settings that are ignored.
        """
        super().__init__("About this article")
        wrong = {"problems": problems, "faults": faults}
        self._writer = partial(article_lines, known, known[article], **wrong)

    def body(self) -> Iterable[Widget]:
        yield Sheet(self._writer)
