"""Text of others inside Markdown, escaped so that nothing in it is read as markup.

After the CommonMark Spec 0.31.2 (2024): §4.5 fenced code, §6.1 code spans, §2.4
backslash escapes; and the autolinks of GitHub Flavored Markdown 0.29.
"""

from __future__ import annotations

import re

# What has a meaning anywhere in a line; then what only begins entities and links, and
# what ends a heading.
_SIGNS = re.compile(
    r"[\\`*_\[\]<>~|$@]|&(?=[#\w])|/(?=/)|(?<=www)\.|(?<=\s)#(?=#*$)", re.IGNORECASE
)
# What has a meaning at its beginning: headings, lists, rules, underlines of headings.
_OPENING = re.compile(r"^(\d*)([-+=#]|[.)](?=\s|$))")
_BACKTICKS = re.compile("`+")
_SPACES = re.compile(r"\s+")


def escaped(text: str) -> str:
    """A text on one line, with every sign of Markdown escaped."""
    line = _SPACES.sub(" ", text).strip()
    return _OPENING.sub(r"\1\\\2", _SIGNS.sub(r"\\\g<0>", line))


def fenced(text: str) -> str:
    """A text as a code block, unchanged; the text cannot end the block."""
    fence = "`" * max(3, _longest_run(text) + 1)
    return f"{fence}text\n{text}\n{fence}"


def code(text: str) -> str:
    """A name or number as a code span, on one line."""
    line = _SPACES.sub(" ", text)
    fence = "`" * (_longest_run(line) + 1)
    pad = " " if "`" in line or not line.strip() else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def _longest_run(text: str) -> int:
    return max(map(len, _BACKTICKS.findall(text)), default=0)
