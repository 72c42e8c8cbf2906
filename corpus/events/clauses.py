"""Sentences cut into parts that each have a verb, and the part a date belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence

from corpus.events.verbs import first_verb, tells_happening, words_of
from corpus.sentences import cut_clauses
from corpus.texts import Span
from corpus.words.clauses import CLAUSE_OPENERS
from corpus.words.speech import SPEECH_VERBS
from corpus.words.verbs_abroad import Verbs

_THAT = re.compile(r"\b(\w{2,20})\s+(?:that|how|whether)\s")
_SHORTEST = 5
_PRESENT = frozenset({"is", "are", "am", "has", "have", "says", "thinks"})


def cut_parts(text: str, sentence: Span, verbs: Verbs | None) -> list[Span]:
    """Cut a sentence into clauses; what is short or has no verb stays with the next.

    Args:
        text: An article's text.
        sentence: One of it.
        verbs: Of the article's language, if it is another than English.
    """
    parts: list[Span] = []
    whole = True
    for clause in cut_clauses(text, sentence, CLAUSE_OPENERS if verbs is None else ()):
        has_verb = _has_verb(text, clause, verbs)
        if parts and not (has_verb and whole):
            parts[-1] = Span(parts[-1].start, clause.end)
            whole = whole or has_verb
        else:
            parts.append(clause)
            whole = has_verb
    return parts


def _has_verb(text: str, span: Span, verbs: Verbs | None) -> bool:
    if verbs is not None:
        return verbs.tell(text[span.start : span.end])
    words = words_of(text, span)
    if len(words) < _SHORTEST:
        return False
    return first_verb(words) is not None or not _PRESENT.isdisjoint(words)


def happening_at(
    text: str, parts: Sequence[Span], at: int, verbs: Verbs | None
) -> Span | None:
    """The part around a place, if something happens there.

    Args:
        text: An article's text.
        parts: Of one sentence.
        at: Where a date begins.
        verbs: Of the article's language, if it is another than English.

    Returns:
        What follows `said that`, where the place lies there; `None` where the part
        tells of a state, habit or possibility.
    """
    part = next(part for part in parts if at < part.end)
    if verbs is not None:
        return part if verbs.tell(text[part.start : part.end]) else None
    said = [m for m in _THAT.finditer(text, part.start, at) if m[1] in SPEECH_VERBS]
    if said:
        part = Span(said[-1].end(), part.end)
    return part if tells_happening(words_of(text, part)) else None
