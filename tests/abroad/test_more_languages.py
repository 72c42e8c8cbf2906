"""Languages that tables alone opened: a story of each, and what is found in it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from corpus import Article
from corpus.actors import find_actors
from corpus.events import find_events
from corpus.quotes import find_quotes


@dataclass(frozen=True)
class Story:
    text: str
    names: dict[str, str]
    said: tuple[str, str]
    role: str


STORIES = {
    "da": Story(
        "Tårn væltede i Ravnsby\n\n9. marts 2027\n\n"
        "Et tårn væltede tirsdag klokken 14.30 i Ravnsby, og ingen kom noget til. Det "
        "oplyser Sikkerhedsstyrelsen. Borgmester Lone Thorup var der. „Vi ved ikke, "
        "hvorfor det skete“, sagde Thorup. Universitetet i Odense ser på sagen.\n",
        {
            "Ravnsby": "place",
            "Sikkerhedsstyrelsen": "organisation",
            "Lone Thorup": "person",
            "Universitetet i Odense": "organisation",
        },
        ("Vi ved ikke, hvorfor det skete", "Lone Thorup"),
        "Borgmester",
    ),
    "no": Story(
        "Tårn falt i Ravnsby\n\n9. mars 2027\n\n"
        "Et tårn falt tirsdag klokken 14.30 i Ravnsby, og ingen ble skadet. Det "
        "opplyser Arbeidstilsynet. Ordfører Ingrid Solbakken var der. «Vi vet ikke "
        "hvorfor det skjedde», sa Solbakken. Norsk Geologisk Institutt ser på saken.\n",
        {
            "Ravnsby": "place",
            "Arbeidstilsynet": "organisation",
            "Ingrid Solbakken": "person",
            "Norsk Geologisk Institutt": "organisation",
        },
        ("Vi vet ikke hvorfor det skjedde", "Ingrid Solbakken"),
        "Ordfører",
    ),
    "ro": Story(
        "Un turn s-a prăbușit în Corbeni\n\n9 martie 2027\n\n"
        "Un turn a căzut marți, la ora 14:30, în Corbeni, și nimeni nu a fost rănit. "
        "Primarul Vasile Crăciun a fost acolo. „Nu știm de ce s-a întâmplat”, a spus "
        "Crăciun. Ministerul Culturii și Universitatea din Craiova verifică ruinele.\n",
        {
            "Corbeni": "place",
            "Vasile Crăciun": "person",
            "Ministerul Culturii": "organisation",
            "Universitatea din Craiova": "organisation",
        },
        ("Nu știm de ce s-a întâmplat", "Vasile Crăciun"),
        "Primarul",
    ),
    "hu": Story(
        "Leomlott egy torony Hollóvárban\n\n2027. március 9.\n\n"
        "Kedden 9 órakor leomlott egy torony Hollóvárban, és senki sem sérült meg. "
        "Szalai Katalin polgármester is ott volt. „Nem tudjuk, miért történt” – mondta "
        "Szalai Katalin. A romokat az Országos Kulturális Hivatal vizsgálja.\n",
        {
            "Hollóvárban": "place",
            "Szalai Katalin": "person",
            "Országos Kulturális Hivatal": "organisation",
        },
        ("Nem tudjuk, miért történt", "Szalai Katalin"),
        "polgármester",
    ),
    "el": Story(
        "Πύργος κατέρρευσε στην Καλλινίκη\n\n9 Μαρτίου 2027\n\n"
        "Ένας πύργος κατέρρευσε την Τρίτη στις 14:30 στην Καλλινίκη και κανείς δεν "
        "τραυματίστηκε. Η δήμαρχος Ελένη Σταματίου ήταν εκεί. «Δεν ξέρουμε γιατί "
        "έγινε», δήλωσε η Σταματίου. Το Υπουργείο Πολιτισμού ερευνά.\n",
        {
            "Καλλινίκη": "place",
            "Ελένη Σταματίου": "person",
            "Υπουργείο Πολιτισμού": "organisation",
        },
        ("Δεν ξέρουμε γιατί έγινε", "Ελένη Σταματίου"),
        "δήμαρχος",
    ),
}


@pytest.mark.parametrize("language", STORIES)
def test_a_story_is_read_from_its_day_to_its_quote(language: str) -> None:
    story = STORIES[language]
    article = Article.from_text(story.text, "a")
    actors = find_actors([article])
    assert article.language == language
    assert str(article.published) == "2027-03-09"
    assert story.names.items() <= {one.name: one.type for one in actors}.items()
    (event,) = find_events([article], actors)
    assert (event.date or "").startswith("2027-03-09T")
    (quote,) = find_quotes([article], actors)
    name, role = next((a.name, a.role) for a in actors if a.id == quote.speaker)
    assert (quote.text.rstrip(","), name) == story.said
    assert role == story.role


def test_a_short_text_in_russian_is_told_by_a_letter_or_two() -> None:
    text = (
        "Суд оправдал фермера\n\nВерховный суд Республики Алтай в понедельник оправдал "
        "фермера. Адвокат Римма Шульгина назвала решение справедливым. Министр "
        "сельского хозяйства не прокомментировал дело. Прокурор обжалует приговор.\n"
    )
    assert Article.from_text(text, "a").language == "ru"
