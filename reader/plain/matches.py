"""What articles share, where they disagree and what each has alone, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from corpus import Article, Span
from corpus.comparison import Comparison
from corpus.counting import listed
from corpus.kinds import STATED, disagreement, flagged, graded
from corpus.models import Group
from corpus.texts import outermost
from reader.pages.kinds import KINDS
from reader.pages.match import Value, differences
from reader.plain.wording import (
    Paragraph,
    articles,
    date_in_words,
    so_many,
    unbroken,
)
from reader.walks import stops as walks
from reader.walks.numbers import same_text
from widgets.wording.naming import outlet_of


def conflicts(known: Comparison) -> list[Paragraph]:
    """The matches whose sides contradict each other."""
    return [_match(known, group) for group in known.groups if _disagrees(group)]


def in_all(known: Comparison) -> list[Paragraph]:
    """What every article says, in one match or by several.

    Contradictions have their own section.
    """
    whole = [
        _match(known, group)
        for group in known.groups
        if not _disagrees(group) and known.is_in_all(group)
    ]
    return whole + list(_in_all_by_several(known))


def _in_all_by_several(known: Comparison) -> Iterator[Paragraph]:
    """Sentences that all other articles have, each by another match; each told once."""
    told: dict[str, list[Span]] = {article.id: [] for article in known.articles}
    for article in known.articles:
        for stop in walks.in_all(known, article.id):
            again = any(stop.span.overlaps(span) for span in told[article.id])
            if stop.group is None and not again:
                sides = ((article.id, stop.span), *stop.also)
                for name, span in sides:
                    told[name].append(span)
                quoted = sorted((known.number_of(name), span) for name, span in sides)
                yield [
                    "In all articles, by several matches.",
                    *(_quoted(known, number, span) for number, span in quoted),
                ]


def _quoted(known: Comparison, number: int, span: Span) -> str:
    article = known.articles[number - 1]
    return f"Article {number}: {unbroken(article.quote(span))}"


def in_some(known: Comparison) -> list[Paragraph]:
    """What two articles or more say, but not all."""
    return [
        _match(known, group)
        for group in known.groups
        if not _disagrees(group) and not known.is_in_all(group)
    ]


def alone(known: Comparison) -> list[Paragraph]:
    """What no other article has, text by text."""
    paragraphs = [
        _alone(known, number, article)
        for number, article in enumerate(known.articles, 1)
        if article.id not in known.twins
    ]
    return [paragraph for paragraph in paragraphs if paragraph]


def _alone(known: Comparison, number: int, article: Article) -> Paragraph:
    stops = walks.only_here(known, article.id)
    if not stops:
        return []
    passages = so_many(len(stops), "passage")
    same = f" ({told})" if (told := same_text(known, article.id)) else ""
    return [
        f"Article {number}, {outlet_of(article)}{same}, {passages} that no other has.",
        *(_quoted(known, number, stop.span) for stop in stops),
    ]


def _disagrees(group: Group) -> bool:
    return group.kind == "conflict"


def _match(known: Comparison, group: Group) -> Paragraph:
    held = [known.number_of(article.id) for article in known.articles_of(group)]
    said = "".join(f"; {said}" for said in flagged(group.flags))
    return [
        f"Match {group.number}, in {articles(held)}: {KINDS[group.kind]}; "
        f"score {graded(group.score)}{said}.",
        *_differences(known, group),
        *_sides(known, group),
    ]


def _differences(known: Comparison, group: Group) -> Iterator[str]:
    """Each disagreement once: who prints which value."""
    for kind, values in differences(known, group):
        told = "; ".join(map(_printed, values))
        yield f"They {disagreement(kind)}: {told}."


def _printed(value: Value) -> str:
    when = f", {date_in_words(value.day)}" if value.day else ""
    return f"{unbroken(value.text) or STATED} in {articles(value.articles)}{when}"


def _sides(known: Comparison, group: Group) -> Iterator[str]:
    """Every wording once, with the articles that have it."""
    wordings: dict[str, list[int]] = {}
    by_number = sorted(
        (known.number_of(p.article), p.start, p.end, p.article)
        for p in outermost(group.passages)
    )
    for number, start, end, article in by_number:
        told = wordings.setdefault(unbroken(known[article].quote(Span(start, end))), [])
        if number not in told:
            told.append(number)
    for wording, numbers in wordings.items():
        yield f"{articles(numbers).capitalize()}: {wording}"


def summary(known: Comparison) -> str:
    """How many matches there are, and of which kinds."""
    kinds = Counter(group.kind for group in known.groups)
    disputed = kinds.pop("conflict", 0)
    parts = [f"{kinds[kind]} {said}" for kind, said in KINDS.items() if kinds[kind]]
    parts += [so_many(disputed, "conflict")] * bool(disputed)
    total = so_many(len(known.groups), "match", "matches")
    if len(known.groups) == 1:
        (only,) = known.groups
        return f"1 match, {'a conflict' if disputed else KINDS[only.kind]}"
    return f"{total}: {listed(parts)}" if parts else total
