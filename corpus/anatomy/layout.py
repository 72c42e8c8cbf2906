"""Lines that are boilerplate by where they stand and what stands around them."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Collection, Mapping

from corpus.anatomy.furniture import edge_reason
from corpus.anatomy.lines import Line, Marks, Sheet

_LONGEST_TEASER = 18
_LONG_TEASER = 6
"""Words of a headline that stands for itself as one."""
_MOST_TEASERS = 10
_LINKS_TO_COMMENTS = ("view ", "see ", "show ", "read ", "jump to ", "join ", "go to ")
"""A link to comments may stand within the story."""
_MANY = 4
"""Lines of furniture below a story among which short lines are furniture as well."""
_FEW = 8
_STORY_BEFORE_COMMENTS = 2
"""Paragraphs: a count of comments may stand above the story too."""


def mark_edges(sheet: Sheet) -> Marks:
    """What above and below the story names sections, networks and authors."""
    marks: Marks = {}
    for index in sheet.edges:
        line = sheet.lines[index]
        if reason := edge_reason(line, opening=index == 0):
            marks[index] = reason
    return marks


def mark_comments(sheet: Sheet, marks: Mapping[int, str]) -> Marks:
    """All that follows the heading of the readers' comments."""
    for index, reason in marks.items():
        above = bisect(sheet.paragraphs, index)
        line = sheet.lines[index]
        is_heading = reason == "comments" and line.words <= 5
        if line.text.lower().startswith(_LINKS_TO_COMMENTS):
            continue
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
            line = sheet.lines[below]
            is_topic = line.words < _LONG_TEASER and below > sheet.last
            if below in marks or not (line.is_headline or is_topic):
                break
            teasers[below] = "teaser"
    return teasers


def mark_tail(sheet: Sheet, marks: Mapping[int, str]) -> Marks:
    """Headlines of other articles, and signatures, below the last paragraph.

    Without other boilerplate there, such lines may be a list that ends the story.
    """
    below = range(sheet.last + 1, len(sheet.lines))
    loose = {index: sheet.lines[index] for index in below if index not in marks}
    is_list = any(line.text.endswith(":") for line in loose.values())
    if is_list or len(sheet.paragraphs) < 2:
        return {}
    if len(loose) == len(below) and not _are_teasers(loose.values()):
        return {}
    many = len(below) - len(loose) >= _MANY
    reasons = {index: _loose_reason(line, many) for index, line in loose.items()}
    return {index: reason for index, reason in reasons.items() if reason}


def _are_teasers(lines: Collection[Line]) -> bool:
    return 1 < len(lines) <= _MOST_TEASERS and all(
        _is_teaser(line) and line.words >= _LONG_TEASER for line in lines
    )


def _loose_reason(line: Line, many: bool) -> str | None:
    """Why a line among the furniture below a story is part of it.

    Args:
        line: One that nothing else tells of.
        many: Whether much of that furniture is known.
    """
    if _is_teaser(line):
        return "teaser"
    if many and line.words <= _FEW:
        return "page notice"
    is_short = line.words < 4 and not line.is_sentence
    return "signature" if is_short and line.text[0].isupper() else None


def _is_teaser(line: Line) -> bool:
    return line.is_headline and line.words <= _LONGEST_TEASER
