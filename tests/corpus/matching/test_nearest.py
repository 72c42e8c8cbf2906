"""What one article alone says is set beside what comes nearest to it elsewhere."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.article import Article
from corpus.matching import Matcher
from corpus.matching.nearest import Nearest
from corpus.texts import Passage

WEATHER = (
    "Fog lay over the market until ten.",
    "The baker sold out of rye loaves before noon.",
    "A choir sang on the steps of the library.",
)
ASKED = "Where did the men with the lanterns who opened the sluice come from?"
CLEAR = (
    "It will become clear one day who sent the strangers, and whence they came to the"
    " dyke and the sluice, the mayor added at the end."
)
SLUICE = "The sluice was opened at four in the morning."
ONE = Article.from_text("\n\n".join([ASKED, *WEATHER]), id="a")
TWO = Article.from_text("\n\n".join([WEATHER[1], CLEAR]), id="b")
THREE = Article.from_text("\n\n".join(["Goats grazed on the dyke.", SLUICE]), id="c")
ALL = (ONE, TWO, THREE)


def place(article: Article, words: str) -> Passage:
    start = article.text.index(words)
    return Passage(article.id, start, start + len(words))


def nearest(passage: Passage, *articles: Article) -> tuple[Nearest, ...]:
    matcher = Matcher()
    *_, report = matcher.find(articles)
    assert not any(passage in (m.left, m.right) for m in report.matches)
    return matcher.nearest(articles, passage)


def test_of_each_other_article_the_nearest_is_told_and_the_best_first() -> None:
    found = nearest(place(ONE, ASKED), *ALL)
    assert {near.there for near in found} == {place(TWO, CLEAR), place(THREE, SLUICE)}
    assert all(near.here == place(ONE, ASKED) for near in found)
    assert 40 > found[0].score > found[1].score > 0


def test_some_articles_are_left_out_when_asked() -> None:
    found = Matcher().nearest(ALL, place(ONE, ASKED), without={"c"})
    assert [near.there for near in found] == [place(TWO, CLEAR)]


def test_nothing_comes_near_to_what_shares_no_words() -> None:
    assert not nearest(place(ONE, WEATHER[0]), *ALL)


def test_what_belongs_to_no_sentence_of_the_story_has_nothing_near() -> None:
    assert not nearest(Passage("a", 0, 0), *ALL)
    assert not nearest(Passage("z", 0, 9), *ALL)


@given(st.sampled_from(list(permutations(ALL))))
@settings(max_examples=6, deadline=None)
def test_the_order_of_articles_makes_no_difference(order: tuple[Article, ...]) -> None:
    assert nearest(place(ONE, ASKED), *order) == nearest(place(ONE, ASKED), *ALL)


def test_nothing_comes_nearer_to_a_passage_than_its_match() -> None:
    matcher = Matcher()
    *_, report = matcher.find(ALL)
    (match,) = report.matches
    assert matcher.nearest(ALL, match.left)[0].there == match.right
