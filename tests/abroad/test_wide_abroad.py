"""Months and years in other languages: what was then is an event, the rest is none."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from corpus.article import Article
from corpus.dates.tagging import tag_dates
from corpus.events.dated import dated_in

PUBLISHED = dt.date(2024, 5, 6)


def told(language: str, text: str) -> list[str | None]:
    article = Article.from_text(text, id="a", published=PUBLISHED)
    article = replace(article, language=language, title=None)
    (found,) = dated_in([article])
    return [telling.mention.value for telling in found.tellings]


@pytest.mark.parametrize(
    ("language", "text", "date"),
    [
        ("de", "Im Jahre 1642 brach der Deich bei Velin.", "1642"),
        ("de", "Im März 1921 traten die Bergleute in den Streik.", "1921-03"),
        ("de", "Im März wurde der Damm geschlossen.", "2024-03"),
        ("fr", "En 1642, la digue fut rompue par les eaux.", "1642"),
        ("fr", "La mairie a été détruite en mars 1921.", "1921-03"),
        ("fr", "Dans les années 1830, le marais fut asséché.", "183X"),
        ("es", "En 1642 se rompió el dique de Velin.", "1642"),
        ("es", "El puente fue inaugurado en marzo de 1921.", "1921-03"),
        ("it", "Nel 1642 la diga crollò.", "1642"),
        ("it", "Il ponte fu inaugurato nel marzo 1921.", "1921-03"),
        ("pt", "Em 1642 o dique rompeu e alagou a vila.", "1642"),
        ("nl", "In 1642 brak de dijk bij Velin door.", "1642"),
        ("nl", "In maart 1921 werd de brug geopend.", "1921-03"),
        ("pl", "W 1642 roku wylała rzeka.", "1642"),
        ("pl", "Most został otwarty w marcu 1921 roku.", "1921-03"),
        ("cs", "V roce 1642 se protrhla hráz.", "1642"),
        ("ru", "В 1642 году прорвало плотину, и погибли трое.", "1642"),
        ("ru", "Мост был открыт в марте 1921 года.", "1921-03"),
        ("uk", "У 1642 році прорвало греблю, загинули троє.", "1642"),
        ("tr", "Köprü 1921 yılında açıldı.", "1921"),
        ("tr", "Köprü Mart 1921'de açıldı.", "1921-03"),
        ("sv", "År 1642 byggdes dammen vid Velin.", "1642"),
        ("sv", "Bron öppnades i mars 1921.", "1921-03"),
        ("da", "I 1642 blev diget ved Velin bygget.", "1642"),
        ("no", "I 1642 brast diket ved Velin.", "1642"),
        ("ro", "În 1921 podul a fost inaugurat.", "1921"),
        ("hu", "1921-ben megnyitották a hidat.", "1921"),
        ("el", "Το 1921 άνοιξε η γέφυρα.", "1921"),
        ("ar", "افتتح الجسر في عام 1921.", "1921"),
        ("zh", "1921年，大桥建成通车。", "1921"),
        ("ja", "1921年に橋が完成した。", "1921"),
    ],
)
def test_what_happened_then_is_told(language: str, text: str, date: str) -> None:
    assert told(language, text) == [date]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Preise von 2021 gelten weiter."),
        ("de", "Seit 1987 steht die Mühle leer."),
        ("de", "Im März 2025 wird die Brücke eröffnet."),
        ("fr", "La loi de 2010 reste en vigueur."),
        ("fr", "Le pont sera inauguré en 2026."),
        ("es", "La ley de 2010 sigue vigente."),
        ("it", "La legge del 2010 resta in vigore."),
        ("ru", "Закон 2010 года действует."),
        ("pl", "Ustawa z 2010 roku obowiązuje."),
        ("nl", "De wet van 2010 geldt nog."),
        ("zh", "2010年的法律仍然有效。"),
        ("ja", "2010年の法律は有効だ。"),
    ],
)
def test_what_a_year_describes_bounds_or_foretells_is_not(
    language: str, text: str
) -> None:
    assert told(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("sv", "år 1590 kom han", "1590"),
        ("fr", "dans les années 1830", "183X"),
        ("es", "en los años 1930", "193X"),
        ("it", "negli anni 1930", "193X"),
        ("nl", "in de jaren 1930", "193X"),
    ],
)
def test_old_years_and_tens_of_years_are_read(
    language: str, text: str, value: str
) -> None:
    assert [m.value for m in tag_dates(text, PUBLISHED, None, language)] == [value]
