"""Lines that are boilerplate by what they say."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from corpus.anatomy.captions import is_caption
from corpus.anatomy.lines import Line, Marks
from corpus.anatomy.makers import reason_of_form
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
_LONG_WORD = re.compile(r"[^\W\d_]{5,}")
_CHANGED = re.compile(r"[#'\"]")
"""What folding puts in place of other signs."""
_FIRST_WORD = re.compile(r"[^\W_]+|\S")
_BULLETS = " *•·▪●■►▶→»›>|–—-_✓✔➤➡⬇+\"'[{"
_FRAME = _BULLETS + "«‹<―=~…:.!?}]()×↑↓"
_AFTER_LABEL = (":", "|", "»", "›", ">")


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
    texts = [line.text for line in lines]
    short = [index for index, text in enumerate(texts) if len(text) <= _LONGEST_INSIDE]
    page = fold("\n".join([texts[index] for index in short]))
    folded = dict(zip(short, page.split("\n"), strict=False))
    parts = _parts_in(page)
    marks: Marks = {}
    for index, text in enumerate(texts):
        opening = index == 0
        if reason := _reason_inside(text, folded.get(index), parts, opening=opening):
            marks[index] = reason
    return marks


def reason_at_edge(line: str, *, opening: bool) -> str | None:
    """Why a line above or below the story is boilerplate, if its words tell.

    Args:
        line: Without white space around it.
        opening: Whether the text begins with it.
    """
    if len(line) > _LONGEST:
        return None
    if reason := _reason_of_shape(line):
        return reason
    folded = fold(line)
    found = _phrases(folded, _beginnings(line), _parts_in(folded), opening=opening)
    return next((one.reason for one in found), None)


def _reason_inside(
    line: str, folded: str | None, parts: Collection[Phrase], *, opening: bool
) -> str | None:
    """Why a line is boilerplate wherever it stands, if its words tell.

    Args:
        line: Without white space around it.
        folded: The same as `fold` has it, of a line that may hold a phrase somewhere.
        parts: The phrases that one of those lines holds.
        opening: Whether the text begins with it.
    """
    if len(line) > _LONGEST:
        return None
    if reason := _reason_of_shape(line):
        return reason
    beginnings = _beginnings(line)
    if folded is None and not beginnings:
        return None
    inside = parts if folded and len(line) >= _SHORTEST_INSIDE else ()
    found = _phrases(folded or fold(line), beginnings, inside, opening=opening)
    return next((one.reason for one in found if one.place == "any"), None)


def _beginnings(line: str) -> Sequence[Phrase]:
    """Phrases one of which a line may begin with: few lines are folded to be sure."""
    start = line.lstrip(_BULLETS)
    first = _FIRST_WORD.match(start)
    some = _by_first_word().get(first[0].lower()) if first else None
    if some is None or not start.lower().startswith(some.plain):
        return ()
    return some.phrases


def _phrases(
    folded: str,
    beginnings: Sequence[Phrase],
    parts: Collection[Phrase],
    *,
    opening: bool,
) -> Iterator[Phrase]:
    """The phrases that a folded line is, begins with, or holds."""
    yield from _whole().get(_unbracketed(folded).strip(_FRAME), ())
    if beginnings:
        start = folded.lstrip(_BULLETS)
        yield from (one for one in beginnings if _begins(one, start, opening))
    yield from (one for one in parts if one.words in folded)


def _parts_in(folded: str) -> Sequence[Phrase]:
    """The phrases that stand somewhere in a folded text."""
    shared = _parts_by_word(of_ascii=folded.isascii())
    found = [
        one
        for word in filter(folded.__contains__, shared)
        for one in shared[word]
        if one.words in folded
    ]
    return sorted(found, key=_parts().index)


def _unbracketed(line: str) -> str:
    for bracket in _BRACKETS:
        line = line.replace(bracket, "")
    return line


def _reason_of_shape(line: str) -> str | None:
    if len(line) <= _LONGEST_INSIDE and (reason := reason_of_form(line)):
        return reason
    return "caption" if is_caption(line) else None


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


class _Beginnings(NamedTuple):
    """Phrases that begin with the same word."""

    phrases: tuple[Phrase, ...] = ()
    plain: tuple[str, ...] = ()
    """Of each what is the same whether folded or not."""


@cache
def _by_first_word() -> dict[str, _Beginnings]:
    found: dict[str, _Beginnings] = {}
    for phrase in boilerplate_phrases():
        first = _FIRST_WORD.match(phrase.words)
        if first is None or phrase.extent not in ("label", "start"):
            continue
        phrases, plain = found.get(first[0], _Beginnings())
        same = _CHANGED.split(phrase.words, maxsplit=1)[0]
        found[first[0]] = _Beginnings((*phrases, phrase), (*plain, same))
    return found


@cache
def _parts() -> tuple[Phrase, ...]:
    return tuple(one for one in boilerplate_phrases() if one.extent == "part")


@cache
def _parts_by_word(*, of_ascii: bool) -> dict[str, list[Phrase]]:
    """Parts by a long word that they share with others: fewer are to be looked for.

    Args:
        of_ascii: Whether the text has no other signs, and so none of the other parts.
    """
    parts = [one for one in _parts() if one.words.isascii() or not of_ascii]
    words = {one: _long_words(one.words) for one in parts}
    number = Counter(chain.from_iterable(words.values()))
    found: dict[str, list[Phrase]] = {}
    for one, some in words.items():
        word = max(some, key=lambda word: (number[word], len(word), word))
        found.setdefault(word, []).append(one)
    return found


def _long_words(words: str) -> list[str]:
    """Those of a phrase; all of it in place of short ones, which are in every text."""
    return _LONG_WORD.findall(words) or [words]
