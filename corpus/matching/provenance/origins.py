"""Which article probably printed a shared passage first, and what speaks for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from corpus.article import Article
from corpus.matching.provenance.credits import credited_agency, credits_outlet, plain
from corpus.models import Group

_WORD = re.compile(r"\w+")
_PROBABLE = 2
_STRONG = 2
_WEAK = 1

_Vote = tuple[str, int, str]
"""An article's id, what speaks for it weighs, and what that is."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a passage probably comes from."""

    article: str | None
    """The article's id; `None` where nothing or too much tells."""
    evidence: tuple[str, ...]
    """What was weighed, one sentence each, for a person."""


def find_origin(group: Group, articles: Mapping[str, Article]) -> Origin:
    """Tell which article of a group probably printed its passage first.

    A date or a credit decides, if nothing speaks for another article; the fullest
    text only adds to them. Whoever credits an agency has it from there. Passages that
    are merely alike have no common origin.

    Args:
        group: The passage in all its articles.
        articles: By id, at least those of the group.
    """
    if group.kind == "paraphrase":
        return Origin(None, ("The passages are alike, not copied.",))
    held = [articles[name] for name in sorted({p.article for p in group.passages})]
    votes: Counter[str] = Counter()
    evidence: list[str] = []
    for article, weight, reason in (
        *_by_credit(group, held),
        *_by_date(held),
        *_by_length(group, held),
    ):
        votes[article] += weight
        evidence.append(reason)
    agencies = _agencies(held)
    evidence += [
        f"{_name(a)} credits {agencies[a.id]}." for a in held if a.id in agencies
    ]
    strong = [article for article in sorted(votes) if votes[article] >= _PROBABLE]
    told = len(strong) == 1 and strong[0] not in agencies
    return Origin(strong[0] if told else None, tuple(evidence))


def _by_credit(group: Group, held: list[Article]) -> Iterator[_Vote]:
    for article in held:
        near = [passage.span for passage in group.passages_in(article.id)]
        for other in held:
            if other is article or not other.outlet:
                continue
            if credits_outlet(article, other.outlet, near):
                reason = f"{_name(article)} credits {other.outlet}."
                yield other.id, _STRONG, reason


def _agencies(held: list[Article]) -> Mapping[str, str]:
    """The agency that each article credits, if it is none of the articles' outlets."""
    outlets = {word for a in held for word in plain(a.outlet or "").split()}
    credited = {article.id: credited_agency(article) for article in held}
    return {
        article: agency
        for article, agency in credited.items()
        if agency is not None and plain(agency) not in outlets
    }


def _by_date(held: list[Article]) -> Iterator[_Vote]:
    dates = sorted(
        (article.published.isoformat(), article.id, _name(article))
        for article in held
        if article.published
    )
    if len(dates) == len(held) > 1 and dates[0][0] < dates[1][0]:
        first, second = dates[0], dates[1]
        yield (
            first[1],
            _STRONG,
            f"{first[2]} is dated {first[0]}, the next {second[0]}.",
        )


def _by_length(group: Group, held: list[Article]) -> Iterator[_Vote]:
    """The article whose passage holds every word of the others, and more."""
    words = {
        article.id: Counter(
            word
            for passage in group.passages_in(article.id)
            for word in _WORD.findall(article.text[passage.start : passage.end].lower())
        )
        for article in held
    }
    for article in held:
        own = words[article.id]
        others = [other for key, other in words.items() if key != article.id]
        if all(other < own for other in others):
            reason = f"{_name(article)} has the whole of the others' text, and more."
            yield article.id, _WEAK, reason


def _name(article: Article) -> str:
    return article.outlet or article.id
