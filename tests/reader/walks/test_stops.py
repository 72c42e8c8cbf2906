"""What a walk stops at is what the coverage map shows."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from corpus import Article, Span
from corpus.comparison import Comparison
from corpus.coverage import cover
from corpus.models import Match
from corpus.texts import Passage
from reader.walks.stops import in_all, matches, only_here, surest

TEXT = "The kiln went cold. Nobody was told. Rain fell on the yard."
SENTENCES = (Span(0, 19), Span(20, 36), Span(37, 59))


def known(*matches: Match) -> Comparison:
    ends = zip("abc", ("yard.", "barn.", "mill."), strict=True)
    articles = tuple(Article.from_text(f"{TEXT[:-5]}{end}", name) for name, end in ends)
    return Comparison(articles, matches)


def match(left: tuple[str, Span], right: tuple[str, Span], group: int) -> Match:
    sides = [Passage(name, span.start, span.end) for name, span in (left, right)]
    return Match(sides[0], sides[1], 80.0, "near", group)


def test_a_sentence_that_others_have_by_different_matches_is_in_all_of_them() -> None:
    first, second, third = SENTENCES
    two = known(
        match(("a", Span(0, 8)), ("b", third), 1),
        match(("a", Span(9, 19)), ("c", second), 2),
    )
    (stop,) = in_all(two, "a")
    assert stop.span == first
    assert stop.group is None
    assert stop.also == (("b", third), ("c", second))
    assert in_all(two, "b") == ()


def test_a_match_of_all_is_one_stop_and_keeps_its_number() -> None:
    first = SENTENCES[0]
    one = known(
        match(("a", first), ("b", first), 7), match(("a", first), ("c", first), 7)
    )
    assert [(stop.span, stop.group) for stop in in_all(one, "a")] == [(first, 7)]


def test_the_surest_match_comes_first_wherever_it_stands() -> None:
    first, second, third = SENTENCES
    weak, sure = (
        match(("a", first), ("b", first), 1),
        match(("a", third), ("c", third), 2),
    )
    same = match(("a", second), ("c", second), 3)
    made = known(replace(weak, score=38.0), sure, same)
    assert [stop.group for stop in matches(made, "a")] == [1, 3, 2]
    assert [stop.group for stop in surest(made, "a")] == [3, 2, 1]


SIDES = st.tuples(st.sampled_from("abc"), st.sampled_from(SENTENCES))
MATCHES = st.lists(
    st.tuples(SIDES, SIDES).filter(lambda sides: sides[0][0] != sides[1][0]), max_size=6
)


@settings(max_examples=60)
@given(MATCHES)
def test_walks_and_the_coverage_map_agree(
    sides: list[tuple[tuple[str, Span], tuple[str, Span]]],
) -> None:
    made = known(*(match(*pair, group=at) for at, pair in enumerate(sides, 1)))
    for article in made.articles:
        for walk, others in ((in_all, 2), (only_here, 0)):
            shown = {s.span for s in cover(made, article) if len(s.others) == others}
            stops = [stop.span for stop in walk(made, article.id)]
            assert {
                s for s in SENTENCES if any(s.overlaps(span) for span in stops)
            } == shown
            assert stops == sorted(stops)
