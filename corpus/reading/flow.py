"""From a tree of elements to running text, a blank line between blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # The one name that lxml has for its elements.
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

_UNSEEN = frozenset(
    ["button", "form", "noscript", "option", "script", "style", "template", "title"]
)
_INLINE = frozenset(
    [
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data"),
        *("del", "dfn", "em", "font", "hi", "i", "img", "ins", "kbd", "label", "mark"),
        *("nobr", "q", "ref", "s", "samp", "small", "span", "strike", "strong", "sub"),
        *("sup", "time", "tt", "u", "var", "wbr"),
    ]
)
_BEFORE = {
    **dict.fromkeys(("br", "item", "lb", "li", "row", "tr"), "\n"),
    **dict.fromkeys(("cell", "td", "th"), " "),
}
"""What parts from the text before; all else that is not inline is a block."""


def text_of(root: Element) -> str:
    """The text under an element of HTML, or of what trafilatura makes of it.

    Blocks are parted by a blank line, items, rows and line breaks by a line end; other
    white space is one space, as a browser shows it.
    """
    from lxml import etree

    pieces: list[str] = []
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        tag = str(element.tag)
        if event == "start":
            pieces += [_gap(tag, _BEFORE.get(tag)), _flat(element.text)]
            if tag in _UNSEEN:
                pieces.pop()
                walk.skip_subtree()
        else:
            after = "" if tag in _BEFORE else None
            pieces += [_gap(tag, after), _flat(element.tail)]
    return settle(pieces)


def parted_as(text: str, page: Element) -> str:
    """A text in one piece, parted again as the page that it was found in parts it.

    Of short articles trafilatura gives the words alone. A text that has paragraphs, or
    is not the page's own from block to block, stays as it is.
    """
    if "\n" in text:
        return text
    parts: list[str] = []
    at = 0
    for block in text_of(page).split("\n\n"):
        words = " ".join(block.split())
        if words and text.startswith(words, at):
            parts.append(block)
            at += len(words) + 1
    return "\n\n".join(parts) if at == len(text) + 1 else text


def settle(pieces: Iterable[str]) -> str:
    """Join text and the gaps between: one space, one blank line are enough."""
    text = re.sub(r" ?\n ?", "\n", re.sub(r" {2,}", " ", "".join(pieces)))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _gap(tag: str, own: str | None) -> str:
    if own is not None:
        return own
    return "" if tag in _INLINE else "\n\n"


def _flat(text: str | None) -> str:
    return re.sub(r"\s+", " ", text) if text else ""
