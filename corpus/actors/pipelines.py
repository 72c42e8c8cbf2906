"""An installed spaCy pipeline as the tagger under the same rules.

Optional: spaCy is no dependency, is loaded only when a pipeline is asked for by name,
and takes seconds and hundreds of megabytes then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import Final, Protocol, cast

from corpus.actors.names import Found, NameType
from corpus.actors.tokens import Sentence, Writing

_GROUP: Final = "spacy_models"
_UNUSED: Final = ("tagger", "parser", "attribute_ruler", "lemmatizer", "senter")
_TYPES: Final[Mapping[str, NameType]] = {
    "PERSON": "person", "PER": "person", "ORG": "organisation",
    "GPE": "place", "LOC": "place", "FAC": "place",
    "NORP": "other", "EVENT": "other", "WORK_OF_ART": "other", "PRODUCT": "other",
    "LAW": "other", "LANGUAGE": "other", "MISC": "other",
}  # fmt: skip


class _Entity(Protocol):
    start: int
    end: int
    label_: str


class _Document(Protocol):
    ents: Iterable[_Entity]


def installed_pipelines() -> list[str]:
    """Names of the English pipelines that are installed, in order."""
    return sorted(p.name for p in entry_points(group=_GROUP) if p.name[:3] == "en_")


@cache
def load_pipeline(name: str) -> Callable[[Sentence, Writing, Writing], Iterator[Found]]:
    """A tagger that asks a spaCy pipeline.

    Args:
        name: As in `installed_pipelines`, or a folder.

    Raises:
        ImportError: spaCy is not installed.
        OSError: There is no such pipeline.
    """
    spacy, tokens = import_module("spacy"), import_module("spacy.tokens")
    pipeline = spacy.load(name, exclude=list(_UNUSED))

    def tag(sentence: Sentence, own: Writing, seen: Writing) -> Iterator[Found]:
        # Given our own tokens, so that what it finds needs no fitting to them.
        words = tokens.Doc(pipeline.vocab, words=list(sentence.words))
        for entity in cast(_Document, pipeline(words)).ents:
            if entity.label_ in _TYPES:
                yield Found(entity.start, entity.end, _TYPES[entity.label_])

    return tag
