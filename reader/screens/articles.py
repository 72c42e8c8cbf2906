"""Find an article by a few letters of its title or outlet, and open it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from corpus import Article
from corpus.comparison import Comparison
from reader.screens.choice import Choice
from reader.walks.numbers import same_text
from widgets.lists.article_list import ArticleList
from widgets.lists.article_rows import article_row


class ArticlesScreen(Choice):
    """Gives the id of the article chosen."""

    KEYS = (
        ("type.keep", "open in this pane"),
        ("list.up list.down", "choose"),
        ("program.back", "close"),
    )
    COLUMNS = 160

    def __init__(
        self,
        known: Comparison,
        shown: Collection[str] = (),
        *,
        beyond: Iterable[Article] = (),
    ) -> None:
        """Offer the articles.

        Args:
            known: What is compared.
            shown: Ids of the articles in the panes.
            beyond: Other articles; they have no numbers, and come last.
        """
        listed = ArticleList()
        listed.unfound = "No article matches."
        numbered = (
            article_row(
                article,
                number,
                matches=len(known.groups_in(article.id)),
                shown=shown,
                note=same_text(known, article.id) if article.id in known.twins else "",
            )
            for number, article in enumerate(known.articles, 1)
        )
        others = (article_row(article) for article in beyond)
        listed.offered = (*numbered, *others)
        super().__init__("Articles", listed, "title or outlet")
