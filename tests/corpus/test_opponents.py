"""Whoever prints one value of a dispute contradicts all that print another."""

from __future__ import annotations

from corpus.article import Article
from corpus.comparison import Comparison
from corpus.coverage import cover, shares
from corpus.kinds import MatchKind
from corpus.models import Difference, Match
from corpus.texts import Passage

SAID = {
    "a": "Mending the lock will cost 41 million crowns.",
    "b": "The lock is mended for 41 million crowns.",
    "c": "The lock is mended for 14 million crowns.",
    "d": "Somebody has to mend the lock.",
    "e": "Was it 41 million crowns for the lock, or 14 million crowns?",
}
VALUES = Difference("number", "41 million crowns", "14 million crowns")


def known(*matches: Match) -> Comparison:
    articles = tuple(Article.from_text(text, id=name) for name, text in SAID.items())
    return Comparison(articles, matches)


def match(pair: str, kind: MatchKind, *differs: Difference) -> Match:
    left, right = (Passage(name, 0, len(SAID[name])) for name in pair)
    return Match(left, right, 70.0, kind, 1, differs)


LOCK = known(
    match("bc", "conflict", VALUES),
    match("ac", "paraphrase"),
    match("ad", "paraphrase"),
    match("ce", "paraphrase"),
)


def test_an_article_never_held_against_the_other_value_contradicts_it() -> None:
    (group,) = LOCK.groups
    against = {name: LOCK.against(group, name) for name in SAID}
    assert against == {
        "a": frozenset("c"),
        "b": frozenset("c"),
        "c": frozenset("ab"),
        "d": frozenset(),
        "e": frozenset(),
    }


def test_marks_shares_and_coverage_tell_the_same_contradictions() -> None:
    (group,) = LOCK.groups
    kinds = {p.article: LOCK.kind_of(p, group) for p in group.passages}
    disputed = {name for name, kind in kinds.items() if kind == "conflict"}
    assert disputed == set("abc")
    assert disputed == {
        article.id for article in LOCK.articles if cover(LOCK, article)[0].conflict
    }
    conflicts = {pair: share.conflicts for pair, share in shares(LOCK).items()}
    assert {pair for pair, count in conflicts.items() if count} == {
        ("a", "c"),
        ("b", "c"),
        ("c", "a"),
        ("c", "b"),
    }


def test_a_value_that_differs_without_a_conflict_is_none() -> None:
    tolls = known(match("bc", "near", VALUES), match("ab", "near"))
    (group,) = tolls.groups
    assert tolls.opponents_in(group) == {}


def test_a_denial_is_not_looked_for_in_other_passages() -> None:
    denied = Difference("negation", "41 million crowns", "no crown")
    (group,) = known(match("bc", "conflict", denied), match("ab", "near")).groups
    found = known(match("bc", "conflict", denied), match("ab", "near"))
    assert found.against(group, "a") == frozenset()
    assert found.against(group, "b") == frozenset("c")
