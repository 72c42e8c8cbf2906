"""A turn of speech behind a dash: what is said, and the verbs of speech inserted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from corpus.quotes.marks import OPENER, Quotation
from corpus.texts import Span
from corpus.words.abroad import (
    AUXILIARIES,
    CLITICS,
    FIRST_PERSONS,
    SPEECH_ABROAD,
    SUBORDINATORS,
)
from corpus.words.speech import OLD_SPEECH, PLAIN_SPEECH

_PAUSE: Final = re.compile(
    r"(?P<dash>[—―][ \xa0]?|(?<=[\s,.!?…»”])[–-]{1,2}[ \xa0]?)(?=[^\W\d_])"
    r"|[,!?;…»”][ \xa0](?=[^\W\d_])"
)
"""What may stand between the words said and a verb of speech."""
_UNKNOWN: Final = re.compile(
    r"""
    (?: [—―] | (?<=\s)[–-]{1,2} ) \s?           # a dash, two to four words, a dash
    (?P<told> [^\W\d_]+ (?: \s[^\W\d_]+ ){1,3} ) (?= \.\s[—–―-] | [—―][.,;] )
    |
    (?: [—―] | (?<=\s)[–-]{1,2} | [!?]\s ) \s?  # a dash, a verb, a name with a capital
    (?P<named> [^\W\d_]\w* (?: ['’\s]\w+ )?? ) \s (?= [^\W\d_a-z]\w+[\w\s]{0,40}[,.] )
    """,
    re.VERBOSE,
)
"""An inserted verb that is none of those known, by what stands around it."""
_TOKEN: Final = re.compile(r"\s?([^\W\d_]+)(-[^\W\d_-]{1,4}(?!\w)|['’])?")
_MOST_BEFORE: Final = 3
"""Auxiliaries and pronouns before such a verb."""
_RESUMED: Final = re.compile(
    r"""
      [,.;:!?…] \s? [–—―-]{1,2} \s? (?=\w)                  # `, — y`
    | [—―] \s? [,.;:!?…]* [ \xa0]? (?=[\w¿¡«“])             # `—. Y`
    | \s [–—―-]{1,2} \s? [.,;:!?…]{0,3} \s (?=\w)           # ` - y`
    | (?<=\w) --? [,.;:!?…] \s (?=\w)                       # `dijo-, y`
    """,
    re.VERBOSE,
)
"""A dash after which the same voice goes on."""
_PLAIN_END: Final = re.compile(r"(?<=[^\W\d_]{2})[.,;][ \xa0](?=[^\W\d_])")
_STOP: Final = re.compile(r"[.!?…](?=\s|$)")
_WORD: Final = re.compile(r"[^\W\d_]+")
_CLAUSE: Final = re.compile(r"[^,.;:!?…—–\n]{0,80}")
_NEAR: Final = 3
"""Words behind a verb of speech among which `that` would open reported speech."""
_ELIDED: Final = ("'", "’")
_HELD: Final = " \t\xa0,.;:!?…–—―-"
_LONGEST: Final = 6000
_ASIDE: Final = 600
"""Characters of what is told beside the speech, without a dash behind it."""


class Turn(NamedTuple):
    """A line that begins with a dash."""

    line: Span
    dash: str
    words: int
    """Where those behind the dash begin."""

    @property
    def may_list(self) -> bool:
        """Whether its dash also opens the items of lists."""
        return self.dash not in "—―"


class Inserted(NamedTuple):
    """An inserted verb of speech with all that is told beside it."""

    said: int
    """Where the words said before it end."""
    start: int
    dashed: bool
    """Whether a dash parts it from the speech."""


def is_speech_verb(word: str, language: str | None) -> bool:
    """Whether a word hands over what is said; those of English do in English alone."""
    if language == "en":
        return word in PLAIN_SPEECH or word in OLD_SPEECH
    return word in SPEECH_ABROAD


def inserted_in(text: str, turn: Turn, language: str | None) -> list[Inserted]:
    """The verbs of speech that break a turn, in order; none in an item of a list."""
    found: list[Inserted] = []
    end = min(turn.line.end, turn.line.start + _LONGEST)
    if text[turn.words].islower() or OPENER.match(text, turn.words):
        return found
    for pause in _PAUSE.finditer(text, turn.words, end):
        if not _tells(text, pause, end, language):
            continue
        dashed = pause["dash"] is not None
        if found and not dashed and not found[-1].dashed:
            continue  # what is told beside the speech, not a second cue
        said = pause.start() if dashed else pause.start() + 1
        found.append(Inserted(said, pause.end(), dashed))
    return found if _may_talk(text, turn, found, language) else []


def inserted_by_form(text: str, turn: Turn) -> list[Inserted]:
    """What is inserted in a turn among others of a talk with some other verb."""
    end = min(turn.line.end, turn.line.start + _LONGEST)
    for found in _UNKNOWN.finditer(text, turn.words, end):
        words = found.lastgroup or ""
        if found[words].islower():
            dashed = text[found.start()] not in "!?"
            said = found.start() + (not dashed)
            return [Inserted(said, found.start(words), dashed)]
    return []


def _tells(text: str, pause: re.Match[str], end: int, language: str | None) -> bool:
    """Whether a verb of speech stands there, with its subject behind it or none."""
    verb = _verb(text, pause.end(), end, language)
    if verb is None or verb[2] in _ELIDED or verb[2] == "-on":  # hearsay
        return False
    after = _CLAUSE.match(text, verb.end(), end)
    behind = _WORD.findall(after[0])[:_NEAR] if after else []
    if verb[2] is None and not behind:
        return pause["dash"] is not None
    return SUBORDINATORS.isdisjoint(word.lower() for word in behind)


def _verb(
    text: str, start: int, end: int, language: str | None
) -> re.Match[str] | None:
    """The verb of speech, behind auxiliaries and pronouns at most."""
    for _ in range(_MOST_BEFORE + 1):
        word = _TOKEN.match(text, start, end)
        if word is None or is_speech_verb(word[1], language):
            return word
        if word[1] not in AUXILIARIES and word[1] not in CLITICS:
            return None
        start = word.end()
    return None


def _may_talk(
    text: str, turn: Turn, cues: Sequence[Inserted], language: str | None
) -> bool:
    """Whether a turn with its cues is no item of a list that reports what was said."""
    if not cues:
        return False
    first = cues[0]
    if language != "en" or text[first.said - 1] in "!?":
        return True
    return not turn.may_list and _is_personal(text[turn.words : first.said], language)


def parts_of(
    text: str, turn: Turn, cues: Sequence[Inserted], language: str | None
) -> Iterator[Quotation]:
    """What is said before, between and behind the cues of a turn."""
    start, opening = turn.words, turn.line.start
    ends = [cue.start for cue in cues[1:]] + [turn.line.end]
    for cue, end in zip(cues, ends, strict=True):
        if cue.said <= start:
            continue
        yield quotation(_trimmed(text, start, cue.said), Span(opening, cue.said))
        resumed = _resumed(text, cue, end, language)
        if resumed is None:
            return
        start = opening = resumed
    if text[start : turn.line.end].strip(_HELD):
        yield quotation(
            _trimmed(text, start, turn.line.end), Span(opening, turn.line.end)
        )


def _resumed(text: str, cue: Inserted, end: int, language: str | None) -> int | None:
    """Where the speech goes on behind a cue, `None` where it does not."""
    found = _RESUMED.search(text, cue.start, end)
    if found is not None and (cue.dashed or text[found.start()] in ",.;:!?…"):
        return found.end()
    if cue.dashed:
        return None
    end = min(end, cue.start + _ASIDE)
    # Where no dash tells, only who says `we` is heard to go on.
    for stop in _PLAIN_END.finditer(text, cue.start, end):
        upto = _STOP.search(text, stop.end(), end)
        if _is_personal(text[stop.end() : upto.end() if upto else end], language):
            return stop.end()
    return None


def _is_personal(said: str, language: str | None) -> bool:
    """Whether somebody speaks of `me` or `us`."""
    own = FIRST_PERSONS.get(language or "", frozenset[str]())
    return any(word.lower() in own for word in _WORD.findall(said))


def _trimmed(text: str, start: int, end: int) -> Span:
    said = text[start:end]
    return Span(end - len(said.lstrip()), start + len(said.rstrip()))


def quotation(words: Span, marks: Span) -> Quotation:
    """What a dash sets off as speech."""
    return Quotation(words, marks, runs_on=False, dashed=True)
