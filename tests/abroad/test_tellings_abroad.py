"""Sentences of fifteen languages that tell what happened, and such as do not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from corpus import Article
from corpus.events import find_events

_FILE = Path(__file__).parent / "tellings.txt"
_PUBLISHED = dt.date(2027, 3, 10)


def _sentences(sign: str) -> Iterator[tuple[str, str]]:
    language = ""
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            language = line.strip("[]")
        elif line.startswith(sign):
            yield language, line.removeprefix(sign).strip()


def article(language: str, text: str) -> Article:
    """An article of one sentence, too short for its language to be told."""
    made = Article.from_text(f"x\n\n{text}", "a", published=_PUBLISHED)
    return replace(made, language=language)


@pytest.mark.parametrize(("language", "sentence"), [*_sentences("+")])
def test_what_happened_or_is_to_happen_is_an_event(
    language: str, sentence: str
) -> None:
    (event,) = find_events([article(language, sentence)], [])
    assert event.date is not None
    assert event.label.rstrip(".…。") in sentence


@pytest.mark.parametrize(("language", "sentence"), [*_sentences("-")])
def test_what_is_or_may_be_or_ends_is_none(language: str, sentence: str) -> None:
    assert find_events([article(language, sentence)], []) == []


@pytest.mark.parametrize(
    ("language", "sentence", "label"),
    [
        (
            "de",
            "Am 2. März stürzte die Brücke ein.",
            "Am 2. März stürzte die Brücke ein",
        ),
        ("fr", "Lundi, la mairie a fermé le pont.", "la mairie a fermé le pont"),
        ("ru", "Во вторник, 2 марта, старый мост рухнул.", "старый мост рухнул"),
        ("zh", "昨天，一座桥坍塌了，三人受伤。", "一座桥坍塌了，三人受伤"),
        ("ja", "昨日、歩道橋が崩落した。", "歩道橋が崩落した"),
    ],
)
def test_a_label_leaves_out_a_date_that_a_pause_parts_from_it(
    language: str, sentence: str, label: str
) -> None:
    (event,) = find_events([article(language, sentence)], [])
    assert event.label == label


def test_of_two_tellings_that_which_does_not_begin_with_its_date_names_the_event() -> (
    None
):
    told = [
        article("de", "Gestern stürzte die alte Brücke über die Lohne ein."),
        article("de", "Die alte Brücke über die Lohne stürzte am Dienstag ein."),
    ]
    pair = [replace(one, id=str(n)) for n, one in enumerate(told)]
    (event,) = find_events(pair, [])
    assert event.label.startswith("Die alte Brücke")


def test_what_is_said_of_today_in_quotation_marks_is_doubted() -> None:
    (event,) = find_events(
        [article("de", "„Heute wurde die Brücke gesperrt“, sagte er dem Rat.")], []
    )
    assert event.passages[0].doubt is not None
