"""Dates in a sentence that do not say when something happened."""

from __future__ import annotations

import re
from typing import Final

from corpus.article import Article
from corpus.dates.abroad.lexicon import is_read
from corpus.dates.edtf import day_in
from corpus.events.limits_abroad import bounds
from corpus.events.verbs import WORD
from corpus.models import DateMention
from corpus.texts import Span
from corpus.words.holidays import EASTER_HOLIDAYS, FIXED_HOLIDAYS, FLOATING_HOLIDAYS

_LIMIT: Final = re.compile(
    r"\b(?:by|until|till|before|prior to|no later than|ahead of|since|than|deadline of)"
    r"(?:\s+(?:the|midnight|noon|early|late|end of))*\s*$",
    re.IGNORECASE,
)
_PERIOD: Final = re.compile(
    r"\b(?:year|quarter|months?|weeks?|period|half|\d{4}),?\s+(?:that\s+)?"
    r"(?:ended|ending|starting|to|through)(?:\s+on)?\s*$|\bas (?:of|at|from)\s*$",
    re.IGNORECASE,
)
_DUE: Final = re.compile(
    r"[\s-]*(?:deadline|ultimatum|edition|issue|print)\b", re.IGNORECASE
)
_PREPOSITION: Final = re.compile(r"\b(?:on|in|of|from|at|the|dated)\s+$", re.IGNORECASE)
_AGENCY: Final = re.compile(r"\s*(?:\([^()\n]{2,30}\)\s*[—–―_-]|[—–―]{1,2}\s)")
_FEASTS: Final = {*FIXED_HOLIDAYS, *EASTER_HOLIDAYS, *FLOATING_HOLIDAYS}
_KIND: Final = re.compile(
    r"-[a-z]|\s(?!(?:and|or|to|in|on|at|by|for|of|with|that|as|when|after|before|but|is"
    r"|was|are|were|has|had|will|night|morning|evening|this|last|next|every)\b)[a-z]"
)
_DATELINE_REACH: Final = 80
_LOOK_ROUND: Final = 40


def dates_nothing(article: Article, sentence: Span, mention: DateMention) -> bool:
    """Whether a date bounds something, or only says when the article was written."""
    text = article.text
    if is_read(article.language):
        return bounds(article, sentence, mention) or _is_of_agency(article, mention)
    return (
        _is_limit(text, sentence, mention)
        or _is_dateline(article, mention)
        or _names_a_feast(text, mention)
    )


def _names_a_feast(text: str, mention: DateMention) -> bool:
    """Whether a holiday only says of what kind something is: `Easter eggs`."""
    after = _KIND.match(text, mention.end, mention.end + _LOOK_ROUND)
    return after is not None and mention.text.lower().replace("’", "'") in _FEASTS


def _is_limit(text: str, sentence: Span, mention: DateMention) -> bool:
    before = text[max(sentence.start, mention.start - _LOOK_ROUND) : mention.start]
    after = text[mention.end : min(sentence.end, mention.end + _LOOK_ROUND)]
    bounds = _LIMIT.search(before) or _PERIOD.search(before) or _DUE.match(after)
    return bounds is not None


def _is_of_agency(article: Article, mention: DateMention) -> bool:
    """Whether what closes a dateline follows: `(AP) —`."""
    return _AGENCY.match(article.text, mention.end) is not None


def _is_dateline(article: Article, mention: DateMention) -> bool:
    """Whether it stands at the head of a line, bare or after names, and dates the text.

    `PORTO, January 5 (AP) —`, or the day of publication: `date 2022-01-06 The king …`.
    """
    if day_in(mention.value) is None:
        return False
    line = article.text.rfind("\n", 0, mention.start) + 1
    before = article.text[line : mention.start]
    if len(before) > _DATELINE_REACH or _PREPOSITION.search(before):
        return False
    words = WORD.findall(before)
    if any(word.islower() and word != "date" for word in words):
        return False
    if _is_of_agency(article, mention):
        return True
    known = day_in(mention.value) == article.published
    return known and (bool(words) or mention.basis == "explicit")
