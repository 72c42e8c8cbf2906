"""Names in the cases of languages that decline them."""

from __future__ import annotations

import pytest

from corpus.words.declensions import are_cases, declines


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ru", "Глеб Дородных", "Глеба Дородных"),
        ("ru", "Игорь Савельев", "Игорем Савельевым"),
        ("ru", "Сергей Ветровский", "Сергея Ветровского"),
        ("ru", "Лариса Вересова", "Ларисе Вересовой"),
        ("ru", "Пётр Ильин", "Петра Ильина"),
        ("uk", "Тарас Голуб", "Тараса Голуба"),
        ("uk", "Дмитро Коваленко", "Дмитра Коваленка"),
        ("pl", "Zenon Krzepicki", "Zenona Krzepickiego"),
        ("pl", "Marek Wrona", "Markowi Wronie"),
        ("cs", "Luděk Zábran", "Luďka Zábrana"),
        ("cs", "Radek Hovorčák", "Radkem Hovorčákem"),
        ("cs", "Radek Hruška", "Radka Hrušky"),
        ("de", "Henrik Sander", "Henrik Sanders"),
        ("ru", "Министерство торговли", "Министерством торговли"),
        ("pl", "Krajowa Izba", "Krajowej Izby"),
    ],
)
def test_cases_of_one_name_are_known(language: str, one: str, other: str) -> None:
    assert are_cases(one, other, language)
    assert are_cases(other, one, language)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ru", "Александр Петров", "Александра Петрова"),
        ("ru", "Иван Громов", "Иван Громыко"),
        ("ru", "Анна Савельева", "Игорь Савельев"),
        ("pl", "Jan Wolski", "Jana Wolska"),
        ("pl", "Anna Nowak", "Anna Maria Nowak"),
        ("cs", "Jan Zábran", "Jana Zábranová"),
        ("cs", "Petr Novotný", "Petra Novotná"),
    ],
)
def test_two_people_are_not_one(language: str, one: str, other: str) -> None:
    assert not are_cases(one, other, language)


def test_only_languages_that_decline_names_are_asked() -> None:
    assert [code for code in ("de", "en", "pl", "ru", None) if declines(code)] == [
        "de",
        "pl",
        "ru",
    ]
