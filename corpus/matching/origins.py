"""Which article probably printed a shared passage first, and what speaks for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from corpus.article import Article
from corpus.models import Group
from corpus.words.agencies import CREDITS

_WORD = re.compile(r"\w+")
_CREDIT = re.compile(r"(\w+)[ \t]*:[ \t]*([^\n]{2,80})|\(([^()\n]{2,40})\)")
_PROBABLE = 2
_STRONG = 2
_WEAK = 1


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
    text only adds to them. Passages that are merely alike have no common origin.

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
        *_by_credit(held),
        *_by_date(held),
        *_by_length(group, held),
    ):
        votes[article] += weight
        evidence.append(reason)
    strong = [article for article in sorted(votes) if votes[article] >= _PROBABLE]
    return Origin(strong[0] if len(strong) == 1 else None, tuple(evidence))


_Vote = tuple[str, int, str]


def _by_credit(held: list[Article]) -> Iterator[_Vote]:
    for article in held:
        names = _credited(article.text)
        for other in held:
            outlet = " ".join(_WORD.findall((other.outlet or "").lower()))
            if other is not article and outlet and outlet in names:
                reason = f"{_name(article)} credits {other.outlet}."
                yield other.id, _STRONG, reason


def _credited(text: str) -> frozenset[str]:
    """Whoever an article names in brackets or after "Source:", lower-cased."""
    names: set[str] = set()
    for found in _CREDIT.finditer(text):
        listed = found[3]
        if found[1] and found[1].lower() in CREDITS:
            listed = found[2]
        for name in (listed or "").split(","):
            names.add(" ".join(_WORD.findall(name.lower())))
    return frozenset(names)


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
