"""How much of each article is in the others: by sentence, and as shares."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.article import Article
from corpus.comparison import Comparison
from corpus.models import Match
from corpus.sentences import sentences_of
from corpus.texts import Passage, Span, Spanned, join_spans


@dataclass(frozen=True, slots=True)
class CoveredSentence(Spanned):
    """A sentence, and which articles have it, whole or in part."""

    start: int
    end: int
    others: frozenset[str] = frozenset()
    """Ids of the other articles that have it, one for each text."""
    conflict: bool = False
    """Whether another article contradicts it."""
    boilerplate: bool = False
    """Whether it belongs to the site and not to the story, and so is not compared."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much of one article is in another."""

    part: float
    """The share of its characters without boilerplate, 0 to 1."""
    matches: int
    conflicts: int


def cover(known: Comparison, article: Article) -> tuple[CoveredSentence, ...]:
    """Every sentence of an article, in order."""
    sentences = sentences_of(article.text)
    others: list[set[str]] = [set() for _ in sentences]
    conflicts: set[int] = set()
    first = known.twins.first(article.id)
    for passage, group in known.groups_in(article.id):
        held = known.twins.texts(other.article for other in group.passages) - {first}
        disputed = known.kind_of(passage, group) == "conflict"
        for at in touched(sentences, passage.span):
            others[at] |= held
            conflicts |= {at} if disputed else set()
    site = {at for part in _outside(article) for at in touched(sentences, part)}
    return tuple(
        CoveredSentence(
            sentence.start,
            sentence.end,
            frozenset(others[at]),
            conflict=at in conflicts,
            boilerplate=at in site and not others[at],
        )
        for at, sentence in enumerate(sentences)
    )


def touched(spans: Sequence[Span], wanted: Span) -> Iterator[int]:
    """The indexes of the spans, which are disjoint and in order, that overlap one."""
    at = bisect_right(spans, wanted.start, key=lambda span: span.end)
    while at < len(spans) and spans[at].start < wanted.end:
        yield at
        at += 1


def _outside(article: Article) -> list[Span]:
    """The parts of an article that do not belong to the story."""
    body, end = article.body, len(article.text)
    parts = [part.span for part in article.boilerplate]
    return [part for part in (Span(0, body.start), *parts, Span(body.end, end)) if part]


def alone_in(known: Comparison, article: Article) -> tuple[Span, ...]:
    """The sentences of an article that no other has; neighbours are joined."""
    text = article.text
    taken = sorted(
        [*known.matched_spans(article.id), *(part.span for part in article.boilerplate)]
    )
    alone: list[Span] = []
    at = 0
    for sentence in sentences_of(text):
        while at < len(taken) and taken[at].end <= sentence.start:
            at += 1
        shared = at < len(taken) and taken[at].overlaps(sentence)
        if shared or not article.body.overlaps(sentence):
            continue
        if alone and _adjoins(text, alone[-1], sentence):
            alone[-1] = Span(alone[-1].start, sentence.end)
        else:
            alone.append(sentence)
    return tuple(alone)


def _adjoins(text: str, before: Span, after: Span) -> bool:
    """Whether there is only white space between two spans, on the same line."""
    between = text[before.end : after.start]
    return not between.strip() and "\n" not in between


def shares(known: Comparison) -> Mapping[tuple[str, str], Share]:
    """How much of one article is in another, for each pair that shares anything.

    The two directions differ: a long article may contain all of a short one. Each
    share is worked out on demand.
    """
    return _Shares(known)


def ranked(known: Comparison) -> list[tuple[str, str]]:
    """The ids of all pairs of articles that share anything, by how much they share.

    Of the two directions of a pair, the larger share counts; the article that it is a
    share of comes first.
    """
    told = _Shares(known)
    order = {
        (one, other): (
            -told.part(one, other),
            known.number_of(one),
            known.number_of(other),
        )
        for one, other in told
    }
    larger = ((a, b) for a, b in order if order[a, b] < order[b, a])
    return sorted(larger, key=order.__getitem__)


class _Shares(Mapping[tuple[str, str], Share]):
    def __init__(self, known: Comparison) -> None:
        self._known = known
        self._lengths: dict[str, int] = {}
        self._matches: dict[tuple[str, str], list[tuple[Passage, Match]]] = {}
        for group in known.groups:
            for match in group.matches:
                for here, there in match.both_ways:
                    pair = here.article, there.article
                    self._matches.setdefault(pair, []).append((here, match))

    def __getitem__(self, pair: tuple[str, str]) -> Share:
        found = self._matches[pair]
        return Share(
            self.part(*pair),
            len({match.group for _, match in found}),
            len({match.group for _, match in found if self._disagree(match, *pair)}),
        )

    def part(self, here: str, there: str) -> float:
        """How much of one article is in the other, 0 to 1."""
        shared = _covered(passage.span for passage, _ in self._matches[here, there])
        if here not in self._lengths:
            self._lengths[here] = max(_length(self._known[here]), 1)
        return min(shared / self._lengths[here], 1.0)

    def _disagree(self, match: Match, here: str, there: str) -> bool:
        """Whether one article contradicts another in the passage of a match."""
        group = self._known.shown.by_number[match.group]
        return there in self._known.against(group, here)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._matches)

    def __len__(self) -> int:
        return len(self._matches)


def _length(article: Article) -> int:
    """Characters of the story."""
    return len(article.text) - _covered(_outside(article))


def _covered(spans: Iterable[Span]) -> int:
    """How many characters are in any of the spans."""
    return sum(map(len, join_spans(spans)))
