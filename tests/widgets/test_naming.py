"""What an article is called where space is short."""

from __future__ import annotations

from dataclasses import replace

from corpus import Article
from widgets.naming import outlet_of, title_of


def test_an_article_is_called_by_outlet_and_title_or_file_and_opening() -> None:
    bare = Article.from_text("The dam\nbroke. " * 20, id="folder/one.txt")
    bare = replace(bare, title=None, outlet=None)
    assert outlet_of(bare) == "one.txt"
    assert title_of(bare).startswith("“The dam broke. The dam")
    assert title_of(bare).endswith(" …”")
    named = replace(bare, title="Dam", outlet="Star")
    assert (outlet_of(named), title_of(named)) == ("Star", "Dam")
