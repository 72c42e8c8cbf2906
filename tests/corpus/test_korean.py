"""What is read of Korean, whose words carry particles: days, events, quotes, people."""

from __future__ import annotations

import datetime as dt

import pytest

from corpus.actors import find_actors
from corpus.article import Article
from corpus.dates.tagging import tag_dates
from corpus.events import find_events
from corpus.matching import match_all
from corpus.quotes import find_quotes
from corpus.words.quantities import find_quantities

SUNDAY = dt.date(2026, 11, 22)

ONE = """댐 붕괴로 마을 침수

2026년 11월 20일

11월 19일 새벽 산 위쪽의 오래된 댐이 무너져 아랫마을이 물에 잠겼다.

김민수 시장은 "댐이 더 이상 버틸 수 없었다"고 말했다. 주민 400명이 집을 떠났다.
"""
OTHER = """낡은 댐 무너져

2026년 11월 21일

"댐이 더 이상 버틸 수 없었다"고 김민수 시장이 기자들에게 말했다.

산 위쪽의 오래된 댐이 11월 19일 새벽에 무너져 아랫마을이 물에 잠겼다.
"""


def articles() -> list[Article]:
    return [Article.from_text(ONE, id="a"), Article.from_text(OTHER, id="b")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2025년 3월 4일 배가 가라앉았다.", "2025-03-04"),
        ("11월 19일에 배가 가라앉았다.", "2026-11-19"),
        ("경찰은 19일 배를 찾았다고 밝혔다.", "2026-11-19"),
        ("어제 배가 가라앉았다.", "2026-11-21"),
        ("지난주 금요일 배가 가라앉았다.", "2026-11-13"),
        ("3일 전 배가 가라앉았다.", "2026-11-19"),
        ("11월 20일 오후 3시 30분 배가 가라앉았다.", "2026-11-20T15:30"),
        ("2019년 3월에 배가 가라앉았다.", "2019-03"),
    ],
)
def test_days_are_read_with_their_particles(text: str, value: str) -> None:
    (mention,) = tag_dates(text, SUNDAY, language="ko")
    assert mention.value == value


@pytest.mark.parametrize(
    "text", ["3일간 찾았다.", "5일 동안 비가 왔다.", "일이 많았다."]
)
def test_a_length_of_time_is_no_day(text: str) -> None:
    assert tag_dates(text, SUNDAY, language="ko") == []


def test_what_two_articles_date_to_one_day_is_one_event() -> None:
    (event,) = find_events(articles())
    assert event.date == "2026-11-19"
    assert {passage.article for passage in event.passages} == {"a", "b"}


def test_a_speaker_stands_before_the_quote_or_behind_it() -> None:
    read = articles()
    names = {actor.id: actor.name for actor in find_actors(read)}
    said = [names[quote.speaker or ""] for quote in find_quotes(read)]
    assert said == ["김민수", "김민수"]


def test_a_name_is_no_part_of_another_word() -> None:
    text = "가나에서 온 학생이 있었다. 그는 산으로 올라가나 보다 했다. " * 3
    found = find_actors([Article.from_text(text, id="a")])
    assert {m.start for actor in found for m in actor.mentions} <= {
        at for at in range(len(text)) if text.startswith("가나에서", at)
    }


def test_the_day_of_publication_is_told_and_passages_match() -> None:
    read = articles()
    assert [str(one.published) for one in read] == ["2026-11-20", "2026-11-21"]
    assert match_all(read)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("주민 12명이 숨지고 세 명이 다쳤다.", [(12, "명"), (3, "명")]),
        ("3만5000명이 대피했다.", [(35_000, "명")]),
        ("1억 2000만 원이 들었다.", [(120_000_000, "원")]),
        ("5천 가구가 물에 잠겼다.", [(5000, "가구")]),
        ("피해액은 3조 5000억원이다.", [(3_500_000_000_000, "원")]),
        ("스물세 명이 돌아왔다.", [(23, "명")]),
        # About so many, one alone, a day, and signs that are part of a word.
        ("400여 명이 한 배를 탔다. 11월 19일 세명대에서 만났다.", []),
    ],
)
def test_numbers_are_read_with_what_they_count(
    text: str, found: list[tuple[float, str]]
) -> None:
    assert [(q.value, q.unit) for q in find_quantities(text, "ko")] == found


def test_tolls_that_differ_are_a_conflict_in_figures_and_in_words() -> None:
    one = f"{ONE}\n소방 당국은 주민 12명이 숨졌다고 밝혔다.\n"
    other = f"{OTHER}\n사망자가 열다섯 명으로 늘었다고 경찰이 말했다.\n"
    read = [Article.from_text(one, id="a"), Article.from_text(other, id="b")]
    told = {
        (differs.left, differs.right)
        for match in match_all(read)
        for differs in match.differs
    }
    assert told == {("12", "열다섯")}
