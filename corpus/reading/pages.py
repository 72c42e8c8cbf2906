"""Web pages: their article as text, with the title, outlet and date they declare.

Pages are parsed without document types, entities of their own, network or huge trees,
and nothing of their markup is kept.
"""

from __future__ import annotations

import logging
import re
from collections import Counter
from typing import TYPE_CHECKING

from corpus.errors import UnreadableError
from corpus.gate import clean
from corpus.reading.decoding import decode
from corpus.reading.flow import parted_as, text_of
from corpus.reading.metadata import day_of, declared_in
from corpus.texts import BROKEN, Manuscript

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from trafilatura.settings import Document

_LARGEST = 8 << 20
"""Bytes of one page; the longest articles take a tenth of that."""
_MOST_ELEMENTS = 25_000
"""Above that a page is taken as plain lines: finding its article could take minutes."""
_PLAIN = "no article could be told from the rest of the page; all its text is shown"

_CHARSET = re.compile(
    rb"<meta[^<>]{1,200}?charset\s{0,9}=\s{0,9}[\"']?([\w:.-]{2,40})"
    rb"|<\?xml[^<>]{1,200}?encoding\s{0,9}=\s{0,9}[\"']([\w:.-]{2,40})",
    re.IGNORECASE,
)
_PREAMBLE = re.compile(
    r"^\s*(?:<\?xml[^<>]{0,500}\?>\s*)?"
    r"(?:<!DOCTYPE[^<>\[]{0,500}(?:\[[^\]]{0,100000}\]\s*)?>)?",
    re.IGNORECASE,
)
_ENDLESS_TAG = re.compile(
    r"<[a-z][\w:-]{0,60}+(?:\s++[^\s\"'<>=/]++"
    r"(?:\s*+=\s*+(?:\"[^\"]*+\"|'[^']*+'|[^\s\"'<>]++))?+){1000}",
    re.IGNORECASE,
)
"""A thousand attributes: libxml2 compares each with all before it."""


def read_page(raw: bytes) -> Manuscript:
    """Find the article in a web page.

    Where none can be told from the rest, all lines of the page are its text, and the
    manuscript's notice says so.

    Raises:
        UnreadableError: It holds no text, or is built to be slow.
    """
    if len(raw) > _LARGEST:
        raise UnreadableError(f"is a page larger than {_LARGEST >> 20} MB; skipped")
    decoded = decode(raw, _declared_charset(raw))
    tree = _parse(decoded.text)
    hidden = _clean_strings(tree)
    if decoded.broken:
        hidden[BROKEN] = decoded.broken
    declared = declared_in(tree)
    found = _extract(tree)
    if found and (text := parted_as(text_of(found.body), tree)):
        day, basis = declared.published, declared.basis
        if day is None and (day := day_of(found.date)):
            basis = "page"
        outlet = declared.outlet or found.sitename
        return Manuscript(text, found.title, outlet, day, basis, hidden)
    if text := text_of(tree):
        return Manuscript(text, hidden=hidden, notice=_PLAIN)
    raise UnreadableError("holds no text; skipped")


def _declared_charset(raw: bytes) -> str | None:
    match = _CHARSET.search(raw[:4096])
    return (match[1] or match[2]).decode("ascii", "ignore") if match else None


def _parse(markup: str) -> HtmlElement:
    from lxml import etree, html

    markup = _PREAMBLE.sub("", markup, count=1)
    if _ENDLESS_TAG.search(markup):
        raise UnreadableError("has a tag with a thousand attributes; skipped")
    parser = html.HTMLParser(
        encoding="utf-8",
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return html.document_fromstring(markup.encode("utf-8", "replace"), parser)
    except etree.LxmlError as error:
        raise UnreadableError("holds no text; skipped") from error


def _clean_strings(tree: HtmlElement) -> Counter[str]:
    """Pass the strings of a page through the gate, and count what was hidden.

    What a page hides is lost when its article is found, and controls stop that search.
    """
    hidden: Counter[str] = Counter()
    for element in tree.iter():
        for part in ("text", "tail"):
            if raw := getattr(element, part):
                cleaned = clean(raw)
                hidden.update(cleaned.hidden)
                if cleaned.text != raw:
                    setattr(element, part, cleaned.text)
    return hidden


def _extract(tree: HtmlElement) -> Document | None:
    if sum(1 for _ in tree.iter()) > _MOST_ELEMENTS:
        return None
    import trafilatura

    for library in ("trafilatura", "htmldate", "courlan", "justext"):
        logging.getLogger(library).setLevel(logging.CRITICAL + 1)
    try:
        found = trafilatura.bare_extraction(
            tree,
            include_comments=False,
            with_metadata=True,
            date_extraction_params={"original_date": True, "extensive_search": False},
        )
    except Exception:  # whatever an odd page brings about, its text can still be shown
        return None
    return None if isinstance(found, dict) else found
