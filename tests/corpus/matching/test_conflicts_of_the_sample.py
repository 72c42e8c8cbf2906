"""The sample shows a reader what articles may contradict each other about."""

from __future__ import annotations

from pathlib import Path

import corpus
from corpus import Corpus
from corpus.matching import match_all

SAMPLE = Path(corpus.__file__).with_name("sample")


def test_each_contradiction_of_the_sample_is_found_and_no_other() -> None:
    articles = Corpus.load([SAMPLE]).articles
    told = {
        (d.kind, *sorted((d.left, d.right)))
        for match in match_all(articles)
        for d in match.differs
    }
    # Whether a third article's sentence on it is matched is not asked here.
    assert told - {("date", "14 April 2022", "14 March 2022")} == {
        ("number", "2,400", "4,200"),
        ("number", "14 million arvens", "41 million arvens"),
        ("negation", "did not sound", "sounded"),
        ("date", "14 March 2022", "April 14"),
    }
