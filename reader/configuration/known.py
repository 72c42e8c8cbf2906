"""Whether there is what a setting names: a theme, a recogniser, an encoder."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from corpus.choices import AUTO, BUILT_IN, OFF


def known_theme(name: str) -> str:
    """Return the name of a theme unchanged.

    Raises:
        ValueError: There is no such theme.
    """
    from reader.themes import theme_names

    return _known("theme", name, [AUTO, *theme_names()])


def known_recogniser(name: str) -> str:
    """Return the name of a recogniser unchanged.

    Raises:
        ValueError: There is no such recogniser.
    """
    from corpus.actors import installed_pipelines, is_pipeline

    names = [AUTO, BUILT_IN, *installed_pipelines()]
    return name if is_pipeline(name) else _known("recogniser", name, names)


def known_encoder(name: str) -> str:
    """Return the name of an encoder unchanged.

    Raises:
        ValueError: There is no such encoder.
    """
    from corpus.matching.semantic import installed_encoders, is_encoder

    names = [AUTO, OFF, *installed_encoders()]
    return name if is_encoder(name) else _known("encoder", name, names)


def _known(noun: str, name: str, names: Sequence[str]) -> str:
    if name in names:
        return name
    others = instead(name, names) or f"; there are {', '.join(names)}"
    raise ValueError(f"there is no {noun} {name}{others}")


def instead(name: str, names: Iterable[str]) -> str:
    """The end of a sentence that suggests a similar name; empty if there is none."""
    from difflib import get_close_matches

    close = get_close_matches(name, names, 1)
    return f"; do you mean {close[0]}?" if close else ""
