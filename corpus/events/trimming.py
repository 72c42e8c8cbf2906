"""Words of a sentence that can be left out of a label: what leads up, asides, signs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from corpus.events.wording import (
    Token,
    Tokens,
    lows,
    opens_with_verb,
    token_of,
    verb_at,
)
from corpus.texts import Span
from corpus.words.joining import ADVERBIAL, BORDERS, LEADS, RELATIVES
from corpus.words.places import is_place, short_states
from corpus.words.speech import PLAIN_SPEECH

SIGNS: Final = frozenset(",;:.–—-…") | {"--", "”", "»"}
PAUSES: Final = frozenset({",", "—", "–", "--"})
PREPOSITIONS: Final = frozenset(
    {"in", "at", "on", "with", "during", "for", "from", "by", "amid", "under", "about"}
    | {"despite", "following", "speaking", "until", "along", "across", "among"}
    | {"around", "behind", "between", "inside", "near", "outside", "over", "through"}
    | {"throughout", "within", "without", "like", "unlike"}
)
_OPENERS: Final = frozenset('“"«')
CLOSERS: Final = frozenset('”»"')
_LAST: Final = BORDERS - {"that"}
_SUBORDINATING: Final = frozenset(
    {"though", "although", "while", "when", "because", "before", "after", "but"}
    | {"since", "until", "where"}
)
_PERSONAL: Final = frozenset({"he", "she", "they", "it", "we", "i", "you", "there"})
_MANY: Final = frozenset({"them", "us", "people", "men", "women", "children"})
_COORDINATING: Final = frozenset({"and", "or"})
_NEAR: Final = 16
"""Characters from an aside to its date, at most."""
_LEAST: Final = 3
"""Words of an aside that can tell by itself."""


def stripped(tokens: Tokens) -> list[Token]:
    """Tokens without loose signs at their ends and joining words before them."""
    kept = list(tokens)
    if len(kept) > 1 and kept[0].text in _OPENERS and kept[1].text in SIGNS:
        kept = kept[2:]
    while kept and _is_loose(kept):
        kept = kept[1:]
    kept = kept[_clause_start(kept) :]
    while kept and (kept[-1].text in SIGNS - CLOSERS or kept[-1].low in _LAST):
        kept.pop()
    return kept


def _is_loose(tokens: Tokens) -> bool:
    """Whether tokens begin with a sign or a joining word that leads up to nothing."""
    if tokens[0].text not in SIGNS and tokens[0].low not in LEADS:
        return False
    return not lead_end(tokens)


def _clause_start(tokens: Tokens) -> int:
    """Where a clause begins behind mere words and what joins it to them, else 0."""
    for at, token in enumerate(tokens):
        if at and token.low in _SUBORDINATING and _joins_clause(tokens, at):
            return at + 1
    return 0


def _joins_clause(tokens: Tokens, at: int) -> bool:
    """Whether a joining word comes after mere words and before a whole clause."""
    after = tokens[at + 1 :]
    if verb_at(tokens[:at]) is not None or verb_at(after) in (None, 0):
        return False
    return tokens[at - 1].text == ","


def lead_end(tokens: Tokens) -> int:
    """Where the sentence proper begins after `In the end, …`; 0 if it does at once."""
    if not tokens or tokens[0].low not in ADVERBIAL:
        return 0
    for at, token in enumerate(tokens):
        rest = tokens[at + 1 :]
        if token.text != "," or not rest or verb_at(rest) is None:
            continue
        if not opens_with_verb(rest) and rest[0].low not in RELATIVES | {"and"}:
            return at + 1 + _end_of_home(rest)
    return 0


def _end_of_home(rest: Tokens) -> int:
    """Where the state after a town ends, with its comma: `In Selby, Maine, they`."""
    comma = next((n for n, token in enumerate(rest) if token.text == ","), 0)
    name = " ".join(token.text for token in rest[:comma])
    follows = bool(comma) and verb_at(rest[comma + 1 :]) not in (None, 0)
    return comma + 1 if follows and (is_place(name) or name in short_states()) else 0


def without_lead(tokens: Tokens) -> list[Token]:
    """A sentence from its subject on: `After the storm, they left` → `they left`."""
    kept = list(tokens)
    while end := lead_end(kept):
        kept = kept[end:]
    return kept


def without_asides(tokens: Tokens, date: Span) -> list[Token]:
    """`Ana Brel, the mayor, resigned` without what stands between the commas.

    Where the date stood there, `the dam, closed on Friday, …` becomes `the dam was
    closed`.
    """
    first = next((n for n, token in enumerate(tokens) if token.text in PAUSES), None)
    if not first or first + 1 == len(tokens) or verb_at(tokens[:first]) is not None:
        return list(tokens)
    colon = next((n for n in range(first) if tokens[n].text == ":"), -1)
    subject, rest = list(tokens[colon + 1 : first]), list(tokens[first + 1 :])
    ends = [n for n, token in enumerate(rest) if token.text in PAUSES]
    if told := _told_in_aside(subject, rest, ends[0] if ends else len(rest), date):
        return told
    verb = _verb_behind(rest, ends)
    return list(tokens) if verb is None else subject + rest[verb:]


def _verb_behind(rest: Tokens, ends: Iterable[int]) -> int | None:
    """The verb behind an aside, unless it is one of a list.

    Args:
        rest: The aside and what follows it.
        ends: The pauses there.
    """
    for at in ends:
        if not _COORDINATING.isdisjoint(lows([rest[0], *rest[at - 1 : at + 2]])):
            return None
        if opens_with_verb(rest[at + 1 :]):
            return at + 1
    return None


def _told_in_aside(
    subject: list[Token], rest: list[Token], end: int, date: Span
) -> list[Token]:
    """A sentence of a subject and its aside, if the date stood there with a verb."""
    aside = rest[:end]
    over = rest[end].start if end < len(rest) else rest[-1].end + _NEAR
    if not aside or not aside[0].start <= date.start < over:
        return []
    if not subject or aside[0].low in RELATIVES:
        return subject + aside[1:]
    participle = opens_with_verb(aside) and aside[0].low.endswith("ed")
    if not participle or len(aside) < min(_LEAST, len(rest)):
        return []
    return [*subject, _auxiliary(subject[-1], aside[0]), *aside]


def _auxiliary(noun: Token, verb: Token) -> Token:
    many = noun.low.endswith("s") and not noun.low.endswith("ss")
    many = many or noun.low in _MANY
    return token_of("were" if many else "was", noun.end + 1, verb.start - 1)


def said_at_once(tokens: list[Token]) -> list[Token]:
    """`He said in a long speech that …` without where and how he said it."""
    at = verb_at(tokens)
    if at is None or tokens[at].low not in PLAIN_SPEECH:
        return tokens
    words = lows(tokens)
    that = words.index("that", at + 1) if "that" in words[at + 1 :] else at
    places = range(at + 1, that)
    first = next((n for n in places if words[n] in PREPOSITIONS), None)
    if first is None:
        return tokens
    if verb_at(tokens[first:that]) is not None:
        return tokens
    tells_more = not _PERSONAL.isdisjoint(words[at + 1 : that])
    return tokens if tells_more else tokens[:first] + tokens[that:]
