"""Find an article by a few letters of its title or outlet, and open it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from textual import on
from textual.binding import Binding
from textual.widget import Widget

from corpus.comparison import Comparison
from reader.screens.dialog import Dialog
from widgets.fields.typing_line import TypingLine
from widgets.lists.article_list import ArticleList
from widgets.lists.article_rows import article_row
from widgets.lists.row_list import RowList


class ArticlesScreen(Dialog[str]):
    """Gives the id of the article chosen."""

    BINDINGS = [
        Binding("up,k", "move(-1)", "Up", id="list.up"),
        Binding("down,j", "move(1)", "Down", id="list.down"),
        Binding("pageup", "page(-1)", "Page up", id="list.page-up"),
        Binding("pagedown", "page(1)", "Page down", id="list.page-down"),
    ]
    KEYS = (
        ("type.keep", "open in this pane"),
        ("list.up list.down", "choose"),
        ("program.back", "close"),
    )

    def __init__(self, known: Comparison, shown: Collection[str] = ()) -> None:
        """Offer the articles.

        Args:
            known: What is compared.
            shown: Ids of the articles in the panes.
        """
        super().__init__("Articles")
        self._line = TypingLine("/", "title or outlet")
        self._list = ArticleList()
        self._list.can_focus = False
        self._list.empty = "No article is called that."
        self._list.articles = tuple(
            article_row(
                article,
                number,
                matches=len({group.number for _, group in known.groups_in(article.id)}),
                shown=shown,
            )
            for number, article in enumerate(known.articles, 1)
        )

    def body(self) -> Iterable[Widget]:
        yield self._line
        yield self._list

    def on_mount(self) -> None:
        self._line.input.focus()

    def action_move(self, by: int) -> None:
        self._list.action_move(by)

    def action_page(self, by: int) -> None:
        self._list.action_page(by)

    @on(TypingLine.Typed)
    def _narrow(self, message: TypingLine.Typed) -> None:
        self._list.wanted = message.text
        self._line.aside = str(self._list.count) if message.text else ""

    @on(TypingLine.Left)
    def _leave(self, message: TypingLine.Left) -> None:
        if message.kept:
            self._list.action_choose()
        else:
            self.dismiss(None)

    @on(RowList.Chosen)
    def _open(self, message: RowList.Chosen) -> None:
        self.dismiss(message.row.id)
