"""A passage as words and signs, some of which are left out of a label."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from corpus.events.phrasing import opening_line
from corpus.events.verbs import is_verb
from corpus.texts import Span
from corpus.words.joining import ADVERBIAL

_TOKEN: Final = re.compile(
    r"\w+(?:[.,:/'’&-]\w+)*(?:['’](?=\s)|\.(?=\s+\S))?|--+|\S", re.UNICODE
)
_MOST: Final = 150
"""Words and signs of a passage, at most, that a label is made from."""
_OPENS: Final = {"(": ")", "[": "]"}
_CLOSING: Final = frozenset(",;:.!?…)]”»’")
_BEFORE_A_DATE: Final = frozenset(
    {"on", "in", "at", "from", "of", "since", "over", "during", "for", "the", "early"}
    | {"late", "later", "earlier", "only", "just", "back", "about", "around", "by"}
)
_SAYING_NOTHING: Final = frozenset({"and", "but", "“", '"'})
_ZONES: Final = frozenset({"EDT", "EST", "ET", "PDT", "PST", "PT", "GMT", "UTC", "CET"})
_DETERMINERS: Final = frozenset(
    {"a", "an", "the", "his", "her", "its", "their", "this", "that", "our", "my"}
)
_JOINING: Final = frozenset(
    {"and", "or", "to", "in", "on", "at", "by", "for", "of", "with", "that", "as"}
    | {"when", "where", "who", "which", "before", "after", "until", "from"}
)
_PRESENT: Final = frozenset({"is", "are", "was", "were", "has", "have", "had", "will"})


class Token(NamedTuple):
    """A word or a sign."""

    text: str
    start: int
    end: int
    low: str
    """In lower case."""

    @property
    def is_word(self) -> bool:
        return self.text[0].isalnum()


def token_of(text: str, start: int, end: int) -> Token:
    """A token of a text, or in place of some of it."""
    return Token(text, start, end, text.lower())


Tokens = Sequence[Token]


def tokens_of(text: str, span: Span) -> list[Token]:
    """The words and signs of a span, datelines and what stands in brackets left out."""
    return list(_tokens_of(text, span))


@lru_cache(maxsize=16)
def _tokens_of(text: str, span: Span) -> tuple[Token, ...]:
    # A passage is looked at several times until it has its label.
    start = opening_line(text, span)
    found = _TOKEN.finditer(text, start, span.end)
    tokens = [
        token_of(m[0], *m.span()) for m, _ in zip(found, range(_MOST), strict=False)
    ]
    return tuple(_without_brackets(tokens))


def _without_brackets(tokens: Tokens) -> Iterator[Token]:
    closing = {token.text: at for at, token in enumerate(tokens)}
    wanted = ""
    for at, token in enumerate(tokens):
        closer = _OPENS.get(token.text)
        if not wanted and closer and closing.get(closer, -1) > at:
            wanted = closer
        elif not wanted:
            yield token
        elif token.text == wanted:
            wanted = ""


def render(text: str, tokens: Tokens) -> str:
    """Tokens as one line; blanks stand where they stood, and where words went out."""
    parts: list[str] = []
    before: Token | None = None
    for token in tokens:
        if before is not None and _apart(text, before, token):
            parts.append(" ")
        parts.append(token.text)
        before = token
    return "".join(parts)


def _apart(text: str, before: Token, token: Token) -> bool:
    if before.end == token.start or before.text in "“«‘":
        return False
    if text[before.end : token.start].isspace():
        return True
    return token.text not in _CLOSING


def undated(tokens: Tokens, date: Span) -> list[Token]:
    """Tokens without a date and what ties it in.

    `a March 5 rally` keeps its article; the comma of `On Friday, …` goes too. A date
    that is itself the subject (`Friday is a holiday`) stays.
    """
    tokens = [token for token in tokens if token.text not in _ZONES]
    before, dated, after = _parted(tokens, date)
    if not dated or (_says_nothing(before) and opens_with_verb(after)):
        return tokens
    if dated[-1].end > date.end or _opens_with(after, "'’"):
        return _instead_of_owner(before, dated[-1], after)
    long = any(token.text == "," for token in dated)
    determined = bool(before) and before[-1].low in _DETERMINERS
    if long and determined and _opens_with(after, ",") and _is_noun(after[1:]):
        after = after[1:]
    if not (determined and _is_noun(after)):
        before = _untied(before)
    return _rejoined(before, after, long=long)


def _parted(
    tokens: list[Token], date: Span
) -> tuple[list[Token], list[Token], list[Token]]:
    """What stands before a date, the date, and what stands behind it."""
    first = next((n for n, t in enumerate(tokens) if t.end > date.start), len(tokens))
    last = next((n for n, t in enumerate(tokens) if t.start >= date.end), len(tokens))
    return tokens[:first], tokens[first:last], tokens[last:]


def _says_nothing(before: Tokens) -> bool:
    return all(token.low in _SAYING_NOTHING for token in before)


def _opens_with(tokens: Tokens, signs: str) -> bool:
    return bool(tokens) and tokens[0].text in signs


def _untied(before: list[Token]) -> list[Token]:
    """What stands before a date, without the words that tie it in."""
    end = len(before)
    while end and before[end - 1].low in _BEFORE_A_DATE:
        end -= 1
    return before[:end]


def _rejoined(before: list[Token], after: list[Token], *, long: bool) -> list[Token]:
    """What is left without a date, with its comma where that still parts something."""
    if not _opens_with(after, ","):
        return before + after
    leads_up = bool(before) and before[0].low in ADVERBIAL
    if before and before[-1].text == ",":
        before = before[:-1]
        parts = leads_up and verb_at(before) is None
    else:
        parts = leads_up or (bool(before) and not long)
    return before + (after if parts else after[1:])


def _instead_of_owner(
    before: list[Token], date: Token, after: list[Token]
) -> list[Token]:
    """`at Tuesday's arguments` becomes `at the arguments`."""
    rest = after[1:] if _opens_with(after, "'’") else after
    return [*before, token_of("the", date.start, date.end), *rest]


def _is_noun(after: Tokens) -> bool:
    return bool(after) and after[0].text.islower() and after[0].low not in _JOINING


def lows(tokens: Tokens) -> list[str]:
    """The words of tokens in lower case, signs as they are."""
    return [token.low for token in tokens]


def verb_at(tokens: Tokens) -> int | None:
    """The place of the first finite verb."""
    words = lows(tokens)
    return next((n for n in range(len(words)) if _acts(tokens, words, n)), None)


def opens_with_verb(tokens: Tokens) -> bool:
    """Whether a verb stands first, or after one adverb: `later resigned`."""
    words = lows(tokens[:4])
    at = int(bool(words) and (words[0].endswith("ly") or words[0] in ("also", "later")))
    return len(words) > at and _acts(tokens, [*words, ""], at)


def _acts(tokens: Tokens, words: list[str], at: int) -> bool:
    if not tokens[at].is_word or (at and tokens[at].text[0].isupper()):
        return False
    return words[at] in _PRESENT or is_verb(words, at)
