"""Coverage: who else has a sentence, and how much two articles share."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from corpus import Article
from corpus.comparison import Comparison
from corpus.coverage import Share, cover, ranked, shares, touched
from corpus.kinds import MatchKind
from corpus.models import Match
from corpus.texts import Passage, Span

TEXT = "The dam broke. Nobody was told. Rain fell."


def known(*matches: Match) -> Comparison:
    ends = zip("abc", ("fell.", "came.", "went."), strict=True)
    articles = tuple(Article.from_text(f"{TEXT[:-5]}{end}", name) for name, end in ends)
    return Comparison(articles, matches)


def match(
    left: tuple[str, int, int],
    right: tuple[str, int, int],
    group: int,
    kind: MatchKind = "near",
) -> Match:
    return Match(Passage(*left), Passage(*right), 80.0, kind, group)


def test_a_sentence_knows_who_else_has_it_and_who_contradicts_it() -> None:
    both = known(
        match(("a", 0, 14), ("b", 0, 14), 1),
        match(("a", 0, 14), ("c", 0, 14), 1),
        match(("a", 15, 31), ("c", 15, 31), 2, "conflict"),
    )
    told = [(s.others, s.conflict) for s in cover(both, both["a"])]
    assert told == [
        (frozenset("bc"), False),
        (frozenset("c"), True),
        (frozenset(), False),
    ]


def test_shares_differ_by_direction_and_count_a_character_once() -> None:
    both = known(
        match(("a", 0, 21), ("b", 0, 14), 1),
        match(("a", 10, 42), ("b", 0, 7), 2, "conflict"),
    )
    told = shares(both)
    assert told["a", "b"] == Share(1.0, 2, 1)
    assert told["b", "a"] == Share(14 / 42, 2, 1)
    assert ("a", "c") not in told


def test_pairs_are_ranked_by_the_larger_of_their_shares() -> None:
    assert ranked(known()) == []
    both = known(
        match(("a", 0, 14), ("b", 0, 31), 1),
        match(("b", 32, 42), ("c", 0, 42), 2),
        match(("a", 0, 3), ("c", 0, 3), 3),
    )
    assert ranked(both) == [("c", "b"), ("b", "a"), ("a", "c")]


def test_hidden_and_shown_matches_are_counted_alike() -> None:
    both = known(
        match(("a", 0, 14), ("b", 0, 14), 1),
        match(("a", 0, 14), ("c", 0, 14), 1),
        match(("a", 15, 31), ("c", 15, 31), 2, "conflict"),
    )
    assert (len(both.groups), both.shown.hidden) == (2, 0)
    none = replace(both, floor=99.0)
    assert (len(none.groups), none.shown.hidden, none.shown.reduced) == (0, 2, 0)
    weak = Match(Passage("a", 0, 14), Passage("b", 0, 14), 40.0, "paraphrase", 1)
    some = replace(known(weak, *both.matches[1:]), floor=50.0)
    assert (len(some.groups), some.shown.hidden, some.shown.reduced) == (2, 0, 1)


SPANS = st.lists(st.integers(1, 9), max_size=12).map(
    lambda widths: [
        Span(sum(widths[:at]) + at, sum(widths[: at + 1]) + at)
        for at in range(len(widths))
    ]
)


@given(SPANS, st.integers(0, 60), st.integers(1, 30))
def test_touched_spans_are_those_that_overlap(
    spans: list[Span], start: int, length: int
) -> None:
    wanted = Span(start, start + length)
    assert list(touched(spans, wanted)) == [
        at for at, span in enumerate(spans) if span.overlaps(wanted)
    ]


def test_nothing_shared_is_no_share() -> None:
    assert shares(known()) == {}
    assert all(not s.others for s in cover(known(), known()["a"]))
