"""Excerpts: what they hold, and what comes back when they are read again."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus import Article, Passage, Span
from corpus.errors import ExcerptError, SpanError
from corpus.excerpts import (
    Excerpt,
    excerpt_of_group,
    excerpt_of_passage,
    read_excerpts,
    write_excerpts,
)
from corpus.excerpts.notation import LaterVersionError
from corpus.models import Difference, Group, Match

NOON = dt.datetime(2031, 3, 1, 12, 0, tzinfo=dt.UTC)
LEFT = "The mayor spoke. The bridge cost 4 million crowns. She then left."
RIGHT = "Yesterday we heard that the bridge cost 5 million crowns, no less."


@pytest.fixture
def pair(article_of) -> list[Article]:
    return [
        article_of(LEFT, id="left.txt", title="Bridge", outlet="Star"),
        article_of(RIGHT, id="right.txt", published=dt.date(2031, 2, 28)),
    ]


@pytest.fixture
def group() -> Group:
    left, right = Passage("left.txt", 17, 50), Passage("right.txt", 24, 56)
    differs = (Difference("number", "4 million", "5 million"),)
    match = Match(left, right, 91.5, "conflict", 7, differs)
    return Group(7, "conflict", 91.5, (left, right), (match, match))


def keep(text: str, span: Span, **more) -> Excerpt:
    article = Article.from_text(text, id="a.txt")
    return excerpt_of_passage(article, span, created=NOON, **more)


def test_an_excerpt_of_a_match_holds_every_side_to_the_character(pair, group) -> None:
    kept = excerpt_of_group(group, pair, created=NOON)
    assert [side.quote for side in kept.sides] == [LEFT[17:50], RIGHT[24:56]]
    assert [side.sha256 for side in kept.sides] == [a.sha256 for a in pair]
    assert (kept.kind, kept.score, kept.group) == ("conflict", 91.5, 7)
    assert kept.prefix == LEFT[:17]
    assert kept.others[0].published == dt.date(2031, 2, 28)


def test_a_disagreement_is_kept_once_however_many_matches_tell_it(pair, group) -> None:
    kept = excerpt_of_group(group, pair)
    assert kept.differs == (Difference("number", "4 million", "5 million"),)


def test_the_side_the_reader_looks_at_comes_first(pair, group) -> None:
    kept = excerpt_of_group(group, reversed(pair), here="right.txt")
    assert [side.article for side in kept.sides] == ["right.txt", "left.txt"]


@pytest.mark.parametrize("span", [Span(3, 3), Span(60, 99), Span(-4, 2), Span(9, 4)])
def test_a_span_outside_the_article_is_refused(span: Span) -> None:
    with pytest.raises(SpanError):
        keep(LEFT, span)


def test_notes_and_tags_pass_the_gate() -> None:
    kept = keep(LEFT, Span(0, 3), note="see\x1b[2Jthis ", tags=("a\x07", "a", " "))
    assert (kept.note, kept.tags) == ("seethis", ("a",))
    assert kept.annotated(note="\x9b31mred", tags=("\u202eb",)).tags == ("b",)
    assert kept.annotated(note="\x9b31mred", tags=()).note == "red"


def test_two_excerpts_of_one_passage_are_two() -> None:
    later = NOON + dt.timedelta(seconds=1)
    article = Article.from_text(LEFT, id="a.txt")
    first, second = (
        excerpt_of_passage(article, Span(0, 3), created=day) for day in (NOON, later)
    )
    assert first.id != second.id


def test_what_is_written_is_read_again(pair, group) -> None:
    kept = (
        excerpt_of_group(group, pair, note="Which?\nAsk them.", tags=["cost"]),
        excerpt_of_passage(pair[0], Span(4, 9)),
    )
    assert read_excerpts(write_excerpts(kept, ["left.txt"])) == kept


@given(
    text=st.text(min_size=1, max_size=200),
    note=st.text(max_size=40),
    tag=st.text(max_size=10),
    cut=st.tuples(st.integers(0, 199), st.integers(1, 60)),
)
def test_any_text_comes_back_character_by_character(text, note, tag, cut) -> None:
    article = Article.from_text(text, id="a.txt")
    span = Span(cut[0], min(sum(cut), len(article.text)))
    if span.start >= span.end:
        return
    kept = excerpt_of_passage(article, span, note=note, tags=[tag], created=NOON)
    (again,) = read_excerpts(write_excerpts([kept]))
    assert again == kept
    assert again.quote == article.text[span.start : span.end]


@given(text=st.text(max_size=300))
def test_written_excerpts_hold_nothing_a_terminal_obeys(text: str) -> None:
    written = write_excerpts([], [text])
    assert not set(written) & {*map(chr, range(32)), *map(chr, range(127, 160))} - {
        "\n"
    }


@pytest.mark.parametrize(
    "damaged",
    [
        "",
        "[]",
        "{",
        "[" * 100_000,
        '{"version": 1}',
        '{"version": 1, "excerpts": [{"quote": "x"}]}',
        '{"version": "x", "excerpts": {}}',
    ],
)
def test_what_is_damaged_is_told_in_one_line(damaged: str) -> None:
    with pytest.raises(ExcerptError) as told:
        read_excerpts(damaged)
    assert "\n" not in str(told.value)


def test_a_quote_that_does_not_fit_its_span_is_damage() -> None:
    written = write_excerpts([keep(LEFT, Span(0, 9))]).replace("The mayor", "A mayor")
    with pytest.raises(ExcerptError, match="span"):
        read_excerpts(written)


def test_what_a_later_program_wrote_is_left_alone() -> None:
    with pytest.raises(LaterVersionError):
        read_excerpts('{"version": 2, "excerpts": "in another form"}')


def test_an_export_names_no_empty_list_of_sources() -> None:
    assert '"sources"' not in write_excerpts([keep(LEFT, Span(0, 9))])
    assert '"sources"' in write_excerpts([], ["left.txt"])
