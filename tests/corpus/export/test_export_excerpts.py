"""Excerpts as JSON for others: as they were kept, and what has changed since."""

from __future__ import annotations

import datetime as dt
import json

from corpus import Article, Span
from corpus.excerpts import excerpt_of_passage, read_excerpts
from corpus.export.kept import write_kept

NOON = dt.datetime(2031, 3, 1, 12, 0, tzinfo=dt.UTC)
THEN = Article.from_text("The weir cost 4 crowns.", id="weir.txt")
NOW = Article.from_text("Corrected. The weir cost 4 crowns.", id="weir.txt")
KEPT = excerpt_of_passage(THEN, Span(4, 22), created=NOON)


def test_it_is_read_again_as_it_was_kept() -> None:
    assert read_excerpts(write_kept([KEPT], [NOW])) == (KEPT,)


def test_it_tells_where_a_passage_stands_today() -> None:
    (changed,) = json.loads(write_kept([KEPT], [NOW]))["changed"]
    assert changed == {
        "excerpt": KEPT.id,
        "article": "weir.txt",
        "state": "moved",
        "start": 15,
        "end": 33,
        "sha256": NOW.sha256,
    }


def test_it_tells_what_is_lost_and_what_was_not_looked_at() -> None:
    lost = Article.from_text("The weir cost nothing.", id="weir.txt")
    for today, state, sha256 in (
        ([lost], "orphaned", lost.sha256),
        ([], "absent", None),
    ):
        (changed,) = json.loads(write_kept([KEPT], today))["changed"]
        told = (changed["state"], changed["start"], changed["sha256"])
        assert told == (state, None, sha256)


def test_nothing_has_changed_where_nothing_has() -> None:
    assert json.loads(write_kept([KEPT], [THEN]))["changed"] == []
