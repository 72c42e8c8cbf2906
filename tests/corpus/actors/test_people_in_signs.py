"""People in scripts without capitals: found by titles, surnames and given names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus import Article
from corpus.actors.tagging.signs import people_in_signs


def people(language: str, text: str) -> list[str]:
    article = replace(Article.from_text(text, "a"), language=language, boilerplate=())
    return [text[span.start : span.end] for _, span in people_in_signs([article])]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("zh", "市长林慧芳周二到访。记者随后采访了林慧芳。", ["林慧芳"] * 2),
        ("zh", "赵强表示，桥已经关闭。", ["赵强"]),
        ("zh", "欧阳国栋说：“不会。”", ["欧阳国栋"]),
        ("ja", "榎本沙織市長は5日、辞任した。榎本沙織氏は62歳。", ["榎本沙織"] * 2),
        ("ja", "マリア・ロッシ首相が来日した。", ["マリア・ロッシ"]),
        ("ar", "قالت الوزيرة سلمى الدرويش إن الجسر مغلق.", ["سلمى الدرويش"]),
        ("ar", "وصل خالد محمود إلى المدينة.", ["خالد محمود"]),
    ],
)
def test_who_is_introduced_is_found_wherever_named(
    language: str, text: str, wanted: list[str]
) -> None:
    assert people(language, text) == wanted


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "周三表示反对。周五称已完成。有关方面表示，许多人说不知道。马上说。"),
        ("zh", "工程师和记者到场。发言人说，市长将于周一离开。"),
        ("ja", "警察署長と日本代表監督、女性議員、次期大統領、名誉教授が出席した。"),
        ("ja", "東京都知事と国会議員が話した。皆さん。"),
        ("ar", "قال الوزير إن محمد الذي سافر لم يعد."),
        ("de", "Bürgermeisterin Karin Oswald sprach."),
    ],
)
def test_offices_weekdays_and_plain_words_are_nobody(language: str, text: str) -> None:
    assert people(language, text) == []


def test_whom_one_article_introduces_is_known_in_the_others() -> None:
    one = replace(Article.from_text("市长林慧芳辞职。", "a"), language="zh")
    two = replace(Article.from_text("昨天林慧芳离开了。", "b"), language="zh")
    assert [article for article, _ in people_in_signs([one, two])] == ["a", "b"]


def test_a_long_text_without_spaces_takes_no_long_time() -> None:
    for language in ("zh", "ja", "ar"):
        assert people(language, "王" * 100_000) == []
        assert people(language, "サ" * 100_000) == []
