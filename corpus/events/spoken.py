"""Whether a date is asked about, or stands in what somebody is quoted with."""

from __future__ import annotations

import re
from typing import Final

from corpus.models import DateMention
from corpus.quotes.marks import find_quotations
from corpus.texts import Span

_STOP: Final = re.compile(r"[?!]|(?<=[^\W\d_]{4})[.…]|[.…][\"”]")
_ASKED: Final = frozenset("？؟")
_OPENING: Final = "“«„"
_CLOSING: Final = "”»"


def is_asked(text: str, sentence: Span, mention: DateMention) -> bool:
    """Whether a date stands in a question, and not in the `he asked` after it."""
    if text[sentence.end - 1] in _ASKED:
        return True
    end = _STOP.search(text, mention.end, sentence.end)
    return end is not None and end[0] == "?"


def is_quoted(text: str, sentence: Span, mention: DateMention, *, abroad: bool) -> bool:
    """Whether a date stands within a quotation of its sentence.

    Args:
        text: Of the article.
        sentence: The one with the date.
        mention: The date.
        abroad: Whether it is in another language than English.
    """
    quoted = _is_in_marks if abroad else _is_after_mark
    return quoted(text, sentence, mention)


def _is_after_mark(text: str, sentence: Span, mention: DateMention) -> bool:
    """Whether a quotation that opens in the sentence has not closed yet."""
    before = text[sentence.start : mention.start]
    opened = sum(before.count(sign) for sign in _OPENING)
    closed = sum(before.count(sign) for sign in _CLOSING)
    return opened > closed or before.count('"') % 2 == 1


def _is_in_marks(text: str, sentence: Span, mention: DateMention) -> bool:
    """The same in other languages, whose marks open what those of English close."""
    said = text[sentence.start : sentence.end]
    at = mention.start - sentence.start
    return any(q.marks.start <= at < q.marks.end for q in find_quotations(said))
