"""Lines that are boilerplate by where they stand and what stands around them."""

from __future__ import annotations

import re
from collections.abc import Mapping

from corpus.anatomy.lines import Line, Sheet
from corpus.anatomy.phrases import reason_at_edge
from corpus.words.mastheads import BYLINES, NETWORKS, WRITTEN

Marks = dict[int, str]
"""Indexes of lines, and why each is boilerplate."""

_SEPARATOR = re.compile(r"\s*[·•|»›>]\s*|\s/\s|\s{2,}")
_WORD = re.compile(r"[^\W_][\w.’'-]*")
_LONGEST_EDGE = 160
_LONGEST_TEASER = 18
_STORY_BEFORE_COMMENTS = 2
"""Paragraphs: a count of comments may stand above the story too."""


def mark_edges(sheet: Sheet) -> Marks:
    """What above and below the story names sections, networks and authors."""
    marks: Marks = {}
    for index in sheet.edges:
        line = sheet.lines[index]
        if reason := _edge_reason(line, opening=index == 0):
            marks[index] = reason
    return marks


def mark_comments(sheet: Sheet, marks: Mapping[int, str]) -> Marks:
    """All that follows the heading of the readers' comments."""
    for index, reason in marks.items():
        above = sum(paragraph < index for paragraph in sheet.paragraphs)
        is_heading = reason == "comments" and sheet.lines[index].words <= 5
        if is_heading and above >= _STORY_BEFORE_COMMENTS:
            return dict.fromkeys(range(index, len(sheet.lines)), reason)
    return {}


def mark_teasers(sheet: Sheet, marks: Mapping[int, str]) -> Marks:
    """Headlines of other articles below `read more` and its like."""
    teasers: Marks = {}
    for index, reason in marks.items():
        if reason != "related links" or sheet.lines[index].words > 5:
            continue
        for below in range(index + 1, len(sheet.lines)):
            # Inside the story a short line may be one of its own headings.
            fewest = 4 if below > sheet.last else 6
            line = sheet.lines[below]
            if below in marks or not line.is_headline or line.words < fewest:
                break
            teasers[below] = "teaser"
    return teasers


def mark_tail(sheet: Sheet, marks: Mapping[int, str]) -> Marks:
    """Headlines of other articles, and signatures, below the last paragraph.

    One such line alone may be the end of the story, and so may a list.
    """
    below = range(sheet.last + 1, len(sheet.lines))
    loose = [index for index in below if index not in marks]
    teasers = [index for index in loose if _is_teaser(sheet.lines[index])]
    is_known = len(loose) < len(below)
    is_list = any(sheet.lines[index].text.endswith(":") for index in loose)
    if is_list or sheet.is_wrapped or len(sheet.paragraphs) < 2:
        return {}
    if not is_known and len(teasers) < 2:
        return {}
    signatures = [index for index in loose if _is_signature(sheet.lines[index])]
    return dict.fromkeys(teasers, "teaser") | dict.fromkeys(signatures, "signature")


def _edge_reason(line: Line, *, opening: bool) -> str | None:
    if reason := reason_at_edge(line.text, opening=opening):
        return reason
    if len(line.text) > _LONGEST_EDGE:
        return None
    words = line.text.casefold().split()
    if all(word.strip(".,:|·•/()") in NETWORKS for word in words):
        return "share links"
    parts = _SEPARATOR.split(line.text)
    if is_byline(parts[0]):
        return "byline"
    return "site navigation" if _is_navigation(parts, opening) else None


def is_byline(text: str) -> bool:
    """Whether it names an author and nothing else."""
    words = _WORD.findall(text[:_LONGEST_EDGE])
    if words and words[0].lower() in WRITTEN:
        words = words[1:]
    by, *names = words or [""]
    return (
        by.lower() in BYLINES
        and 0 < len(names) < 12
        and names[0][0].isupper()
        and all(name[0].isupper() or len(name) <= 4 for name in names)
    )


def _is_navigation(parts: list[str], opening: bool) -> bool:
    lengths = [len(part.split()) for part in parts if part]
    is_title = opening and lengths[0] > 2  # with the site's name behind it
    return len(lengths) > 2 and max(lengths) <= 4 and not is_title


def _is_teaser(line: Line) -> bool:
    return line.is_headline and line.words <= _LONGEST_TEASER


def _is_signature(line: Line) -> bool:
    return line.words < 4 and not line.is_sentence and line.text[0].isupper()
