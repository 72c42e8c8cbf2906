"""An article keeps its text as the contract says, and knows where its spans lie."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import Article, Corpus, Passage, Problem, Span
from corpus.errors import SpanError

STORY = "The ferry was late.\n\n“The tide,” the captain said, “waits for 2 or 3 men.”\n"
SPACES = "\t\xa0\u2009\u3000"


def article(text: str) -> Article:
    return Article.from_text(text, id="a")


@given(st.text(st.sampled_from("abcé’“”—.,!?0189 \n" + SPACES)))
def test_ordinary_text_is_neither_trimmed_nor_reflowed(raw: str):
    text = article(raw).text
    assert len(text) == len(raw)
    for shown, given_ in zip(text, raw, strict=True):
        assert shown == given_ or (shown == " " and given_ in SPACES)


@given(st.text())
def test_any_string_makes_an_article_with_marks_inside_its_text(raw: str):
    made = article(raw)
    assert unicodedata.is_normalized("NFC", made.text)
    assert 0 <= made.body.start <= made.body.end <= len(made.text)
    for mark in made.boilerplate:
        assert made.quote(Span(mark.start, mark.end))


def test_the_digest_is_of_the_utf8_of_what_was_given():
    raw = "cafe\u0301\r\n"
    assert article(raw).text == "café\n"
    assert article(raw).sha256 == hashlib.sha256(raw.encode()).hexdigest()


def test_words_are_runs_of_letters_and_digits():
    assert article("It's 2.5 km, isn_t it? Да — 東京.").words == 10


def test_a_quote_is_the_words_of_a_span():
    assert article(STORY).quote(Span(4, 9)) == "ferry"
    assert article(STORY).quote(Passage("a", 4, 9)) == "ferry"


@pytest.mark.parametrize("span", [Span(-1, 2), Span(5, 4), Span(0, 1000)])
def test_a_span_outside_the_text_has_no_words(span: Span):
    with pytest.raises(SpanError, match="no characters"):
        article(STORY).quote(span)


def test_articles_can_be_compared_and_kept_in_sets():
    assert len({article(STORY), article(STORY), article(STORY + "x")}) == 2


def test_what_is_drawn_of_an_article_has_passed_the_gate():
    made = Article.from_text(
        "a\x1b[2Jb\u202e", id="x\x1b[1m\ny", title="A\x07\ntitle", outlet=" \x9b1mO "
    )
    assert (made.id, made.title, made.outlet) == ("x y", "A title", "O")
    assert made.hidden == {"escape sequence": 4, "bidi control": 1}


def test_a_corpus_holds_articles_in_the_order_given():
    articles = [Article.from_text(STORY, id=name) for name in "cab"]
    assert Corpus(articles).articles == tuple(articles)
    assert Corpus(iter(articles)).problems == ()
    assert Corpus([], [Problem("b", "gone")]).problems == (Problem("b", "gone"),)


def test_importing_the_corpus_loads_nothing_heavy():
    heavy = "numpy rapidfuzz lxml trafilatura markdown_it charset_normalizer pycrfsuite"
    code = f"import sys, corpus; print({{*{heavy.split()}}} & {{*sys.modules}})"
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == "set()"


def test_signs_of_scripts_without_spaces_count_by_two() -> None:
    assert Article.from_text("松原大桥关闭三天", id="a").words == 4
    assert Article.from_text("The bridge", id="a").words == 2
