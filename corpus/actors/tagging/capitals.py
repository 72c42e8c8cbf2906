"""A tagger without a model: capitalised runs, typed by tables and shape."""

from __future__ import annotations

from collections.abc import Iterator

from corpus.actors.tagging.cues import is_personal
from corpus.actors.tagging.names import HINT, Found, NameType
from corpus.actors.tagging.runs import capital_runs
from corpus.actors.tagging.tokens import Sentence, Writing
from corpus.words.organisations import ACRONYMS, COMPANY_ENDINGS, HEADS
from corpus.words.places import LAND_NOUNS, adjectives, is_place


def tag_capitals(sentence: Sentence, seen: Writing) -> Iterator[Found]:
    """Guess names by their capitals; for want of a recogniser."""
    if sentence.headline:
        return
    for first, last in capital_runs(sentence):
        if first == 0 or not sentence.words[first - 1][0].isalnum():
            first = _skip_opening(sentence, first, last, seen)
        kind = _kind(sentence, first, last) if first < last else None
        if kind:
            yield Found(first, last, kind, HINT if kind == "person" else 1.0)


def _skip_opening(sentence: Sentence, first: int, last: int, seen: Writing) -> int:
    """Leave out a sentence's first word where its capital tells nothing."""
    low = sentence.lower[first]
    known = low in seen.inside and low not in seen.lower
    return first if known or (last - first > 1 and low not in seen.lower) else first + 1


def _kind(sentence: Sentence, first: int, last: int) -> NameType | None:
    words, name = sentence.words[first:last], " ".join(sentence.words[first:last])
    low = words[-1].lower().rstrip(".")
    if name in adjectives():
        return "other"
    if is_place(name) or (len(words) > 1 and low in LAND_NOUNS):
        return "place"
    if name in ACRONYMS or low in HEADS or low in COMPANY_ENDINGS:
        return "organisation"
    if len(words) == 1 and name.isupper() and 2 <= len(name) <= 7:
        return "organisation"
    if len(words) in {2, 3} and is_personal(sentence, first, last):
        return "person"
    return "organisation" if len(words) > 3 else None
