"""Which words of a passage make its label: a clause with its own subject and verb."""

from __future__ import annotations

from typing import Final

from corpus.events.phrasing import asks_for_as
from corpus.events.subjects import subject_before
from corpus.events.telling import Telling
from corpus.events.trimming import (
    CLOSERS,
    PAUSES,
    PREPOSITIONS,
    SIGNS,
    lead_end,
    said_at_once,
    stripped,
    without_asides,
    without_lead,
)
from corpus.events.verbs import is_attribution
from corpus.events.wording import (
    Token,
    Tokens,
    lows,
    opens_with_verb,
    tokens_of,
    undated,
    verb_at,
)
from corpus.texts import Span
from corpus.words.joining import BORDERS, RELATIVES

_LEAST: Final = 3
"""Words of a clause that can stand alone, its date left out."""
_ADDED: Final = frozenset({"also"})
"""Words that point back to what the article told before."""
_PLURAL: Final = frozenset({"were", "are", "have"})
_JOINING: Final = frozenset({"and", "but"})
_STATING: Final = frozenset({"that", "whether", "how"})


def frame_of(telling: Telling) -> list[Token]:
    """The words that tell what happened: subject, verb and what belongs to them."""
    text = telling.article.text
    clause = _from_relative(telling, tokens_of(text, telling.clause))
    subject: list[Token] = []
    if not _is_whole(telling, clause) or _shares_subject(telling, clause):
        clause, subject = _completed(telling, clause)
    elif _goes_on(telling, clause):
        rest = Span(telling.clause.start, telling.passage.end)
        clause = tokens_of(text, rest)
    clause = [token for token in clause if token.low not in _ADDED]
    kept = without_lead(stripped(_undated(telling, clause)))
    return said_at_once([*subject, *without_asides(kept, telling.mention.span)])


def _from_relative(telling: Telling, clause: list[Token]) -> list[Token]:
    """A clause from its `who` on, where mere words stand before and the date after."""
    date = telling.mention
    for at, token in enumerate(clause):
        if token.low not in ("who", "which") or token.end > date.start:
            continue
        pauses = [n for n in range(at, len(clause)) if clause[n].text in PAUSES]
        after = next((n for n in pauses if clause[n].start >= date.end), len(clause))
        before = any(clause[n].start < date.start for n in pauses)
        found = not before and verb_at(clause[:at]) is None
        return clause[at:after] if found else clause
    return clause


def _undated(telling: Telling, tokens: Tokens) -> list[Token]:
    return undated(tokens, telling.mention.span)


def _is_whole(telling: Telling, clause: Tokens) -> bool:
    """Whether a clause tells by itself, its date left out."""
    tokens = stripped(_undated(telling, clause))
    bare = without_lead(tokens)
    at = _main_verb_at(bare)
    if at is None or sum(token.is_word for token in bare) < _LEAST:
        return False
    if clause[0].low in RELATIVES or opens_with_verb(bare) or at == len(bare) - 1:
        return False
    if bare[at - 1].text in PAUSES or _is_participle(bare[0]):
        return False
    return tokens[0].low not in PREPOSITIONS or lead_end(tokens) > 0


def _is_participle(token: Token) -> bool:
    return token.text.islower() and token.low.endswith("ing") and len(token.low) > 5


def _main_verb_at(tokens: Tokens) -> int | None:
    """The first verb, where no `who` or `which` stands before it."""
    at = verb_at(tokens)
    lead = tokens[:at]
    return None if any(token.low in RELATIVES - {"that"} for token in lead) else at


def _goes_on(telling: Telling, clause: Tokens) -> bool:
    """Whether a clause says too little without what follows: `he said on Friday`."""
    rest = Span(telling.clause.end, telling.passage.end)
    after = tokens_of(telling.article.text, rest)
    said = _undated(telling, clause)
    bare = _without_signs_behind(said)
    if not after or not bare:
        return False
    cites = said[-1].text in CLOSERS and clause[-2].is_word
    if cites and after[0].text.islower():
        return True
    if bare[-1].low == "so":
        return False
    if after[0].low in _STATING or bare[-1].low in BORDERS:
        return True
    words = lows(bare)
    return (after[0].low == "as" and asks_for_as(words)) or is_attribution(words)


def _without_signs_behind(tokens: Tokens) -> list[Token]:
    kept = list(tokens)
    while kept and kept[-1].text in SIGNS | CLOSERS:
        kept.pop()
    return kept


def _shares_subject(telling: Telling, clause: Tokens) -> bool:
    """Whether a clause is the end of a list that is its subject: `…, and Brel were`."""
    if not clause or clause[0].low != "and":
        return False
    lead = Span(telling.sentence.start, telling.clause.start)
    before = tokens_of(telling.article.text, lead)
    return bool(before) and verb_at(before) is None


def _completed(
    telling: Telling, tokens: list[Token]
) -> tuple[list[Token], list[Token]]:
    """A clause with its subject from the words before it, else the whole passage."""
    text = telling.article.text
    start = tokens[0].start if tokens else telling.clause.start
    lead = tokens_of(text, Span(telling.sentence.start, start))
    if tokens and _goes_on(telling, tokens):
        tokens = tokens_of(text, Span(start, telling.passage.end))
    opener = tokens[0].low if tokens else ""
    bare = stripped(_undated(telling, tokens))
    if opener in RELATIVES and bare and bare[0].low in RELATIVES:
        bare = bare[1:]
    subject = _subject_in(lead, opener)
    if subject and _can_follow(bare, opener):
        return bare, subject
    first = telling.passage.start if lead else telling.clause.start
    whole = tokens_of(text, Span(first, telling.passage.end))
    return whole[_own_start(whole, telling.mention.start) :], []


def _subject_in(lead: Tokens, opener: str) -> list[Token]:
    """The subject of a clause in the words before it, where those may hold it.

    Args:
        lead: Those words.
        opener: The first word of the clause.
    """
    relative = opener if opener in RELATIVES else ""
    joined = bool(lead) and not _JOINING.isdisjoint((opener, lead[-1].low))
    if relative or joined or (lead and lead[-1].text == ","):
        return subject_before(lead, relative=relative, joined=joined)
    return []


def _can_follow(bare: Tokens, opener: str) -> bool:
    """Whether words tell something behind a subject; one verb only behind `who`."""
    if not opens_with_verb(bare):
        return False
    return len(bare) > 1 or (opener in RELATIVES and not is_attribution(lows(bare)))


def _own_start(tokens: Tokens, date: int) -> int:
    """Where in `A did this, and B, the mayor, did that` the part of a date begins."""
    before = [n for n, token in enumerate(tokens) if token.start < date]
    for n in reversed(before[1:]):
        joined = tokens[n].low in ("and", "but") and tokens[n - 1].text in PAUSES
        if tokens[n].text == ";" or joined:
            own = tokens[n + 1 :]
            verb = verb_at(own)
            shared = verb is not None and own[verb].low in _PLURAL
            if verb is None or opens_with_verb(own):
                return 0
            return 0 if shared and verb_at(tokens[:n]) is None else n + 1
    return 0
