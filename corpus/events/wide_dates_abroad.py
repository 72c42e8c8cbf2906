"""Months and years of other languages that say when: `im März 1921`, `1642-ben`."""

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
from corpus.words.verbs_abroad import Verbs

_REACH: Final = 40
_WORD: Final = re.compile(r"[^\W\d_]+")
_APOSTROPHE: Final = str.maketrans("’ʼ", "''")


def stands_alone(article: Article, sentence: Span, mention: DateMention) -> bool:
    """Whether words around a date say that something was then.

    Args:
        article: In another language than English.
        sentence: Of its text.
        mention: A date in it that is wider than a day.
    """
    text, language = article.text, article.language or ""
    first = max(sentence.start, mention.start - _REACH)
    before = text[first : mention.start].translate(_APOSTROPHE)
    after = text[mention.end : sentence.end][:_REACH].translate(_APOSTROPHE)
    leads, follows = _patterns(language)
    if (mention.value or "").startswith("-"):  # `44 v. Chr.` needs nothing before it
        return True
    said = mention.text.split()[-1].lower() in expressions(language).get("year", ())
    own = said and not expressions(language).get("in", ())
    return bool(own or leads.search(before) or follows.match(after))


def looks_back(text: str, clause: Span, verbs: Verbs) -> bool:
    """Whether no word of a clause tells of what is to come."""
    words = (word.lower() for word in _WORD.findall(text, clause.start, clause.end))
    return not any(verbs.looks_ahead(word) for word in words)


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What leads to such a date, and what follows it at once."""
    entries = expressions(language)
    leads = _any_of([*entries.get("in", ()), *_years(language)])
    follows = _any_of(entries.get("in after", ()))
    if language in PARTICLES_BEHIND:
        return re.compile("(?!)"), re.compile(follows)
    return (
        re.compile(rf"(?<!\w){leads}\s*\Z", re.IGNORECASE),
        re.compile(rf"{follows}(?!\w)", re.IGNORECASE),
    )


def _years(language: str) -> Iterable[str]:
    """Words for years that lead to one where no preposition does, as in Arabic."""
    entries = expressions(language)
    return entries.get("years", ()) if "في" in entries.get("the", ()) else ()


def _any_of(forms: Iterable[str]) -> str:
    kept = [re.escape(form) for form in sorted(forms, key=len, reverse=True)]
    return f"(?:{'|'.join(kept)})" if kept else "(?!)"
