"""Of what two articles have copied it is told who was probably first, and why."""

from __future__ import annotations

import datetime as dt

from corpus import Article
from corpus.comparison import Comparison
from corpus.copying import Copied, Copies
from corpus.kinds import MatchKind
from corpus.models import Match
from corpus.texts import Passage

WEIR = "The weir at Aldmoor burst before dawn on Monday."
TOLD = "Nobody had been told, the Star reported."
TEXT = f"{WEIR}\n\n{TOLD}"


def article(name: str, outlet: str, day: int | None) -> Article:
    published = dt.date(2031, 5, day) if day else None
    return Article.from_text(TEXT, id=name, outlet=outlet, published=published)


def match(one: str, other: str, kind: MatchKind, group: int) -> Match:
    start, end = (0, len(WEIR)) if group == 1 else (len(WEIR) + 2, len(TEXT))
    sides = (Passage(one, start, end), Passage(other, start, end))
    return Match(*sides, 90.0, kind, group)


def known(*matches: Match, days: tuple[int | None, ...] = (4, 5, 6)) -> Comparison:
    named = zip("abc", ("Herald", "Post", "Courier"), days, strict=True)
    return Comparison(tuple(article(*each) for each in named), matches)


def test_the_earlier_article_is_first_in_all_that_both_have() -> None:
    made = known(match("a", "b", "verbatim", 1), match("a", "b", "near", 2))
    told = Copied(2, (("a", 2),), ("Herald is dated 2031-05-04, the next 2031-05-05.",))
    assert Copies(made).between("a", "b") == told
    assert Copies(made).between("b", "a") == told


def test_what_is_told_in_other_words_or_contradicted_is_not_copied() -> None:
    made = known(match("a", "b", "paraphrase", 1), match("a", "b", "conflict", 2))
    assert Copies(made).between("a", "b") == Copied(0)


def test_without_dates_and_credits_nobody_was_first() -> None:
    made = known(match("a", "b", "verbatim", 1), days=(None, None, None))
    assert Copies(made).between("a", "b") == Copied(1)


def test_two_articles_are_looked_at_for_themselves() -> None:
    third = match("b", "c", "verbatim", 1)
    made = known(match("a", "b", "verbatim", 1), third, match("a", "c", "verbatim", 1))
    assert Copies(made).between("b", "c").first == (("b", 1),)
