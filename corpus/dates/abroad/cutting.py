"""A paragraph of another language cut into words, each as English would call it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from corpus.dates.abroad.clocks import ClockTime, clock_at
from corpus.dates.abroad.lexicon import PIECE, Entry, Lexicon, lexicon_of
from corpus.dates.kinds import SIGNS
from corpus.dates.tokens import Tokens, sign_of_number
from corpus.stopping import checked
from corpus.words.verbs_abroad import looks_ahead

_DAY_TH: Final = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])(?=(?:er|º|ª|°|e|de|te|го|е|ше)\Z)"
)
"""A day told in the order of days: `1er`, `1º`."""
_PLAIN: Final = str.maketrans("’ʼİ٠١٢٣٤٥٦٧٨٩", "''i0123456789")
"""Apostrophes, a Turkish capital and the figures of Arabic, as the tables have them."""
_OTHER: Final = SIGNS["OTHER"]
_DAY: Final = SIGNS["DAY"]
_PLAIN_SIGNS: Final = {
    **dict.fromkeys(",，", SIGNS["COMMA"]),
    **dict.fromkeys(".°", SIGNS["DOT"]),
    **dict.fromkeys("-–—―", SIGNS["DASH"]),
    "/": SIGNS["SLASH"],
}


class _Piece(NamedTuple):
    low: str
    start: int
    end: int


class _Read(NamedTuple):
    pieces: int
    """How many of them are one word."""
    word: str
    sign: str


def cut_abroad(text: str, start: int, end: int, language: str) -> Tokens:
    """Cut a paragraph into words and signs; expressions of time are one word each.

    Words of time come as English has them, months by their numbers, and words that
    look ahead as `will`.
    """
    lexicon = lexicon_of(language)
    found = checked(PIECE.finditer(text, start, end), 1000)
    pieces = [_Piece(_low(match[0]), *match.span()) for match in found]
    lows = [piece.low for piece in pieces]
    tokens = Tokens(text)
    signs: list[str] = []
    at = 0
    while at < len(pieces):
        clock = clock_at(lows, at, language)
        if clock:
            read = _words_of_clock(clock, lows[at : at + clock.leads])
        elif entry := _entry_at(pieces, at, lexicon):
            read = [_Read(len(entry.words), entry.meaning, entry.sign)]
        else:
            read = [_read_alone(lows[at], language)]
        for size, word, sign in read:
            tokens.starts.append(pieces[at].start)
            tokens.ends.append(pieces[at + size - 1].end)
            tokens.words.append(word)
            signs.append(sign)
            at += size
    tokens.kinds = "".join(signs)
    return tokens


def _low(word: str) -> str:
    return word.translate(_PLAIN).lower()


def _entry_at(pieces: list[_Piece], at: int, lexicon: Lexicon) -> Entry | None:
    """The longest expression that begins at a piece."""
    for entry in lexicon.get(pieces[at].low, ()):
        size = len(entry.words)
        if size == 1 or tuple(p.low for p in pieces[at : at + size]) == entry.words:
            return entry
    return None


def _words_of_clock(clock: ClockTime, leads: Sequence[str]) -> list[_Read]:
    """A time of the day, and each word that leads to it: `um` 14 Uhr."""
    before = [_Read(1, lead, SIGNS["AT"]) for lead in leads]
    time = _Read(clock.size - clock.leads, clock.value, SIGNS["CLOCK_AM"])
    return [*before, time]


def _read_alone(word: str, language: str) -> _Read:
    """A word that is in no table."""
    if day := _DAY_TH.match(word):
        return _Read(1, day[0], _DAY)
    number = word[0].isdecimal()
    sign = sign_of_number(word) if number else _PLAIN_SIGNS.get(word, _OTHER)
    return _Read(1, "will" if looks_ahead(word, language) else word, sign)
