"""An installed spaCy pipeline as the tagger under the same rules.

Optional: spaCy is no dependency, is loaded only when a pipeline is used, and takes
seconds and hundreds of megabytes then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Final, Protocol, cast

from corpus.actors.tagging.names import Found, NameType
from corpus.actors.tagging.tokens import Sentence, Writing
from corpus.errors import PipelineError

_GROUP: Final = "spacy_models"
_SIZES: Final = ("trf", "lg", "md", "sm")
_UNUSED: Final = ("tagger", "parser", "attribute_ruler", "lemmatizer", "senter")
_TYPES: Final[Mapping[str, NameType]] = {
    "PERSON": "person", "PER": "person", "ORG": "organisation",
    "GPE": "place", "LOC": "place", "FAC": "place",
    "NORP": "other", "EVENT": "other", "WORK_OF_ART": "other", "PRODUCT": "other",
    "LAW": "other", "LANGUAGE": "other", "MISC": "other",
}  # fmt: skip # a table

PipelineTag = Callable[[Sequence[Sentence], Writing, Writing], Iterator[list[Found]]]


class _Entity(Protocol):
    start: int
    end: int
    label_: str


class _Document(Protocol):
    ents: Iterable[_Entity]


@cache
def installed_pipelines() -> tuple[str, ...]:
    """Names of the English pipelines that are installed, the largest first.

    All that is installed is asked, in some milliseconds: once while a program runs.
    """
    from importlib.metadata import entry_points

    names = {p.name for p in entry_points(group=_GROUP) if p.name.startswith("en_")}
    return tuple(sorted(names, key=lambda name: (_size(name), name)))


def _size(name: str) -> int:
    """How many sizes are larger than a pipeline's, told by its name."""
    parts = name.split("_")
    return next((n for n, size in enumerate(_SIZES) if size in parts), len(_SIZES))


def best_pipeline() -> str | None:
    """The largest installed pipeline, if it finds names better than what ships.

    Small ones do not, as measured; of those whose name tells no size nobody knows.
    """
    names = installed_pipelines()
    return names[0] if names and _size(names[0]) < _SIZES.index("sm") else None


def is_pipeline(name: str) -> bool:
    """Whether there is an installed pipeline, or a pipeline's folder, of this name."""
    return name in installed_pipelines() or Path(name, "config.cfg").is_file()


@cache
def load_pipeline(name: str) -> PipelineTag:
    """A tagger that asks a spaCy pipeline.

    Args:
        name: As in `installed_pipelines`, or a folder.

    Raises:
        PipelineError: There is no such pipeline, or it cannot be loaded.
    """
    try:
        spacy, tokens = import_module("spacy"), import_module("spacy.tokens")
    except ImportError as error:
        raise PipelineError(f"{name} needs spaCy, which is not installed") from error
    try:
        pipeline = spacy.load(name, exclude=list(_UNUSED))
    # Whoever made a pipeline chose the code it runs, and so the errors it raises.
    except Exception as error:
        reason = str(error).partition("\n")[0] or type(error).__name__
        raise PipelineError(f"{name} cannot be loaded ({reason})") from error

    def tag(
        text: Sequence[Sentence], own: Writing, seen: Writing
    ) -> Iterator[list[Found]]:
        # Given our own tokens, so that what it finds needs no fitting to them.
        given = (tokens.Doc(pipeline.vocab, words=list(s.words)) for s in text)
        for document in cast(Iterable[_Document], pipeline.pipe(given)):
            yield [
                Found(entity.start, entity.end, _TYPES[entity.label_])
                for entity in document.ents
                if entity.label_ in _TYPES
            ]

    return tag
