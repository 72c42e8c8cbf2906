"""Times of the day in other languages, and lengths, scores and sums that are none."""

from __future__ import annotations

import datetime as dt

import pytest

from corpus.dates.tagging import tag_dates

_PUBLISHED = dt.date(2027, 3, 10)
"""A Wednesday."""


def clocks(language: str, text: str) -> list[str]:
    found = tag_dates(text, _PUBLISHED, language=language)
    return [date.value for date in found if date.value and "T" in date.value]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("de", "Der Zug hielt am Dienstag um 14.30 Uhr.", "2027-03-09T14:30"),
        ("de", "Gestern gegen 9 Uhr brannte es.", "2027-03-09T09:00"),
        ("fr", "Le train s'est arrêté mardi à 14h30.", "2027-03-09T14:30"),
        ("fr", "Hier vers 9 heures, il a plu.", "2027-03-09T09:00"),
        ("es", "El tren paró el martes a las 9 de la noche.", "2027-03-09T21:00"),
        ("it", "Il treno si è fermato martedì alle 14.30.", "2027-03-09T14:30"),
        ("it", "Ieri alle ore 9 pioveva.", "2027-03-09T09:00"),
        ("pt", "O trem parou ontem às 14h30.", "2027-03-09T14:30"),
        ("nl", "De trein stopte dinsdag om 14.30 uur.", "2027-03-09T14:30"),
        ("pl", "Pociąg stanął we wtorek o godz. 14.30.", "2027-03-09T14:30"),
        ("cs", "Vlak zastavil v úterý ve 14.30.", "2027-03-09T14:30"),
        ("ru", "Поезд остановился во вторник в 14:30.", "2027-03-09T14:30"),
        ("ru", "Вчера в 9 вечера шёл дождь.", "2027-03-09T21:00"),
        ("uk", "Потяг зупинився у вівторок о 14:30.", "2027-03-09T14:30"),
        ("tr", "Tren salı günü saat 14.30'da durdu.", "2027-03-09T14:30"),
        ("sv", "Tåget stannade i tisdags klockan 14.30.", "2027-03-09T14:30"),
        ("ar", "توقف القطار يوم الثلاثاء في الساعة التاسعة مساء.", "2027-03-09T21:00"),
        ("zh", "火车星期二下午2时30分停下。", "2027-03-09T14:30"),
        ("zh", "昨天上午9点下雨。", "2027-03-09T09:00"),
        ("ja", "9日午後2時半ごろ、列車が止まった。", "2027-03-09T14:30"),
    ],
)
def test_a_time_of_the_day_makes_its_day_exact(
    language: str, text: str, wanted: str
) -> None:
    assert clocks(language, text) == [wanted]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Fahrt dauerte 9 Stunden, 14.30 Euro kostete sie, es stand 3:2."),
        ("fr", "Une grève de 24 heures, un trajet de 3 heures, 14,30 euros."),
        ("es", "Un viaje de 9 horas, un 14.30 por ciento, 3 a 2."),
        ("it", "Un viaggio di 9 ore, 14.30 euro, 3 a 2."),
        ("pt", "Uma viagem de 9 horas por 14.30 euros."),
        ("nl", "Een reis van 9 uur kostte 14.30 euro."),
        ("pl", "Podróż trwała 9 godzin i kosztowała 14.30."),
        ("cs", "Cesta trvala 9 hodin a stála 14.30 koruny."),
        ("ru", "Дорога заняла 9 часов, после 5 часов пути, счёт 3:2."),
        ("uk", "Дорога тривала 9 годин."),
        ("tr", "Yol 9 saat sürdü."),
        ("sv", "Resan tog 9 timmar och kostade 14.30."),
        ("da", "Turen tog 9 timer og kostede 14.30."),
        ("ro", "Drumul a durat 9 ore și a costat 14.30 lei."),
        ("hu", "Az út 9 óra hosszat tartott."),
        ("el", "Η διαδρομή κράτησε 9 ώρες."),
        ("ar", "استغرقت الرحلة 9 ساعات."),
        ("zh", "路程9小时，两点建议，三点意见。"),
        ("ja", "移動に9時間かかり、3時代を経た。"),
    ],
)
def test_lengths_scores_and_sums_are_no_times(language: str, text: str) -> None:
    assert clocks(language, text) == []
