"""What conflicts, and what does not, in articles without spaces between words."""

from __future__ import annotations

import pytest

from corpus.article import Article
from corpus.matching import match_all
from corpus.matching.judging import judge


@pytest.mark.parametrize(
    ("language", "left", "right"),
    [
        ("zh", "经济损失达两百万元。", "经济损失达三百万元。"),
        ("ja", "東市は1月18日にこの橋を点検した。", "東市の橋は3月3日に崩落した。"),
        ("ja", "被害額は二百万円に上る。", "被害額は三百万円に上る。"),
        (
            "zh",
            "渡轮白鹭号在东湾沉没，船上有三十至四十人。",
            "渡轮白鹭号在东湾沉没，船上有三十五人。",
        ),
        (
            "ja",
            "フェリー白鷺号が東湾で沈没し、船には三十人以上が乗っていた。",
            "フェリー白鷺号が東湾で沈没し、船には三十五人が乗っていた。",
        ),
        (
            "zh",
            "渔船白鹭号在东湾沉没，造成三人死亡。",
            "渔船白鹭号在东湾沉没，造成五人受伤。",
        ),
        (
            "zh",
            "渔船白鹭号在东湾沉没，船上约三百人。",
            "渔船白鹭号在东湾沉没，船上310人。",
        ),
    ],
)
def test_two_counts_in_signs_that_can_both_be_true_are_no_conflict(
    language: str, left: str, right: str
) -> None:
    assert judge(left, right, language=language)[0] != "conflict"
    assert judge(right, left, language=language)[0] != "conflict"


@pytest.mark.parametrize(
    ("statement", "language", "one", "two"),
    [
        ("东湾的灯塔于{}由华宏公司建成。", "zh", "1968年", "1971年"),
        ("渔船白鹭号{}在东湾触礁沉没。", "zh", "星期五", "星期六"),
        ("渔船白鹭号{}在东湾触礁沉没。", "zh", "5月3日", "5月4日"),
        ("東湾の灯台は{}に華宏社が建設した。", "ja", "1968年", "1971年"),
        ("漁船白鷺号は{}、東湾で沈没した。", "ja", "金曜日", "土曜日"),
    ],
)
def test_days_and_years_in_signs_conflict(
    statement: str, language: str, one: str, two: str
) -> None:
    kind, differs = judge(
        statement.format(one), statement.format(two), language=language
    )
    assert kind == "conflict"
    assert [(d.kind, d.left, d.right) for d in differs] == [("date", one, two)]


@pytest.mark.parametrize(
    ("shared", "left", "right"),
    [
        (
            "渔船白鹭号在东湾触礁沉没，船员全部获救。",
            "当地渔民最先赶到现场。{}经济学家认为旅游业会受到影响。",
            "昨天的天气非常恶劣。{}市长明天将召开会议讨论预算。",
        ),
        (
            "漁船白鷺号は東湾で座礁し、船員は全員救助された。",
            "最初に駆けつけたのは地元の人だった。{}専門家は観光への影響を心配している。",
            "昨日は天気がとても悪かった。{}市長は明日、予算について会議を開く。",
        ),
    ],
)
def test_without_spaces_one_shared_sentence_is_the_match(
    shared: str, left: str, right: str
) -> None:
    one = Article.from_text(left.format(shared), "a")
    two = Article.from_text(right.format(shared), "b")
    assert [one.quote(match.left) for match in match_all([one, two])] == [shared]
