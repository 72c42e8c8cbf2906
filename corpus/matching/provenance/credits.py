"""Whom an article credits: other outlets by name, and agencies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from corpus.article import Article
from corpus.texts import Span
from corpus.words.agencies import AGENCIES, CREDITS, OF_PICTURES
from corpus.words.tables import read_table

_TABLE = read_table("credits")
_LEADING, _AFTER = _TABLE["leading"], _TABLE["after"]
_LISTED = re.compile(r"\b(\w++)[ \t]*+:[ \t]*([^\n]{2,80})|\(([^()\n]{2,40})\)")
_WORD = re.compile(r"\w+")
_BEFORE_WORDS, _AFTER_WORDS = 5, 3
_NOTE = 160
"""Characters of a line that may be a note on where the article comes from."""


def credits_outlet(article: Article, outlet: str, near: Iterable[Span]) -> bool:
    """Whether an article says that it has something from another outlet.

    Args:
        article: The article that may credit it.
        outlet: The name of the other.
        near: Passages in whose paragraphs, besides notes, prose may credit it.
    """
    name = plain(outlet)
    if not name or f" {name} " not in f" {_words(article.text)} ":
        return False
    if name in _listed(article.text):
        return True
    paragraphs = {_paragraph(article.text, span) for span in near}
    lines = [*sorted(paragraphs), *_notes(article.text)]
    return any(_in_prose(article.text[start:end], name) for start, end in lines)


def credited_agency(article: Article) -> str | None:
    """The agency that an article names as its source, as printed; `None` if none."""
    return _agency_in(article.text)


@lru_cache(maxsize=256)
def _agency_in(text: str) -> str | None:
    for listed in _LISTED.finditer(text):
        word = (listed[1] or "").lower()
        if word in CREDITS - OF_PICTURES or listed[3]:
            for name in _WORD.findall(listed[2] or listed[3]):
                if name.lower() in AGENCIES:
                    return name
    return None


def plain(name: str) -> str:
    """A name by its words, lower-cased, without an article before it."""
    words = _WORD.findall(name.lower())
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


@lru_cache(maxsize=256)
def _words(text: str) -> str:
    """The words of a text, lower-cased, between single spaces."""
    return " ".join(_WORD.findall(text.lower()))


@lru_cache(maxsize=256)
def _listed(text: str) -> frozenset[str]:
    """Whoever stands in brackets or after "Source:", by plain names."""
    names: set[str] = set()
    for listed in _LISTED.finditer(text):
        if listed[3] or listed[1].lower() in CREDITS:
            names.update(plain(name) for name in (listed[2] or listed[3]).split(","))
    return frozenset(names)


def _in_prose(line: str, name: str) -> bool:
    """Whether a line credits a name: `told the Herald`, `the Herald reported`."""
    words = [word.lower() for word in _WORD.findall(line)]
    wanted = name.split()
    for at in range(len(words) - len(wanted) + 1):
        if words[at : at + len(wanted)] == wanted:
            before = words[max(0, at - _BEFORE_WORDS) : at]
            after = words[at + len(wanted) :][:_AFTER_WORDS]
            if not _LEADING.isdisjoint(before) or not _AFTER.isdisjoint(after):
                return True
    return False


def _paragraph(text: str, span: Span) -> tuple[int, int]:
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    return start, len(text) if end < 0 else end


def _notes(text: str) -> Iterator[tuple[int, int]]:
    """Short lines, among which a note on the source stands."""
    start = 0
    for line in text.split("\n"):
        if 0 < len(line) <= _NOTE:
            yield start, start + len(line)
        start += len(line) + 1
