"""What articles in several languages tell of one day is one event if enough agrees."""

from __future__ import annotations

import datetime as dt

from corpus.actors import find_actors
from corpus.article import Article
from corpus.events import find_events

FRIDAY = dt.date(2023, 3, 10)
TEXTS = {
    "en": """Ferry sinks

The ferry Merle sank off Tarn on Tuesday with 212 people on board, officers said.

President Viktor Maras visited the port on Wednesday.

Divers found 14 bodies on Wednesday.

Captain Ivan Odin was arrested on Thursday.""",
    "de": """Fähre gesunken

Die Fähre Merle ist am Dienstag mit 212 Menschen an Bord gesunken, so die Küstenwache.

Präsident Viktor Maras besuchte am Mittwoch den Hafen.

Am Mittwoch wurden 14 Tote gefunden.

Kapitän Ivan Odin wurde am Donnerstag festgenommen.""",
    "ru": """Паром затонул

Паром затонул во вторник, на борту было 212 человек, сообщила береговая охрана.

Президент Виктор Марас в среду посетил порт. Водолазы в среду нашли 14 тел.

Капитан Иван Один был арестован в четверг.""",
    "el": """Βύθιση πλοίου

Την Τρίτη το πλοίο βυθίστηκε με 212 ανθρώπους, είπε το λιμενικό.

Ο πρόεδρος Βίκτωρ Μάρας επισκέφθηκε το λιμάνι την Τετάρτη.

Οι δύτες βρήκαν 14 πτώματα την Τετάρτη. Ο πλοίαρχος Ιβάν Οντίν συνελήφθη την Πέμπτη.""",
}


STEPPE = """Пожар в степи

Пожар уничтожил во вторник 212 домов, сообщила полиция. Ветер к вечеру стих."""


def read(texts: dict[str, str]) -> list[Article]:
    return [
        Article.from_text(text, name, title=text.split("\n")[0], published=FRIDAY)
        for name, text in texts.items()
    ]


def told(texts: dict[str, str]) -> set[tuple[str | None, str]]:
    """The day of each event, and the languages of the articles that tell it."""
    articles = read(texts)
    return {
        (event.date, " ".join(sorted({p.article for p in event.passages})))
        for event in find_events(articles, find_actors(articles))
    }


def test_one_event_in_several_languages_is_one_row() -> None:
    found = told(TEXTS)
    assert ("2023-03-07", "de el en ru") in found
    assert ("2023-03-09", "de el en ru") in found


def test_what_a_person_does_on_a_day_is_not_one_event_for_their_sake() -> None:
    texts = {
        "en": TEXTS["en"],
        "ru": TEXTS["ru"].replace("посетил порт", "встретил короля"),
    }
    found = told(texts)
    assert ("2023-03-08", "en") in found
    assert ("2023-03-08", "ru") in found


def test_a_number_alone_joins_no_two_stories() -> None:
    other = STEPPE
    assert told({"en": TEXTS["en"], "ru": other}) >= {
        ("2023-03-07", "en"),
        ("2023-03-07", "ru"),
    }


def test_one_person_has_one_name_in_several_scripts() -> None:
    articles = read(TEXTS)
    people = [one for one in find_actors(articles) if one.type == "person"]
    found = {frozenset(m.article for m in one.mentions) for one in people}
    assert frozenset({"de", "en", "ru", "el"}) in found
    (captain,) = [one for one in people if "Ivan Odin" in one.aliases]
    assert "Иван Один" in captain.aliases


def test_people_whose_names_only_sound_alike_stay_apart() -> None:
    texts = {
        "en": "Mayor Ivana Petrova left on Tuesday, and Ivana Petrova came back.",
        "ru": "Мэр Иван Петров уехал во вторник. Иван Петров вернулся.",
    }
    articles = read(texts)
    assert len([a for a in find_actors(articles) if a.type == "person"]) == 2


def test_a_name_with_j_is_sounded_as_its_language_does() -> None:
    texts = {
        "en": "Captain Jonas Reuter left on Tuesday. Jean Calder came back.",
        "ru": "Капитан Йонас Ройтер уехал во вторник. Мэр Жан Калдер вернулся.",
    }
    people = [one for one in find_actors(read(texts)) if one.type == "person"]
    assert {one.name for one in people} == {"Jonas Reuter", "Jean Calder"}


def test_an_event_told_in_signs_is_not_named_by_who_said_it_alone() -> None:
    text = """桥梁关闭

“我们还不知道爆炸的原因，”市长林慧芳周二说。工厂的工人说，他们听到了一声巨响。"""
    (event,) = find_events(read({"zh": text}))
    assert event.label.startswith("“我们还不知道")


def test_an_event_is_not_named_by_who_said_it_alone() -> None:
    text = """Паром затонул

Паром затонул у берега, и это видели все, кто был в порту, сообщила береговая охрана.

«Мы сделали всё, чтобы спасти людей», — сказал капитан во вторник."""
    (event,) = find_events(read({"ru": text}))
    assert event.label.startswith("«Мы сделали всё")
