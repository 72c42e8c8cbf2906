"""The kinds of file that hold articles, told by their names or their beginnings."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import Final, Literal

Format = Literal["text", "markdown", "page"]

_FORMATS: Final[dict[str, Format]] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
}
READABLE: Final = " ".join(_FORMATS)
"""The endings that are read, for a person."""

_FOREIGN: Final = frozenset(
    (
        ".doc",
        ".docx",
        ".eml",
        ".epub",
        ".mht",
        ".mhtml",
        ".odt",
        ".pdf",
        ".rtf",
        ".warc",
    )
)
_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)?<(?:!doctype\s+html|html)\b",
    re.IGNORECASE,
)


def format_of(path: str) -> Format | None:
    """The format that a file's name tells; `None` if it tells none."""
    return _FORMATS.get(_suffix(path))


def sniff(text: str) -> Format:
    """The format of a text without a telling name: a web page, or plain text."""
    return "page" if _MARKUP.match(text) else "text"


def is_foreign(path: str) -> bool:
    """Whether the name tells of a document in a format that is not read."""
    return _suffix(path) in _FOREIGN


def _suffix(path: str) -> str:
    return PurePath(path).suffix.lower()
