"""Markdown files: the words that a reader of the page would see."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from corpus.anatomy.declared_heads import front_matter
from corpus.reading.flow import settle
from corpus.texts import Manuscript

if TYPE_CHECKING:
    from markdown_it.token import Token

_TAG = re.compile(r"<!--.{0,5000}?-->|<[^<>]{0,1000}>", re.DOTALL)
_GAPS = {
    "td_open": " ",
    "th_open": " ",
    "tr_open": "\n",
    "thead_open": "",
    "tbody_open": "",
    "list_item_open": "\n",
    "softbreak": " ",
    "hardbreak": "\n",
    "text": "",
    "code_inline": "",
    "html_inline": "",
    "image": "",
}
"""What stands before a part of a page; a blank line before all others."""


def read_markdown(markup: str) -> Manuscript:
    """Take the marks of Markdown away, and its front matter as title, outlet and date.

    A picture leaves its description, a link the words it lies on.
    """
    front = front_matter(markup)
    tokens = _tokens(markup[front.end :])
    return Manuscript(
        settle(_pieces(tokens)),
        title=front.title or _heading(tokens),
        outlet=front.outlet,
        published=front.published,
        published_basis="meta" if front.published else None,
    )


def _tokens(markup: str) -> list[Token]:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markup)


def _heading(tokens: Sequence[Token]) -> str | None:
    for token, following in pairwise(tokens):
        if token.type == "heading_open" and token.tag == "h1":
            return settle(_pieces(following.children or [])) or None
    return None


def _pieces(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.hidden:
            continue
        yield _gap(token)
        if token.type == "inline":
            yield from _pieces(token.children or [])
        else:
            markup = token.type.startswith("html")
            yield _TAG.sub("", token.content) if markup else token.content


def _gap(token: Token) -> str:
    default = "\n\n" if token.block and token.nesting >= 0 else ""
    return _GAPS.get(token.type, "" if token.type == "inline" else default)
