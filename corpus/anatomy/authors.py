"""Lines about who wrote an article, below it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from corpus.anatomy.lines import Marks, Sheet

_NAME: Final = r"[^\W\d_][\w.’'-]{1,20}(?:\s[^\W\d_][\w.’'-]{0,20}){1,3}"
_WORK: Final = (
    r"writer|reporter|journalist|editor|correspondent|columnist|contributor|freelancer"
    r"|blogger|photographer|novelist|essayist"
)
_ABOUT: Final = re.compile(
    rf"""
    ({_NAME}),?\s (?:is|was|has[ ]been)\s         # `Ana Brel is a staff writer`
        (?: an? | our | (?:the\s)?[\w&]+[’']s | the )\s (?:[\w&’'-]+\s){{0,8}}?
        (?:{_WORK})\b
    | ({_NAME})\s (?:covers|writes|reports|blogs|tweets|edits)\s
    """,
    re.VERBOSE,
)
_BYLINE: Final = re.compile(
    rf"\s*(?:by|words by|text by|from)\s({_NAME})", re.IGNORECASE
)
_LONGEST: Final = 500
_HEAD: Final = 15
"""Lines among which a byline stands."""


def mark_authors(sheet: Sheet, marks: Mapping[int, str]) -> Marks:
    """The last paragraphs, where they tell of who wrote the ones above.

    Somebody named in the byline is the author; others only where the text ends, or
    where nothing but furniture of the page follows.
    """
    told = dict(_told_of(sheet, marks))
    written = _authors(sheet) if told else set[str]()
    found: Marks = {}
    for index, name in told.items():
        if name not in written and not _tells_work(sheet.lines[index].text):
            break
        found[index] = "author"
    return found


def _told_of(sheet: Sheet, marks: Mapping[int, str]) -> Iterator[tuple[int, str]]:
    """Lines from the last one up to a paragraph of the story, and of whom they tell."""
    for index in range(len(sheet.lines) - 1, sheet.first, -1):
        line = sheet.lines[index]
        about = _ABOUT.match(line.text) if len(line.text) <= _LONGEST else None
        if about is not None:
            yield index, about[1] or about[2]
        elif line.is_paragraph and index not in marks:
            return


def _authors(sheet: Sheet) -> set[str]:
    lines = sheet.lines[: min(_HEAD, len(sheet.lines))]
    return {by[1] for line in lines if (by := _BYLINE.match(line.text[:120]))}


def _tells_work(text: str) -> bool:
    """Whether an author nobody has named is surely one of the outlet's."""
    return (
        re.search(rf"\b(?:{_WORK})\s(?:based|at|for|with|in|covering|who)\b", text)
        is not None
    )
