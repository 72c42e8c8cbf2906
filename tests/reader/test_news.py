"""What has come, changed and gone is told in a line, the articles by their numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus import Article
from corpus.comparison import Comparison
from corpus.storage.sources import absolute
from reader.parts.news import since_left, tell_news


@pytest.mark.parametrize(
    ("new", "changed", "gone", "said"),
    [
        ((), (), 0, ""),
        ((), (), 2, "2 articles gone"),
        ((9, 4), (), 0, "2 new articles (4 9)"),
        ((), (1,), 1, "1 changed article (1), 1 gone"),
        ((4,), (3, 1), 1, "1 new article (4), 2 changed (1 3), 1 gone"),
        (range(1, 8), (), 0, "7 new articles"),
    ],
)
def test_each_count_is_told_with_few_numbers(new, changed, gone: int, said: str):
    assert tell_news(new, changed, gone) == said


def test_nothing_is_told_of_articles_that_nothing_was_kept_of() -> None:
    article = replace(Article.from_text("The weir burst.", id="a"), sha256="ff00")
    known = Comparison((article,))
    assert since_left({}, known) == ""
    assert since_left({absolute("a"): "ff"}, known) == ""
    told = "since last time 1 changed article (1)"
    assert since_left({absolute("a"): "f1"}, known) == told
