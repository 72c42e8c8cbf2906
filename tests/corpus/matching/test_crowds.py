"""Of lines that come again and again, no more are weighed than can be."""

from __future__ import annotations

from collections import Counter

import numpy as np

from corpus.article import Article
from corpus.matching import match_all
from corpus.matching.candidates.crowds import thin_out, thin_out_articles
from corpus.matching.candidates.find import find_candidates
from corpus.matching.cutting import cut_units
from corpus.matching.rarity import weigh_words

LINE = "The minister resigned.\n\n"
TIMES = 900


def repeated() -> list[Article]:
    return [Article.from_text(LINE * TIMES, id=name) for name in ("one", "two")]


def test_a_line_told_again_and_again_is_weighed_with_those_at_the_like_place() -> None:
    units = cut_units(repeated())
    pairs = find_candidates(units, weigh_words(units))
    apart = np.abs(pairs.right - pairs.left - TIMES)
    assert 0 < len(pairs) < TIMES * 250
    assert apart.max() <= 210
    assert {*pairs.left.tolist()} == {*range(TIMES)}


def test_what_two_articles_repeat_hundreds_of_times_is_found() -> None:
    (first, *_) = match_all(repeated())
    assert first.kind == "verbatim"


def test_of_too_many_pairs_the_likest_stay_and_of_these_the_nearest() -> None:
    text = f"{LINE}Bridge falls in Lunde.\n"
    units = cut_units([Article.from_text(text, id=str(n)) for n in range(9)])
    lines = np.flatnonzero(units.start == 0)
    left, right = np.triu_indices(len(lines), 1)
    left, right = lines[left], lines[right]
    likeness = np.where(left == 0, 1.0, 0.5).astype(np.float32)
    kept = thin_out(units, left, right, likeness, 20)
    assert 8 <= np.count_nonzero(kept) <= 20
    assert np.abs(left - right)[kept & (left > 0)].max() < 8
    assert thin_out(units, left, right, likeness, len(left)).all()


def test_of_too_many_copies_those_that_follow_each_other_keep_all_they_share() -> None:
    text = f"{LINE}A bridge fell in Lunde on Sunday.\n\nNobody was hurt, police said.\n"
    units = cut_units([Article.from_text(text, id=str(n)) for n in range(9)])
    left, right = np.triu_indices(len(units), 1)
    like = (left % 3 == right % 3) & (units.article[left] < units.article[right])
    left, right = left[like], right[like]
    kept = thin_out_articles(units, left, right, 60)
    told = zip(units.article[left[kept]], units.article[right[kept]], strict=True)
    times = Counter((int(one), int(two)) for one, two in told)
    assert {*times.values()} == {3}
    assert {(n, n + 1) for n in range(8)} <= times.keys()
    assert sum(times.values()) <= 60
    assert thin_out_articles(units, left, right, len(left)).all()


def test_two_articles_that_share_more_than_may_be_keep_it() -> None:
    units = cut_units(repeated())
    left = np.flatnonzero(units.article == 0)
    assert thin_out_articles(units, left, left + TIMES, 10).all()
