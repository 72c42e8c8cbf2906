"""A report tells of every finding, once, and of what it leaves in doubt."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from corpus import Article, Passage
from corpus.comparison import Comparison
from corpus.export.alone import MOST, alone_records
from corpus.export.pairs import pair_records
from corpus.export.records import article_record
from corpus.export.report import write_report
from tests.corpus.export.material import (
    LEFT,
    MATCH,
    RIGHT,
    everything,
)


def test_a_report_lists_stories_where_there_are_several() -> None:
    found = everything()
    assert "## Stories" not in write_report(found)
    third = Article.from_text("Apart.", id="z", title="Apart")
    found["articles"].append(article_record(third))
    assert "## Stories\n\n- " in write_report(found)


def test_a_report_tells_of_every_finding() -> None:
    report = write_report(everything(), [{"source": "x.pdf", "reason": "no text"}])
    for told in (
        "# 2 articles compared",
        "## Contradictions\n\n### Match 2: ≠ conflict, 87 of 100",
        "- They differ in number: 4 crowns in 1 Star; 5 crowns in 2 r",
        "```text\nit cost 4 crowns\n```",
        "(2 r: 2031-05-06; 1 Star: undated); doubt about the date: no date",
        "- Ida Brun, person, 2 mentions in articles 1 and 2; called Mayor; also Brun",
        "- Credited to an agency, quoted speech",
        "- Ida Brun: “It cost 5 crowns,” (2 r, characters 1 to 18)",
        "- `x.pdf`: no text",
    ):
        assert told in report
    assert "## Shared passages" not in report


def test_a_report_tells_who_probably_copied_from_whom() -> None:
    days = {"l": dt.date(2031, 5, 4), "r": dt.date(2031, 5, 6)}
    articles = tuple(replace(a, published=days[a.id]) for a in (LEFT, RIGHT))
    copied = replace(MATCH, kind="verbatim", differs=())
    known = Comparison(articles, (copied, replace(MATCH, group=3)))
    report = write_report({**everything(), "pairs": pair_records(known)})
    (line,) = [line for line in report.splitlines() if "the other way" in line]
    assert line.endswith(
        "; 2 matches, 1 conflict; 1 word for word or edited, probably first: "
        "1 in 1 Star (Star is dated 2031-05-04, the next 2031-05-06.)"
    )
    assert "## How much they share" not in write_report(everything())


def test_a_report_says_what_makes_a_contradiction_doubtful() -> None:
    found = everything()
    (match,) = found["matches"]
    report = write_report({**found, "matches": [match | {"flags": ["days"]}]})
    assert "- Reported on different days: the later number may be an update" in report


def test_a_report_tells_numbers_of_different_days_with_those_days() -> None:
    found = everything()
    days = "2031-05-04", "2031-05-06"
    for article, date in zip(found["articles"], days, strict=True):
        article["published"] = date
    (match,) = found["matches"]
    told = "- They differ in number: 4 crowns in 1 Star; 5 crowns in 2 r\n"
    assert told in write_report(found)
    dated = write_report({**found, "matches": [match | {"flags": ["days"]}]})
    assert "4 crowns in 1 Star, 4 May 2031; 5 crowns in 2 r, 6 May 2031" in dated


def test_a_report_tells_what_only_one_article_says() -> None:
    known = Comparison((LEFT, RIGHT), (replace(MATCH, left=Passage("l", 0, 31)),))
    mine, theirs = alone_records(known)
    assert mine == {"article": "l", "passages": []}
    assert [side["text"] for side in theirs["passages"]] == []
    apart = Comparison((LEFT, RIGHT))
    report = write_report({**everything(), "alone": alone_records(apart)})
    assert "## What only one says\n\n### 1 Star\n\n- 1 passage that" in report
    assert f"1 Star, characters 0 to 31:\n\n```text\n{LEFT.text}\n```" in report
    report = write_report({**everything(), "alone": alone_records(known)})
    assert "### 1 Star\n\n- everything in it stands in others, too" in report
    assert "## What only one says" not in write_report(everything())


def test_what_one_text_says_is_told_once_of_its_copies() -> None:
    copy = replace(LEFT, id="copy")
    told = alone_records(Comparison((LEFT, copy, RIGHT)))
    assert [one["article"] for one in told] == ["l", "r"]


def test_what_one_says_is_not_told_of_one_article_nor_of_very_many() -> None:
    assert not alone_records(Comparison((LEFT,)))
    many = tuple(replace(LEFT, id=str(number)) for number in range(MOST + 1))
    assert not alone_records(Comparison(many))


def test_a_long_title_is_told_whole_but_once_in_a_report() -> None:
    found = everything()
    title = "A pier that fell " * 6
    found["articles"][0] |= {"outlet": None, "title": title.strip()}
    report = write_report(found)
    assert report.count(title.strip()) == 1
    assert (
        "### 1 A pier that fell A pier that fell A pier that fell A pier t…" in report
    )


def test_a_report_of_nothing_is_a_report() -> None:
    nothing = {noun: [] for noun in everything()}
    assert write_report(nothing) == "# 0 articles compared\n"
