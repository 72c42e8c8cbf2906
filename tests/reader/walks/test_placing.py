"""The status line tells in few words at which stop of which walk the reader is."""

from __future__ import annotations

import pytest

from corpus import Article, Span
from corpus.comparison import Comparison
from corpus.kinds import MatchKind
from corpus.models import Difference, Match
from corpus.texts import Passage
from reader.walks.placing import nothing_of, place_of
from reader.walks.stops import Stop

TEXT = "The kiln at Ost went cold at nine. Nobody was told."
FIRST = Span(0, 34)


def known(*pairs: str, kind: MatchKind = "near", of: str = "abc") -> Comparison:
    """Articles of which some pairs, in one match, have the first sentence."""
    differs = (Difference("number", "nine", "ten"),) if kind == "conflict" else ()
    matches = (
        Match(
            Passage(left, FIRST.start, FIRST.end),
            Passage(right, FIRST.start, FIRST.end),
            *(80.0, kind, 4, differs),
        )
        for left, right in pairs
    )
    articles = tuple(Article.from_text(f"{TEXT} {name}", name) for name in of)
    return Comparison(articles, tuple(matches))


@pytest.mark.parametrize(
    ("made", "walk", "told"),
    [
        (known("ab"), "matches", " ≈ 2/5  near ▮▮▮▮▯ 80  in 1↔2"),
        (known("ab", "bc"), "matches", " ≈ 2/5  near ▮▮▮▮▯ 80  in all"),
        (known("ab", of="ab"), "matches", " ≈ 2/5  near ▮▮▮▮▯ 80  in 1↔2"),
        (known("ab", "bc"), "in all", " ≈ in all 2/5  near ▮▮▮▮▯ 80"),
        (
            known("ab", kind="conflict"),
            "conflicts",
            " ≠ conflicts 2/5  ▮▮▮▮▯ 80  in 1↔2  nine ≠ ten",
        ),
        (
            known(*(f"a{other}" for other in "bcdefg"), of="abcdefgh"),
            "matches",
            " ≈ 2/5  near ▮▮▮▮▯ 80  in 7 of 8",
        ),
    ],
)
def test_a_match_is_told_by_its_sign_its_place_and_its_articles(
    made: Comparison, walk: str, told: str
) -> None:
    place, gist = place_of(made, walk, Stop("a", FIRST, 4), 1, 5)
    assert (place.plain, gist) == (told, "The kiln at Ost went cold at nine.")


@pytest.mark.parametrize(("walk", "gist"), [("/kiln", ""), ("Ida Brun", "kiln")])
def test_the_words_of_a_stop_are_told_unless_its_walk_is_called_so(
    walk: str, gist: str
) -> None:
    told = place_of(known("ab"), walk, Stop("a", Span(4, 8)), 0, 3)
    assert (told[0].plain, told[1]) == (f" {walk} 1/3", gist)


def test_many_stops_are_counted_with_their_thousands() -> None:
    told = place_of(known("ab"), "/kiln", Stop("a", Span(4, 8)), 999, 1713)
    assert told[0].plain == " /kiln 1,000/1,713"


def test_words_that_are_many_are_cut() -> None:
    long = Article.from_text("cold " * 40, id="a")
    gist = place_of(Comparison((long,)), "x", Stop("a", Span(0, 199)), 0, 1)[1]
    assert len(gist) == 60
    assert gist.endswith("…")


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (known("ab"), " 1 match"),
        (known("ab", kind="conflict"), " 1 match, 1 in conflict"),
        (known(of="a"), " one article: name others to compare"),
        (known(), ""),
    ],
)
def test_without_a_stop_it_is_told_how_much_there_is(
    made: Comparison, told: str
) -> None:
    assert place_of(made, "matches", None, 0, 0)[0].plain == told


def test_where_an_article_contradicts_none_it_is_told_which_do() -> None:
    assert nothing_of(known("bc", kind="conflict"), "conflicts").endswith("in 2 3")
    assert nothing_of(known("bc"), "conflicts") == "no conflict found in any article"
