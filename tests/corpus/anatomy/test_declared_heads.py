"""Lines with labels above a plain text tell its title, outlet and date."""

from __future__ import annotations

import datetime as dt
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import Article
from corpus.anatomy.declared_heads import declared_head
from corpus.reading import read

STORY = "The ferry was late on its way to Holm.\n\nThe captain blamed the tide.\n"
DAY = dt.date(2021, 3, 2)


def article(text: str) -> Article:
    (found,) = read(["-"], io.BytesIO(text.encode()))
    assert isinstance(found, Article)
    return found


@pytest.mark.parametrize(
    "head",
    [
        "Title: Ferry late\nOutlet: Holm Echo\nDate: 2021-03-02\n\n",
        "TITLE : Ferry late\r\nSource: Holm Echo\r\nDate: 2 March 2021\r\n\r\n",
        "\ufeffHeadline: Ferry late\nNewspaper: Holm Echo\nAuthor: Jo Lund\n"
        "Published: March 2, 2021\nURL: https://echo.example/1\n \n",
        "---\ntitle: Ferry late\noutlet: Holm Echo\ndate: 2021-03-02\n---\n\n",
        "Titel: Ferry late\nQuelle: Holm Echo\nDatum: 2. März 2021\n\n",
        "Заголовок: Ferry late\nИсточник: Holm Echo\nДата: 2 марта 2021\n\n",
        "标题：Ferry late\n来源：Holm Echo\n日期：2021年3月2日\n\n",
    ],
)
def test_labels_above_a_plain_text_tell_of_it_and_are_no_part_of_the_story(head: str):
    found = article(head + STORY)
    assert (found.title, found.outlet, found.published) == (
        "Ferry late",
        "Holm Echo",
        DAY,
    )
    assert found.published_basis == "meta"
    assert found.quote(found.body) == STORY.strip()
    assert [one.reason for one in found.boilerplate] == ["labels"]


def test_a_plain_text_keeps_its_labels_so_that_offsets_are_those_of_the_file():
    text = f"Title: Ferry late\nOutlet: Holm Echo\n\n{STORY}\nShare this\n"
    found = article(text)
    assert found.text == text
    labels, *_ = found.boilerplate
    assert found.quote(labels.span) == "Title: Ferry late\nOutlet: Holm Echo"
    assert Article.from_text(text, "a").boilerplate == found.boilerplate


@pytest.mark.parametrize(
    "opening",
    [
        "Title: Ferry late\nThe ferry was late.\n\n",
        "Date: 2021-03-02\n\n",
        "Source: Holm Echo\nMinister: we shall see\n\n",
        "Author: Jo Lund\nPlace: Sund\n\n",
        "Title: Ferry late\nDate: 2021-03-02\nThe ferry was late.\n\n",
        "---\nA rule above the text.\n---\n\n",
    ],
)
def test_lines_that_only_look_like_labels_stay_in_the_text(opening: str):
    assert article(opening + STORY).text == opening + STORY


@given(st.text("Title: \n-\r：a", max_size=80))
def test_what_is_cut_off_stands_at_the_beginning(text: str):
    assert 0 <= declared_head(text).end <= len(text)


@pytest.mark.parametrize("flood", ["Title: a\n", "Title:", "-", " ", "a:b\n", "---\n"])
def test_a_flood_of_labels_is_read_at_once(flood: str):
    assert not any(declared_head(flood * 100_000)[:3])
