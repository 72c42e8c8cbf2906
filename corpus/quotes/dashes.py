"""Speech that a dash opens: `— Je viens, dit Hale.`, `—Voy —dijo Hale—. Ya.`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from corpus.quotes.marks import Quotation
from corpus.quotes.turns import (
    Inserted,
    Turn,
    inserted_by_form,
    inserted_in,
    is_speech_verb,
    parts_of,
    quotation,
)
from corpus.stopping import checked
from corpus.texts import Span

_LINE: Final = re.compile(r"[^\n]+")
_TURN: Final = re.compile(r"[ \t\xa0]*([—–―]|--?)[ \t\xa0]*(?=[^\W_]|[¿¡…])")
_STOP: Final = re.compile(r"[.!?…](?=\s|$)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_CALL: Final = re.compile("[!?]")
_ENDED: Final = ".!?…»”"
_REACH: Final = 200
"""Characters above a turn in which a verb of speech hands it over."""
_NEEDED: Final = 3
"""Of how many turns in a row one must be told to be speech, or ask, or call out."""


def find_dashed(text: str, language: str | None) -> list[Quotation]:
    """Find what dashes set off as speech, in order: lines of lists are none.

    A turn is speech where a verb of speech with its subject behind it is inserted, or
    where one in the line above hands it over; so are those beside such a turn.

    Args:
        text: Of an article.
        language: Of it, as in ISO 639-1; words of English speak in English alone.
    """
    found: list[Quotation] = []
    written = (line for line in _LINE.finditer(text) if not line[0].isspace())
    lines = (Span(*line.span()) for line in written)
    turns = ((line, _turn(text, line)) for line in checked(lines, 100))
    above = Span(0, 0)
    for dash, row in groupby(turns, key=lambda one: one[1].dash if one[1] else ""):
        together = list(row)
        if dash:
            talking = [turn for _, turn in together if turn]
            found += _in_row(text, talking, above, language)
        above = together[-1][0]
    return found


def joined(marked: Iterable[Quotation], dashed: Sequence[Quotation]) -> list[Quotation]:
    """Quotations of both kinds, in order; what is quoted inside a turn is part of it.

    Args:
        marked: Between quotation marks, in order.
        dashed: Behind dashes, in order.
    """
    starts = [one.marks.start for one in dashed]

    def is_nested(one: Quotation) -> bool:
        at = bisect_right(starts, one.marks.start) - 1
        return at >= 0 and dashed[at].marks.overlaps(one.marks)

    apart = [one for one in marked if not (dashed and is_nested(one))]
    return sorted([*apart, *dashed], key=lambda one: one.marks.start)


def _turn(text: str, line: Span) -> Turn | None:
    found = _TURN.match(text, line.start, line.end)
    if found is None:
        return None
    end = line.start + len(text[line.start : line.end].rstrip())
    return Turn(Span(line.start, end), found[1], found.end())


def _in_row(
    text: str, turns: Sequence[Turn], above: Span, language: str | None
) -> Iterator[Quotation]:
    """What is said in lines that begin with one dash and follow each other."""
    lead = text[above.start : above.end].rstrip()
    may_list = len(turns) > 1 and turns[0].may_list
    is_handed = not may_list and _hands_over(lead, language)
    if lead.endswith(":") and not is_handed:  # `Three steps are planned:`
        return
    cues = [inserted_in(text, turn, language) for turn in turns]
    is_talk = _is_talk(text, turns, cues)
    for at, (turn, inserted) in enumerate(zip(turns, cues, strict=True)):
        is_said = is_talk or (is_handed and at == 0)
        if is_talk and not inserted:
            inserted = inserted_by_form(text, turn)
        if inserted:
            yield from parts_of(text, turn, inserted, language)
        elif is_said and _is_sentence(text, turn):
            yield quotation(Span(turn.words, turn.line.end), turn.line)


def _is_talk(
    text: str, turns: Sequence[Turn], cues: Iterable[Sequence[Inserted]]
) -> bool:
    """Whether enough turns of a row are told to be speech, or ask, or call out.

    Args:
        text: Of the article.
        turns: Those of the row.
        cues: The verbs of speech that break each of them.
    """
    told = sum(map(bool, cues))
    if not told:
        return False
    calls = sum(bool(_CALL.search(text, one.words, one.line.end)) for one in turns)
    return (told + calls) * _NEEDED >= len(turns)


def _hands_over(lead: str, language: str | None) -> bool:
    """Whether a line ends in a colon, and its last sentence holds a verb of speech."""
    if not lead.endswith(":"):
        return False
    last = _STOP.split(lead[-_REACH:-1])[-1]
    return any(is_speech_verb(word, language) for word in _WORD.findall(last))


def _is_sentence(text: str, turn: Turn) -> bool:
    return not text[turn.words].islower() and text[turn.line.end - 1] in _ENDED
