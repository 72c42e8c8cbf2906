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
