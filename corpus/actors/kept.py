"""Names found in single articles before, kept by what each article says."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.actors.tagging.names import Found, NameType
from corpus.actors.tagging.tokens import Sentence
from corpus.article import Article
from corpus.storage.keys import code_version
from corpus.storage.singles import SinglesCache

if TYPE_CHECKING:
    from pydantic import TypeAdapter

Text = Sequence[Sentence]
Names = list[list[Found]]
"""The names of each sentence of an article."""
_Row = list[list[tuple[int, int, NameType, float]]]


class NameCache:
    """A file of the names in single articles, whatever other articles say."""

    def __init__(self, path: Path) -> None:
        self._singles = SinglesCache(path, _row, _names)

    def names(
        self,
        texts: Iterable[tuple[Article, Text]],
        version: str,
        find: Callable[[Text], Names],
    ) -> Iterator[tuple[Text, Names]]:
        """Yield the text of each article with its names, found only where not kept.

        Args:
            texts: Articles, with their sentences.
            version: Of what tags names.
            find: Finds the names of an article.
        """
        asked = ((name_key(article, version), text) for article, text in texts)
        return self._singles.recall(asked, find)


@cache
def _rows() -> TypeAdapter[_Row]:
    # Loaded with the first cache: whoever keeps nothing starts without it.
    from pydantic import TypeAdapter

    return TypeAdapter(_Row)


def name_key(article: Article, version: str) -> str:
    """A hash of all that decides which names are found in an article.

    Args:
        article: Its text counts, and what of it is apart from the story.
        version: Of what tags names.
    """
    hidden = [(part.start, part.end) for part in article.apart]
    parts = [code_version(), version, article.text, hidden]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _row(names: Names) -> bytes:
    return json.dumps(
        [[(f.first, f.last, f.type, f.weight) for f in found] for found in names]
    ).encode()


def _names(row: bytes, text: Text) -> Names | None:
    """What a row tells; `None` unless it fits the sentences."""
    try:
        told = _rows().validate_json(row)
    except ValueError:
        return None
    fits = len(told) == len(text) and all(
        0 <= first < last <= len(sentence.words)
        for sentence, places in zip(text, told, strict=True)
        for first, last, _, _ in places
    )
    return [[Found(*place) for place in places] for places in told] if fits else None
