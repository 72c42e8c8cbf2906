"""Which articles were read, what was not, and how much of each stands in each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Set

from corpus import Article, Problem
from corpus.comparison import Comparison
from corpus.copying import Copied, Copies
from corpus.counting import counted, listed
from corpus.coverage import Share, ranked, shares
from corpus.export.citing import day
from corpus.gate import clean_line, clean_name
from reader.plain.wording import Paragraph, sentence, so_many
from reader.walks.numbers import same_text
from widgets.wording.naming import outlet_of, source_of, title_of


def articles(known: Comparison, problems: Iterable[Problem]) -> list[Paragraph]:
    """Each article by its number, then each source that could not be read."""
    read = [
        [*_article(number, one), *_twins(known, one)]
        for number, one in enumerate(known.articles, 1)
    ]
    sources = {article.source for article in known.articles}
    return read + [[_problem(problem, sources)] for problem in problems]


def _article(number: int, article: Article) -> Paragraph:
    date = day(article.published) if article.published else "no date"
    words = so_many(article.words, "word")
    told = [
        f"Article {number}: {outlet_of(article)}, {date}, {words}.",
        f"Title: {title_of(article)}",
        f"Source: {source_of(article)}",
    ]
    if article.removed:
        kinds = listed(f"{kind} {n:,}" for kind, n in article.removed.items())
        told.append(f"Hidden characters were removed: {kinds}.")
    if article.broken:
        told.append(f"Damaged in {counted(article.broken, 'place')}, shown as �.")
    if article.boilerplate:
        reasons = Counter(part.reason for part in article.boilerplate)
        kinds = listed(f"{kind} {n}" if n > 1 else kind for kind, n in reasons.items())
        told.append(f"Not compared, as no part of the story: {kinds}.")
    return told


def _twins(known: Comparison, article: Article) -> Paragraph:
    told = same_text(known, article.id)
    return [f"{sentence(told)[:-1]}: together they are one witness."] if told else []


def _problem(problem: Problem, read: Set[str]) -> str:
    label = "Noted" if problem.source in read else "Not read"
    return f"{label}: {clean_name(problem.source)}: {clean_line(problem.reason)}"


def pairs(known: Comparison) -> list[Paragraph]:
    """How much two articles have of each other, those that have most first."""
    found, copies = shares(known), Copies(known)
    told: list[Paragraph] = []
    for pair in ranked(known):
        one, other = sorted(pair, key=known.number_of)
        numbers = known.number_of(one), known.number_of(other)
        pair = _pair(found[one, other], found[other, one], *numbers)
        same = f"Articles {numbers[0]} and {numbers[1]} have the same text."
        copied = _copied(known, copies.between(one, other))
        told.append([same if known.twins.are_one(one, other) else pair, *copied])
    return told


def _copied(known: Comparison, copied: Copied) -> Paragraph:
    """How much they have word for word or edited, who was probably first, and why."""
    if not copied.passages:
        return []
    told = f"{so_many(copied.passages, 'passage')} word for word or edited"
    first = [f"{n} in article {known.number_of(name)}" for name, n in copied.first]
    who = f"; probably first: {listed(first)}" if first else ""
    return [f"{told}{who}.", *copied.evidence]


def _pair(here: Share, there: Share, one: int, other: int) -> str:
    disputed = f", {so_many(here.conflicts, 'conflict')}" if here.conflicts else ""
    return (
        f"Articles {one} and {other}: {here.part:.0%} of article {one} stands in "
        f"article {other}, {there.part:.0%} the other way; "
        f"{so_many(here.matches, 'match', 'matches')}{disputed}."
    )
