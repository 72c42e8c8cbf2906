"""Dates of other languages that bound something: `bis zum 3. Mai`, `3 Mayıs’a dek`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Final

from corpus.article import Article
from corpus.models import DateMention
from corpus.texts import Span
from corpus.words.calendar_abroad import expressions
from corpus.words.numerals import PARTICLES_BEHIND

_REACH: Final = 40
"""Characters before and after a date in which that is told."""
_APOSTROPHE: Final = str.maketrans("’ʼ", "''")


def bounds(article: Article, sentence: Span, mention: DateMention) -> bool:
    """Whether a date tells until or since when, and not when."""
    first = max(sentence.start, mention.start - _REACH)
    before = article.text[first : mention.start].translate(_APOSTROPHE)
    last = min(sentence.end, mention.end + _REACH)
    after = article.text[mention.end : last].translate(_APOSTROPHE)
    leads, follows = _patterns(article.language or "")
    return bool(leads.search(before) or follows.match(after))


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What bounds a date before it and after it."""
    entries = expressions(language)
    leads, follows = (
        _any_of(entries.get("since", ())),
        _any_of(entries.get("since after", ())),
    )
    if language in PARTICLES_BEHIND:
        return re.compile(rf"{leads}\Z"), re.compile(follows)
    # A suffix may stand between, as Turkish has it.
    return (
        re.compile(rf"(?<!\w){leads}\s*\Z", re.IGNORECASE),
        re.compile(rf"(?:'\w{{1,5}})?\s{follows}(?!\w)", re.IGNORECASE),
    )


def _any_of(forms: Iterable[str]) -> str:
    kept = [re.escape(form) for form in forms]
    return f"(?:{'|'.join(kept)})" if kept else "(?!)"
