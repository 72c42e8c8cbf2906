"""What a match is told to be: its kind, what differs, and what makes that doubtful."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from corpus.article import Article
from corpus.kinds import Flag, MatchKind
from corpus.matching.disagreement.dates.datings import Published, days_between
from corpus.matching.disagreement.dates.updates import (
    are_counts_that_grow,
    may_be_updates,
)
from corpus.matching.disagreement.kinship import SAME_EVENT, Kinship, kinship_of
from corpus.matching.finding import Finding
from corpus.matching.judging import degree_of, judge
from corpus.matching.one_language import language_of_both
from corpus.matching.provenance.flags import find_flags
from corpus.models import Difference, Match
from corpus.sentences import sentences_of
from corpus.texts import Span

_SHORT = 160
"""Characters of a passage that may lean on the sentence before it, at most."""

Judge = Callable[
    [str, str, Published, str | None, Kinship, tuple[str, str]],
    tuple[MatchKind, tuple[Difference, ...]],
]
"""Tells the kind of match of two passages, and what differs."""


def explain(found: Finding, judged: Judge) -> Match:
    """Tell the kind of a match, what differs, and its flags.

    Numbers that grow from day to day are no conflict where the articles are of days
    apart; both are told all the same. A conflict of articles about other actors, and
    one of numbers a day apart, is flagged.

    Args:
        found: The match.
        judged: Remembers what was judged before, of articles on one event.
    """
    left, right = found.sides
    ours, theirs = found.texts
    published = found.left.published, found.right.published
    language = language_of_both(found.left, found.right)
    flags = find_flags(found.left, found.one, found.right, found.two)
    leads = _leads(found)
    kind, differs = judged(ours, theirs, published, language, SAME_EVENT, leads)
    # Few matches conflict, so few articles are read whole.
    if differs:
        kinship = kinship_of(found.left.text, found.right.text)
        kind, differs = judge(ours, theirs, published, language, kinship, leads)
        flags |= {Flag.APART.value} if differs and kinship.apart else frozenset[str]()
    if may_be_updates(found.texts, published, differs, language):
        kind = degree_of(ours, theirs, language)
    if days_between(published) and any(d.kind == "number" for d in differs):
        grows = are_counts_that_grow(found.texts, language)
        flags |= {Flag.DAYS.value} if grows else frozenset[str]()
    return Match(left, right, found.score, kind, found.group, differs, flags)


def _leads(found: Finding) -> tuple[str, str]:
    """The sentences before two short passages; nothing where they are longer."""
    if max(len(found.one), len(found.two)) > _SHORT:
        return "", ""
    return _before(found.left, found.one), _before(found.right, found.two)


def _before(article: Article, passage: Span) -> str:
    """The sentence before a passage of an article; empty where there is none."""
    spans = sentences_of(article.text)
    at = bisect_right(spans, passage.start, key=lambda span: span.end) - 1
    return article.text[spans[at].start : spans[at].end] if at >= 0 else ""
