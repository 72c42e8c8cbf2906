"""Lines that are boilerplate by what they say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from corpus.anatomy.captions import is_caption
from corpus.anatomy.lines import Line, Marks
from corpus.words.agencies import AGENCIES, OF_PICTURES
from corpus.words.boilerplate import Phrase, boilerplate_phrases

# Characters: of a line that its words alone may condemn, of one inside the story that
# holds a phrase somewhere.
_LONGEST = 320
_SHORTEST_INSIDE, _LONGEST_INSIDE = 8, 160
_LONGEST_LABEL = 200
"""Characters after a label."""

_BRACKETS = "()[]"
_STRAIGHT = tuple(zip("’‘`“”«»", '\'\'\'""""', strict=True))
_NUMBER = re.compile(r"\d[\d.,]*")
_FIRST_WORD = re.compile(r"[^\W_]+|\S")
_BULLETS = " *•·▪●■►▶→»›>|–—-_✓✔➤➡⬇+\"'[{"
_FRAME = _BULLETS + "«‹<―=~…:.!?}]()×↑↓"
_CREDIT = re.compile(
    r"[(\[](?:[^\W\d_][\w.’'&-]{0,30}+\s?+){1,4}/"
    r"\s?(?:[^\W\d_][\w.’'&-]{0,30}+\s?+){1,4}[)\]]"
)
_CAPTION = re.compile(
    r"[^:]{3,140}\s(?:credit|photo|picture|image|photograph)s?(?: by)?:"
    r"\s?[\w .&/’'-]{2,50}",
    re.IGNORECASE,
)
_NAME = r"[^\W\d_][\w.’'-]{0,30}(?: [^\W\d_][\w.’'-]{0,30}){0,3}"
_SIGNED = re.compile(
    rf"(?:.{{0,140}}[.!?…”])?\s?[(\[]?(?:Credit:?\s?)?({_NAME})\s?/\s?({_NAME})[)\]]?"
)
"""A caption that ends in a maker and an agency, in whichever order."""
_OWNED = re.compile(r"[^©]{3,140}\s?©\s?[^\W\d_][\w .&/’'-]{2,50}")
_PLAYED = re.compile(r"\d\d?:\d\d\s?/\s?\d\d?:\d\d")
_BETWEEN = frozenset({"by", "for", "the", "and", "source", "news", "from"})
_OF_CREDITS = AGENCIES | OF_PICTURES | _BETWEEN
_MARKS_OF_CREDIT = ":/©"
_LONGEST_CREDIT = 8
"""Words."""
_AFTER_LABEL = (":", "|", "»", "›", ">")


@lru_cache(maxsize=256)
def fold(line: str) -> str:
    """A line as it is compared: lower case, straight quotes, any number as `#`."""
    for sign, straight in _STRAIGHT:
        if sign in line:
            line = line.replace(sign, straight)
    return _NUMBER.sub("#", line.lower())


def key_of(line: str) -> str:
    """What two lines share that say the same: see `fold`, without signs around it."""
    return " ".join(fold(line).split()).strip(" .:|*#-–—")


def mark_phrases(lines: Sequence[Line]) -> Marks:
    """The lines that are boilerplate wherever they stand, and why.

    The first line is hardly judged by how it begins, for a headline may begin so.
    """
    marks: Marks = {}
    page = "\n".join([fold(line.text) for line in lines if _may_hold(line.text)])
    held = [part for part in _parts() if part.words in page]
    for index, line in enumerate(lines):
        if reason := _reason_of(line.text, held, edge=False, opening=index == 0):
            marks[index] = reason
    return marks


def reason_at_edge(line: str, *, opening: bool) -> str | None:
    """Why a line above or below the story is boilerplate, if its words tell.

    Args:
        line: Without white space around it.
        opening: Whether the text begins with it.
    """
    return _reason_of(line, _parts(), edge=True, opening=opening)


def _may_hold(line: str) -> bool:
    """Whether a line inside the story may be known by a part of it."""
    return _SHORTEST_INSIDE <= len(line) <= _LONGEST_INSIDE


def _reason_of(
    line: str, parts: Sequence[Phrase], *, edge: bool, opening: bool
) -> str | None:
    if len(line) <= _LONGEST_INSIDE and (reason := _reason_of_form(line)):
        return reason
    if is_caption(line):
        return "caption"
    if len(line) > _LONGEST or not (first := _FIRST_WORD.match(line.lstrip(_BULLETS))):
        return None
    beginnings = _by_first_word().get(first[0].lower(), ())
    inside = parts if edge or _may_hold(line) else ()
    if len(line) > _LONGEST_INSIDE and not edge and not beginnings:
        return None
    folded = fold(line)
    start = folded.lstrip(_BULLETS)
    found = [*_whole().get(_unbracketed(folded).strip(_FRAME), ())]
    found += [one for one in beginnings if _begins(one, start, opening)]
    found += [one for one in inside if one.words in folded]
    return next((one.reason for one in found if edge or one.place == "any"), None)


def _unbracketed(line: str) -> str:
    for bracket in _BRACKETS:
        line = line.replace(bracket, "")
    return line


def _reason_of_form(line: str) -> str | None:
    """Why a line that names a picture's maker, or how long it plays, is boilerplate."""
    if ":" in line and _PLAYED.fullmatch(line):
        return "counter"
    marked = any(mark in line for mark in _MARKS_OF_CREDIT)
    if marked and any(form.fullmatch(line) for form in (_CREDIT, _CAPTION, _OWNED)):
        return "picture credit"
    signed = _SIGNED.fullmatch(line) if "/" in line else None
    if signed and any(map(_is_agency, signed.groups())):
        return "picture credit"
    if line.count(" ") >= _LONGEST_CREDIT:
        return None
    words = [word.lower() for word in _FIRST_WORD.findall(line) if word[0].isalpha()]
    made = len(words) > 1 and not OF_PICTURES.isdisjoint(words)
    known = made and _OF_CREDITS.issuperset(words)
    return "picture credit" if known else None


def _is_agency(name: str) -> bool:
    words = set(name.lower().split())
    return not words <= _BETWEEN and words <= _OF_CREDITS


def _begins(phrase: Phrase, folded: str, opening: bool) -> bool:
    if not folded.startswith(phrase.words):
        return False
    if opening and phrase.reason == "related links":
        return False
    rest = folded[len(phrase.words) :]
    if phrase.extent == "start":
        return not rest[:1].isalnum()
    is_short = len(rest.split()) <= 2 if opening else len(rest) <= _LONGEST_LABEL
    return rest.lstrip().startswith(_AFTER_LABEL) and is_short


@cache
def _whole() -> dict[str, tuple[Phrase]]:
    return {
        phrase.words.strip(_FRAME): (phrase,)
        for phrase in boilerplate_phrases()
        if phrase.extent == "whole"
    }


@cache
def _by_first_word() -> dict[str, tuple[Phrase, ...]]:
    found: dict[str, tuple[Phrase, ...]] = {}
    for phrase in boilerplate_phrases():
        if phrase.extent in ("label", "start") and (
            first := _FIRST_WORD.match(phrase.words)
        ):
            found[first[0]] = (*found.get(first[0], ()), phrase)
    return found


@cache
def _parts() -> tuple[Phrase, ...]:
    return tuple(one for one in boilerplate_phrases() if one.extent == "part")
