"""The tagger in use: a small model where it can be loaded, else capitals and tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module
from importlib.resources import as_file, files
from typing import Protocol, cast

from corpus.actors.capitals import tag_capitals
from corpus.actors.names import Found, NameType
from corpus.actors.tokens import Sentence, Writing

Tag = Callable[[Sentence, Writing, Writing], Iterable[Found]]
"""A sentence, how its article writes its words, how all articles do → names."""


class Tagger(Protocol):
    """What is used of pycrfsuite's tagger."""

    def open(self, name: str) -> object: ...
    def tag(self, xseq: list[list[str]]) -> list[str]: ...


_TYPES: dict[str, NameType] = {
    "person": "person",
    "organisation": "organisation",
    "place": "place",
    "other": "other",
}


def load_recogniser() -> Tag:
    """The best tagger at hand: the model, or else capitals and tables."""
    return _by_rule if _tagger() is None else _by_model


def recogniser_notice() -> str | None:
    """What a reader should know of the tagger in use; `None` if all is well."""
    if _tagger() is None:
        return "The recogniser's model is missing: names are found by rules alone."
    return None


@cache
def _tagger() -> Tagger | None:
    try:
        # No stubs are published for it.
        pycrfsuite = import_module("pycrfsuite")
        tagger = cast(Tagger, pycrfsuite.Tagger())
        path = files("corpus.actors").joinpath("model/recogniser.crfsuite")
        with as_file(path) as file:
            tagger.open(str(file))
    except (ImportError, OSError, ValueError):
        return None
    return tagger


def _by_rule(sentence: Sentence, own: Writing, seen: Writing) -> Iterator[Found]:
    return tag_capitals(sentence, seen)


def _by_model(sentence: Sentence, own: Writing, seen: Writing) -> Iterator[Found]:
    from corpus.actors.features import features

    tagger = _tagger()
    labels = tagger.tag(features(sentence, own)) if tagger else []
    return _runs(labels)


def _runs(labels: Iterable[str]) -> Iterator[Found]:
    """Names from labels `B-person`, `I-person`, `O`."""
    first, kind = 0, ""
    for here, label in enumerate([*labels, "O"]):
        place, _, name = label.partition("-")
        if kind and (place != "I" or name != kind):
            yield Found(first, here, _TYPES[kind])
            kind = ""
        if place == "B" or (place == "I" and not kind):
            first, kind = here, name
