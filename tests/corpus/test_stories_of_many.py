"""A story among many: who tells it, and what of all findings is of its articles."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from corpus import Article
from corpus.comparing import compare
from corpus.comparison import Comparison
from corpus.models import Match, Story
from corpus.stories import accounts, heir, within
from corpus.texts import Passage
from tests.three_events import FILES


def compared() -> Comparison:
    *_, last = compare([Article.from_text(text, id=n) for n, text in FILES.items()])
    return last.comparison


def test_within_all_articles_everything_is_known() -> None:
    known = compared()
    whole = within(known, [article.id for article in known.articles])
    assert whole.matches == known.matches
    assert whole.actors == known.actors
    assert whole.events == known.events
    assert whole.quotes == known.quotes
    assert dict(whole.dates) == dict(known.dates)


def test_within_a_story_nothing_is_known_of_other_articles() -> None:
    known = compared()
    names = known.stories[0].articles
    story = within(known, [*names[::-1], "gone.txt"])
    assert [article.id for article in story.articles] == [*names[::-1]]
    assert [story.number_of(name) for name in names[::-1]] == [1, 2, 3]
    assert story.stories == ()
    told = {side.article for m in story.matches for side in (m.left, m.right)}
    told |= {m.article for actor in story.actors for m in actor.mentions}
    told |= {p.article for event in story.events for p in event.passages}
    told |= {quote.article for quote in story.quotes}
    assert told | set(story.dates) <= set(names)
    assert all(actor.mentions for actor in story.actors)
    assert story.matches
    assert {m.group for m in story.matches} <= {m.group for m in known.matches}


def match(left: str, right: str, group: int, kind: str = "near") -> Match:
    return Match(Passage(left, 0, 1), Passage(right, 0, 1), 80.0, kind, group)


def test_an_account_counts_what_the_articles_of_a_story_share() -> None:
    days = {"a": dt.date(2031, 5, 9), "b": None, "c": dt.date(2031, 5, 6)}
    articles = tuple(
        Article.from_text("x", id=name, published=days.get(name)) for name in "abcde"
    )
    known = Comparison(
        articles,
        (
            match("a", "b", 1),
            match("a", "c", 1, "conflict"),
            match("a", "d", 2),  # of two stories
            match("d", "e", 3),
            match("b", "c", 4),
        ),
        (Story(("b", "a", "c")), Story(("d", "e"))),
    )
    first, second = accounts(known)
    assert [article.id for article in first.articles] == ["b", "a", "c"]
    assert (first.first, first.last) == (days["c"], days["a"])
    assert (first.matches, first.conflicts) == (2, 1)
    assert (second.matches, second.conflicts) == (1, 0)
    assert (second.first, second.last) == (None, None)


def test_a_story_is_known_again_by_most_of_its_articles() -> None:
    stories = (Story(("a", "b")), Story(("c", "d", "e")))
    assert heir(Story(("b", "c", "d")), stories) == stories[1]
    assert heir(Story(("a", "x")), stories) == stories[0]
    assert heir(Story(("x", "y")), stories) is None
    assert heir(Story(("a", "b")), ()) is None


@given(st.permutations([Story(("a", "b")), Story(("c", "d")), Story(("e", "f"))]))
def test_a_story_that_stays_is_its_own_heir(stories: list[Story]) -> None:
    assert all(heir(story, stories) == story for story in stories)
