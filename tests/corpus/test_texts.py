"""Spans and passages: what covers what, and what is left of those in one another."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from corpus.texts import Passage, Span, outermost

PASSAGES = st.lists(
    st.builds(
        lambda article, start, length: Passage(article, start, start + length),
        st.sampled_from("ab"),
        st.integers(0, 9),
        st.integers(1, 9),
    )
)


def test_a_span_moved_keeps_its_length() -> None:
    assert Span(3, 7).moved(-2) == Span(1, 5)


def test_passages_of_two_articles_never_cover_each_other() -> None:
    assert Passage("a", 0, 9).covers(Passage("a", 3, 9))
    assert not Passage("a", 0, 9).covers(Passage("b", 3, 9))


@given(PASSAGES)
def test_of_passages_in_one_another_the_outer_ones_are_left(
    passages: list[Passage],
) -> None:
    left = outermost(passages)
    assert list(left) == sorted(set(left)), "in order, each once"
    for passage in passages:
        assert any(outer.covers(passage) for outer in left)
        inside = any(p != passage and p.covers(passage) for p in passages)
        assert (passage in left) != inside
