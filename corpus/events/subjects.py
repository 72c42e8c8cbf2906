"""Who or what a clause is about, where the clause itself does not say."""

from __future__ import annotations

from itertools import dropwhile
from typing import Final

from corpus.events.cast import Cast
from corpus.events.phrasing import LONGEST
from corpus.events.telling import Telling
from corpus.events.trimming import without_lead
from corpus.events.wording import Token, Tokens, render, verb_at
from corpus.texts import Span
from corpus.words.calendar import MONTHS, WEEKDAYS
from corpus.words.joining import BORDERS, LEADS
from corpus.words.speech import PLAIN_SPEECH

_LONGEST: Final = 50
"""Characters of a subject taken from elsewhere in its sentence."""
_PERSONAL: Final = frozenset({"he", "she"})
_OWNING: Final = frozenset({"his", "her"})
_ARTICLES: Final = frozenset({"the", "a", "an"})
_OF_DATES: Final = {*MONTHS, *WEEKDAYS, *BORDERS, ","}


def subject_before(lead: Tokens, *, relative: str, joined: bool) -> list[Token]:
    """The subject of what follows some words of its sentence.

    Args:
        lead: The words before it.
        relative: The `who` or `which` it opens with, by which it means the noun that
            stands last; without one it shares the subject of the words before.
        joined: Whether it opens with `and` or `but`.
    """
    if relative:
        return _fitting(_last_noun(lead, person=relative == "who"))
    if lead and lead[-1].text == "," and not joined:
        return _fitting(_before_aside(lead))
    at = verb_at(lead)
    kept = list(lead[:at]) if at else []
    while kept and (kept[-1].low in _OF_DATES or kept[-1].text.isdecimal()):
        kept.pop()
    return _fitting(kept)


def _before_aside(lead: Tokens) -> list[Token]:
    """Who is meant where an aside stands before a verb: `Brel, who led it, resigned`.

    In `they passed the Harbour Act, a law, signed in May` it is what stands last.
    """
    lead = list(dropwhile(lambda token: token.low in LEADS, without_lead(lead)))
    commas = [n for n, token in enumerate(lead) if token.text == ","]
    head = lead[: commas[0]] if commas else lead
    at = verb_at(head)
    if at is None:
        return head
    if head[at].low in PLAIN_SPEECH:
        told = [token for token in head[at + 1 :] if token.low != "that"]
        return told if verb_at(told) is None else []
    last = lead[commas[-2] + 1 : -1] if len(commas) > 1 else []
    return last if _is_noun(last) else []


def _is_noun(tokens: Tokens) -> bool:
    """Whether words begin as a noun or a name does, and none of them is a verb."""
    if not tokens or verb_at(tokens) is not None:
        return False
    return tokens[0].low in _ARTICLES or tokens[0].text[0].isupper()


def _last_noun(lead: Tokens, *, person: bool) -> list[Token]:
    """What follows the last verb or comma; a noun of its own after a preposition."""
    kept = list(lead)
    while kept and not kept[-1].is_word:
        kept.pop()
    strong = [
        at
        for at, token in enumerate(kept)
        if not token.is_word or verb_at(kept[at : at + 1]) == 0
    ]
    weak = [at for at, token in enumerate(kept) if token.low in BORDERS - _ARTICLES]
    noun = kept[max([*strong, *weak], default=-1) + 1 :]
    article = next((n for n, token in enumerate(noun) if token.low in _ARTICLES), None)
    if article and noun[0].text.islower():  # `did not read the charter, which`
        return noun[article:]
    if person or article == 0:
        return noun
    return kept[max(strong, default=-1) + 1 :]


def _fitting(tokens: list[Token]) -> list[Token]:
    comma = next((n for n, token in enumerate(tokens) if token.text == ","), None)
    kept = tokens[:comma]
    length = kept[-1].end - kept[0].start if kept else _LONGEST + 1
    return kept if length <= _LONGEST else []


def named_subject(telling: Telling, words: str, tokens: Tokens, cast: Cast) -> str:
    """A label that opens with `he` or `his`, with the name of who is meant.

    One too long is shortened to the name right before its verb.
    """
    if not tokens:
        return words
    first, article = tokens[0], telling.article
    if first.low in _PERSONAL | _OWNING:
        name = cast.speaker(article, Span(first.start, first.end))
        if name:
            owned = "’s" if first.low in _OWNING else ""
            return f"{name}{owned}{words[len(first.text) :]}"
    at = verb_at(tokens)
    if len(words) <= LONGEST or not at:
        return words
    lead = tokens[:at]
    if any(token.low in ("and", "or", "of", ",") for token in lead):
        return words
    name = cast.person_last(article, Span(lead[0].start, lead[-1].end))
    return f"{name} {render(article.text, tokens[at:])}" if name else words
