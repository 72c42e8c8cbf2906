"""What tags names before the rules set them right: a model, a pipeline, or tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from importlib.resources import as_file, files
from importlib.util import find_spec
from typing import Final, Protocol, cast

from corpus.actors.tagging.capitals import tag_capitals
from corpus.actors.tagging.names import Found, NameType
from corpus.actors.tagging.pipelines import best_pipeline, load_pipeline
from corpus.actors.tagging.tokens import Sentence, Writing
from corpus.choices import AUTO, BUILT_IN
from corpus.errors import PipelineError

Tag = Callable[[Sequence[Sentence], Writing, Writing], Iterable[Iterable[Found]]]
"""An article's sentences, how it writes its words, how all articles do → the names
of each sentence."""

_NO_MODEL: Final = "its model cannot be loaded: names are found by rules alone"


@dataclass(frozen=True, slots=True)
class Recogniser:
    """A tagger, and what a person should know of it."""

    name: str
    """`built-in`, or the pipeline's."""
    tag: Tag
    notice: str = ""
    """One line, where it is not what was asked for."""
    reads_alone: bool = True
    """Whether other articles change nothing in what it tags in one."""


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


def choose_recogniser(wanted: str) -> Recogniser:
    """The recogniser that is wanted; what ships, and a notice, where there is none.

    Args:
        wanted: `auto`, `built-in`, or a spaCy pipeline's name or folder.
    """
    name = _named(wanted)
    if name == BUILT_IN:
        return _built_in()
    try:
        return Recogniser(name, load_pipeline(name))
    except PipelineError as error:
        instead = _built_in()
        notice = f"{error}; the {BUILT_IN} recogniser finds the names"
        return replace(instead, notice=notice)


def version_of(wanted: str) -> str | None:
    """What would tag names, with its version; `None` where that cannot be told.

    Args:
        wanted: As `choose_recogniser` takes it; nothing is loaded.
    """
    name = _named(wanted)
    if name == BUILT_IN:
        return f"{name} {find_spec('pycrfsuite') is not None}"
    from importlib.metadata import PackageNotFoundError, version

    with suppress(PackageNotFoundError, ValueError):
        return f"{name} {version(name)} {version('spacy')}"
    return None


def _named(wanted: str) -> str:
    return best_pipeline() or BUILT_IN if wanted == AUTO else wanted


def _built_in() -> Recogniser:
    if _tagger() is None:
        notice = f"{BUILT_IN} recogniser: {_NO_MODEL}"
        return Recogniser(BUILT_IN, _by_rule, notice, reads_alone=False)
    return Recogniser(BUILT_IN, _by_model)


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


def _by_rule(
    text: Sequence[Sentence], own: Writing, seen: Writing
) -> Iterator[Iterable[Found]]:
    return (tag_capitals(sentence, seen) for sentence in text)


def _by_model(
    text: Sequence[Sentence], own: Writing, seen: Writing
) -> Iterator[Iterable[Found]]:
    """Names in English; what the model takes for names elsewhere tells nothing."""
    from corpus.actors.tagging.features import features

    tagger = _tagger()
    for sentence in text:
        english = sentence.language == "en"
        labels = tagger.tag(features(sentence, own)) if tagger and english else []
        yield _runs(labels)


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
