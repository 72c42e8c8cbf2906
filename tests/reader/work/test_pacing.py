"""A stream is handed over in piles, and a thinned one keeps each beginning."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.work.pacing import paced, thinned

STREAMS = st.lists(st.integers(0, 3), max_size=20)


@given(STREAMS, st.sampled_from([0.0, 60.0]))
def test_nothing_is_lost_or_reordered(stream: list[int], every: float) -> None:
    piles = list(paced(stream, every))
    assert [item for pile in piles for item in pile] == stream
    assert all(piles)


@given(STREAMS)
def test_however_fast_the_first_of_each_kind_comes_through(stream: list[int]) -> None:
    kept = list(thinned(stream, by=lambda item: item, every=60.0))
    beginnings = [b for a, b in zip([None, *stream], stream, strict=False) if a != b]
    assert kept == beginnings


@given(STREAMS)
def test_a_slow_stream_is_left_as_it_is(stream: list[int]) -> None:
    assert list(thinned(stream, by=lambda item: item, every=0.0)) == stream
