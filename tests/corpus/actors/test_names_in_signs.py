"""Names in scripts without capitals, and where else they stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from corpus import Article
from corpus.actors.tagging.abroad.signs import names_in_signs


def named(language: str, text: str, wanted: str) -> list[str]:
    article = replace(Article.from_text(text, "a"), language=language, boilerplate=())
    return [
        text[span.start : span.end]
        for _, span, kind in names_in_signs([article])
        if kind == wanted
    ]


def people(language: str, text: str) -> list[str]:
    return named(language, text, "person")


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("zh", "市长林慧芳周二到访。记者随后采访了林慧芳。", ["林慧芳"] * 2),
        ("zh", "赵强表示，桥已经关闭。", ["赵强"]),
        ("zh", "欧阳国栋说：“不会。”", ["欧阳国栋"]),
        ("ja", "榎本沙織市長は5日、辞任した。榎本沙織氏は62歳。", ["榎本沙織"] * 2),
        ("ja", "マリア・ロッシ首相が来日した。", ["マリア・ロッシ"]),
        ("ja", "マリア・ロッシ運輸相は、ロッシは", ["マリア・ロッシ", "ロッシ"]),
        ("zh", "市长玛丽亚·罗西尼宣布，罗西尼周二说。", ["玛丽亚·罗西尼", "罗西尼"]),
        ("zh", "据玛丽亚·罗西部长称，桥已经关闭。", ["玛丽亚·罗西"]),
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
    assert [found[0] for found in names_in_signs([one, two])] == ["a", "b"]


def test_a_long_text_without_spaces_takes_no_long_time() -> None:
    for language in ("zh", "ja", "ar"):
        assert people(language, "王" * 100_000) == []
        assert people(language, "サ" * 100_000) == []


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("zh", "记者从柏川市公安局获悉，该公司已停业。", ["柏川市公安局"]),
        (
            "zh",
            "全国性的公司和市政府都在城市里。远山大学是自由党的。",
            ["远山大学", "自由党"],
        ),
        ("ja", "同社と与党は、北浜電力を非難した。県庁で会議。", ["北浜電力"]),
        ("ja", "東浦地方裁判所は6日、判決を出した。", ["東浦地方裁判所"]),
        (
            "ar",
            "وقالت وزارة الصحة أمس إن جامعة الموصل مغلقة.",
            ["وزارة الصحة", "جامعة الموصل"],
        ),
        ("ar", "دعا البنك المركزي إلى الهدوء في الشركة.", ["البنك المركزي"]),
    ],
)
def test_bodies_are_told_by_their_heads(
    language: str, text: str, wanted: list[str]
) -> None:
    assert named(language, text, "organisation") == wanted


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "zh",
            "他在南河省青岚市的社区工作，后来去了日本。",
            ["南河省", "青岚市", "日本"],
        ),
        ("ja", "東浦県北浜市の都市部で、長谷川健氏が話した。", ["東浦県", "北浜市"]),
        ("ja", "アメリカンフットボールはイギリスにもある。", ["イギリス"]),
        (
            "ar",
            "وصل إلى مدينة تل الزهور ثم إلى بغداد وتركيا.",
            ["تل الزهور", "بغداد", "تركيا"],
        ),
    ],
)
def test_places_are_told_by_tables_and_by_what_they_are(
    language: str, text: str, wanted: list[str]
) -> None:
    assert named(language, text, "place") == wanted


def test_the_outlet_above_the_story_is_nobody_who_acts_in_it() -> None:
    head = "海岸日报\n工厂爆炸致9人死亡\n2024年6月4日\n\n"
    text = f"{head}市长林慧芳周二到访，并会见了工人。"
    article = replace(Article.from_text(text, "a"), language="zh")
    assert article.outlet == "海岸日报"
    names = [article.quote(span) for _, span, _ in names_in_signs([article])]
    assert names == ["林慧芳"]
