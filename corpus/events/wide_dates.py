"""Months, seasons and years that say when something happened."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from corpus.article import Article
from corpus.dates.abroad.lexicon import is_read
from corpus.dates.extent import days_of, is_wide
from corpus.events.verbs import WORD, is_open, is_verb
from corpus.events.wide_dates_abroad import looks_back, stands_alone
from corpus.models import DateMention
from corpus.texts import Span
from corpus.words.stop_words import STOP_WORDS
from corpus.words.tenses import FUTURE, NOT_PAST, PARTICIPLES, PAST
from corpus.words.verbs_abroad import verbs_of

_REACH: Final = 60
_ABOUT: Final = r"(?:(?:or\s)?about|around|circa|ca?\.)"
_PART: Final = (
    r"(?:month|year|years|beginning|end|close|course|middle|spring|summer|autumn|fall"
    r"|winter|(?:early|latter|last|first)\s(?:part|days|months|half))"
)
_LEAD: Final = re.compile(
    rf"\b(?:in|during|over|throughout)\s+(?:the\s+)?(?:{_ABOUT}\s+)?\Z"
    rf"|\b(?:in|during|at|about|towards?)\s+the\s{_PART}\sof\s+\Z"
    rf"|\b{_ABOUT}\s+(?:the\s)?\Z",
    re.IGNORECASE,
)
"""What leads to a date on which something happened."""
_NO_LEAD: Final = re.compile(
    r"(?:\b(?:since|until|till|by|before|after|from|to|than|for|of|between|like|as|the|a"
    r"|an|his|her|its|their|our|any|every|each|with|and|or|per)|[’']s|[-–—(/])\s*\Z",
    re.IGNORECASE,
)
"""What stands before a date that bounds or describes something."""
_COMPARED: Final = re.compile(
    r"\b(?:from|than|against|versus|compared\s(?:with|to)|unlike|since|between)\b"
    r"[^,;:]{0,40}\Z",
    re.IGNORECASE,
)
_SEEN_FROM: Final = frozenset(
    {"last", "this", "that", "next", "earlier", "later", "ago", "following", "before"}
    | {"previous", "preceding", "same", "past", "after"}
)
"""With one of these a date needs no preposition."""
_SUPPOSING: Final = frozenset({"if", "unless", "whether", "until", "till", "should"})
_ADVERBS: Final = frozenset({"again", "there", "here", "also", "alone", "already"})
_COPULAS: Final = frozenset({"was", "were", "been"})
_HAVING: Final = frozenset({"had", "has", "have"})
_BEFORE_A_HAPPENING: Final = frozenset({"a", "an", "another"})
_STILL: Final = frozenset(
    {"lived", "stood", "remained", "owned", "contained", "seemed", "appeared", "did"}
    | {"lay", "knew", "wanted", "needed", "believed", "hoped", "belonged", "existed"}
)
"""Verbs of the past that tell a state."""
_BETWEEN_NO_VERBS: Final = frozenset(
    {"a", "an", "the", "in", "of", "at", "on", "to", "not", "never", "no", "his", "her"}
    | {"its", "their", "any", "some", "such", "only", "as", "for", "with", "and"}
)
_NEAR: Final = 3
"""Words from a helper to its participle, at most."""


def dates_something(article: Article, sentence: Span, mention: DateMention) -> bool:
    """Whether a month, season or year stands where a time is told of something past.

    Not where it describes a noun (`the 2010 law`, `last year’s prices`), bounds or
    compares, nor where it lies ahead of the article.

    Args:
        article: Where it is told.
        sentence: Of its text.
        mention: A date in it that is wider than a day.
    """
    if not _is_past(article, mention):
        return False
    if is_read(article.language):
        return stands_alone(article, sentence, mention)
    return _is_adverbial(article.text, sentence, mention)


def is_wide_date(mention: DateMention) -> bool:
    """Whether a date is known, and no nearer than to a week."""
    value = mention.value
    if value is None:
        return False
    days = days_of(value)
    return days is not None and (is_wide(value) or days.length in (2, 7))


def _is_past(article: Article, mention: DateMention) -> bool:
    """Whether it does not begin after the article, nor is the century of it."""
    days, published = days_of(mention.value), article.published
    if days is None or published is None:
        return days is not None
    tens = (mention.value or "").endswith("X")
    return (days.last if tens else days.first) <= published.toordinal()


def _is_adverbial(text: str, sentence: Span, mention: DateMention) -> bool:
    """Whether a date stands by itself, and not before a noun of its own."""
    first = max(sentence.start, mention.start - _REACH)
    before = text[first : mention.start]
    seen_from = not _SEEN_FROM.isdisjoint(mention.text.lower().split())
    lead = _LEAD.search(before)
    if lead is None and (not seen_from or _NO_LEAD.search(before)):
        return False
    if _COMPARED.search(before[: lead.start() if lead else None]):
        return False
    described = mention.text.isdecimal() and before.lower().endswith("the ")
    if described or _in_brackets(text[sentence.start : mention.start]):
        return False
    opens = not before[: lead.start() if lead else None].strip(" “\"'‘(,")
    return _ends_there(text[mention.end : sentence.end], opens=opens)


def _in_brackets(before: str) -> bool:
    """Whether it stands in an aside that a label leaves out."""
    return before.count("(") > before.count(")")


def _ends_there(after: str, *, opens: bool) -> bool:
    """Whether no noun follows that a date would belong to: `last year’s prices`."""
    if after[:1] in "’'-–" and after[:1]:
        return False
    word = WORD.match(after.lstrip(" "))
    if word is None or not word[0].islower() or opens:
        return True
    low = word[0]
    return (
        low in STOP_WORDS["en"]
        or low in _ADVERBS
        or low.endswith("ly")
        or is_verb([low], 0)
    )


def tells_past(article: Article, clause: Span, mention: DateMention) -> bool:
    """Whether the verb that a date belongs to tells of what happened.

    Not of a state, a plan or a possibility.

    Args:
        article: Where it is told.
        clause: Of its text, in which something happens.
        mention: A date in the clause.
    """
    text, verbs = article.text, verbs_of(article.language)
    if verbs is not None:
        return looks_back(text, clause, verbs)
    found = list(WORD.finditer(text, clause.start, clause.end))
    words = [match[0].lower() for match in found]
    if words and words[0] in _SUPPOSING:
        return False
    before = sum(match.start() < mention.start for match in found)
    after = sum(match.start() < mention.end for match in found)
    nearest = [*range(before - 1, -1, -1), *range(after, len(words))]
    verb = next((n for n in nearest if is_verb(words, n)), None)
    return verb is not None and _happened(words, verb)


def _happened(words: Sequence[str], at: int) -> bool:
    """Whether a verb tells of an end, a beginning or an act, and not of a state."""
    word = words[at]
    if is_open(words, at) or word in FUTURE or word in _STILL:
        return False
    if word in _COPULAS:
        there = at > 0 and words[at - 1] == "there"
        if there and not _BEFORE_A_HAPPENING.isdisjoint(words[at + 1 : at + 2]):
            return True
        return _has_participle(words, at)
    if word in _HAVING:
        return _has_participle(words, at)
    return word in PAST or word.endswith("ed")


def _has_participle(words: Sequence[str], at: int) -> bool:
    """Whether a participle follows a helper: `was later given`, `had been built`."""
    for word in words[at + 1 : at + 1 + _NEAR]:
        if word in _BETWEEN_NO_VERBS:
            return False
        done = word.endswith("ed") and word not in NOT_PAST
        if done or word in PARTICIPLES or (word in PAST and word not in _COPULAS):
            return True
    return False
