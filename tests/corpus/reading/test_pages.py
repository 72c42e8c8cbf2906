"""Web pages give their article, title, outlet and date, and do no harm."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

import pytest

from corpus.errors import UnreadableError
from corpus.reading.pages import read_page

SENTENCES = [
    "The ferry to Holm left the harbour two hours late on Tuesday, the company said.",
    "Its captain told passengers that the tide had carried sand across the channel.",
    "Nobody was hurt, and most of the forty passengers slept through the long wait.",
    "A dredger is expected from the mainland before the end of the coming week.",
]
PARAGRAPHS = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ferry late | The Holm Echo</title>
<meta property="og:site_name" content="The Holm Echo">
<meta property="article:published_time" content="2021-03-02T08:00:00Z">
<script>alert("no")</script></head>
<body><nav><a href="/">Home</a><a href="/sea">Sea</a></nav>
<article><h1>Ferry late</h1>{PARAGRAPHS}</article><footer>&copy; Echo</footer></body>
</html>"""


def test_a_page_gives_its_article_and_what_it_declares():
    page = read_page(PAGE.encode())
    assert page.text == "\n\n".join(["Ferry late", *SENTENCES])
    assert (page.title, page.outlet) == ("Ferry late", "The Holm Echo")
    assert (page.published, page.published_basis) == (dt.date(2021, 3, 2), "meta")
    assert page.notice is None


def test_a_page_without_a_date_gets_none():
    page = read_page(f"<body><article>{PARAGRAPHS}</article>© 2019".encode())
    assert (page.published, page.published_basis) == (None, None)


@pytest.mark.parametrize(
    ("head", "outlet", "day", "basis"),
    [
        ("<title>Ferry late - The Holm Echo</title>", "The Holm Echo", None, None),
        ("<title>Ferry late - a bad day</title>", None, None, None),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", '
            '"datePublished": "2021-03-02T23:00:00Z", "dateModified": "2022-01-01",'
            '"publisher": {"name": "Holm Radio"}}]}</script>',
            *("Holm Radio", dt.date(2021, 3, 2), "meta"),
        ),
        (
            '<script type="application/ld+json">{"datePublished": "2021-03-02", '
            '"description": "one\nline", "publisher": ["Holm Radio", "Sund"]}</script>',
            *("Holm Radio", dt.date(2021, 3, 2), "meta"),
        ),
        (
            '<meta property="article:modified_time" content="2021-03-04">',
            *(None, dt.date(2021, 3, 4), "update"),
        ),
        (
            '<meta name="pubdate" content="1979-03-04">',
            *(None, dt.date(1979, 3, 4), "meta"),
        ),
        ('<meta name="date" content="soon">', None, None, None),
        ('<script type="application/ld+json">[[{"a"</script>', None, None, None),
        (
            f'<script type="application/ld+json">{"[" * 50_000}</script>',
            *(None, None, None),
        ),
    ],
)
def test_outlet_and_date_are_those_the_page_declares(
    head: str, outlet: str | None, day: dt.date | None, basis: str | None
):
    markup = f"<head>{head}</head><body><article>{PARAGRAPHS}</article></body>"
    page = read_page(markup.encode())
    assert (page.outlet, page.published, page.published_basis) == (outlet, day, basis)


@pytest.mark.parametrize(("padding", "is_read"), [(490_000, True), (510_000, False)])
def test_linked_data_is_read_up_to_half_a_million_characters(
    padding: int, is_read: bool
):
    told = f'{{"publisher": {{"name": "Holm Radio"}}}}{" " * padding}'
    script = f'<script type="application/ld+json">{told}</script>'
    markup = f"<head>{script}</head><body><article>{PARAGRAPHS}</article></body>"
    assert (read_page(markup.encode()).outlet == "Holm Radio") is is_read


def test_an_old_page_is_read_in_the_set_it_declares():
    page = PAGE.replace("utf-8", "windows-1251").replace("Nobody", "Никто из людей")
    assert "Никто из людей was hurt" in read_page(page.encode("cp1251")).text


@pytest.mark.parametrize("sentences", [SENTENCES, SENTENCES[:2]])
@pytest.mark.parametrize("menu", ["", "<nav>Home</nav>"])
def test_a_short_article_keeps_its_paragraphs(sentences: list[str], menu: str):
    story = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    page = f"<body>{menu}<article><h1>Ferry late</h1>{story}</article></body>"
    text = read_page(page.encode()).text
    assert text.split("\n\n")[-len(sentences) :] == sentences


def test_a_damaged_page_says_how_often():
    page = PAGE.encode().replace(b"Nobody", "Nobody – ö\u201c".encode() + b"\xff")
    read = read_page(page)
    assert "Nobody – ö“�" in read.text
    assert read.hidden == {"broken byte": 1}


def test_rows_items_and_line_breaks_keep_their_lines():
    body = "<p>one<br>two</p><ul><li>three</li><li>four <b>five</b></li></ul>"
    text = read_page(f"<body>{PARAGRAPHS}{body}{PARAGRAPHS}".encode()).text
    assert "one\ntwo" in text


def test_hidden_characters_of_a_page_are_counted():
    page = PAGE.replace("Nobody", "No&#8203;bo\u200bdy&#27;[31m&#x202e;")
    read = read_page(page.encode())
    assert "Nobody was hurt" in read.text
    assert read.hidden == {
        "zero-width character": 2,
        "escape sequence": 5,
        "bidi control": 1,
    }


def test_a_page_without_an_article_shows_all_its_lines_and_says_so(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr("corpus.reading.pages._MOST_ELEMENTS", 3)
    page = read_page(PAGE.encode())
    assert "Home" in page.text
    assert "alert" not in page.text
    assert page.notice
    assert "all its text is shown" in page.notice


@pytest.mark.parametrize("markup", ["", "<html></html>", "<script>x</script>", "<!--"])
def test_a_page_without_text_is_refused(markup: str):
    with pytest.raises(UnreadableError, match="holds no text"):
        read_page(markup.encode())


def test_entities_of_a_document_type_are_not_expanded():
    bomb = '<!DOCTYPE html [<!ENTITY a "boom"><!ENTITY b "&a;&a;&a;&a;">]>'
    text = read_page((bomb + PARAGRAPHS.replace("Nobody", "&b; Nobody")).encode()).text
    assert "boom" not in text


def test_entities_from_files_are_not_read():
    markup = '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/hostname">]>'
    text = read_page((markup + PARAGRAPHS.replace("Nobody", "&a; body")).encode()).text
    assert "&a; body" in text


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 50_000 + "deep",
        "<b><i>" * 20_000 + "deep",
        "<table><tr><td>" * 3000 + "deep",
        "<p>a" * 60_000,
        "<a " * 100_000,
        '<a b="' * 100_000,
        "<!-- " * 100_000,
        "<body " + "a=1 " * 100_000 + ">text",
        "<p>" + "x" * 1_000_000,
    ],
)
def test_a_page_built_to_be_slow_ends(markup: str):
    with suppress(UnreadableError):
        assert read_page(markup.encode()).text
