"""Files, folders and standard input to articles, one bad source never hiding others."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Set
from contextlib import suppress
from dataclasses import replace
from itertools import chain, count
from pathlib import PurePath
from typing import BinaryIO

from corpus.article import Article
from corpus.counting import counted
from corpus.errors import UnreadableError
from corpus.gate import clean_name
from corpus.reading.decoding import decode
from corpus.reading.files import read_file, read_stream
from corpus.reading.formats import Format, format_of, sniff
from corpus.reading.walking import STANDARD_INPUT, Source, walk
from corpus.texts import BROKEN, Manuscript, Problem

__all__ = ["STANDARD_INPUT", "Source", "read"]

_DATE = re.compile(r"(?<!\d)\d{4}-\d\d-\d\d(?!\d)")


def read(
    sources: Iterable[Source],
    standard_input: BinaryIO | None = None,
    *,
    before_each: Callable[[str], None] | None = None,
) -> Iterator[Article | Problem]:
    """Read articles one by one, so that the first can be shown before the last.

    Args:
        sources: Files, folders, and `-` for standard input.
        standard_input: What `-` stands for; by default that of the program.
        before_each: Is told each file before it is read, and may wait.

    Yields:
        In the order given, folders in order of name: every article, and a problem for
        whatever could not be read or only in part.
    """
    taken: set[str] = set()
    for found in walk(sources):
        if isinstance(found, Problem):
            yield found
            continue
        name = clean_name(found)
        if before_each is not None:
            before_each(found)
        try:
            raw = _bytes_of(found, standard_input)
            manuscript = _told_of_damage(_manuscript(raw, found))
            article = _article(manuscript, raw, name, taken)
        except UnreadableError as error:
            yield Problem(name, str(error))
            continue
        taken.add(article.id)
        yield article
        if manuscript.notice:
            yield Problem(name, manuscript.notice)


def _bytes_of(path: str, standard_input: BinaryIO | None) -> bytes:
    if path == STANDARD_INPUT:
        return read_stream(standard_input or sys.stdin.buffer)
    return read_file(path)


def _manuscript(raw: bytes, path: str) -> Manuscript:
    kind = format_of(path)
    if kind == "page":
        return _read_page(raw)
    decoded = decode(raw)
    if not decoded.text.strip():
        raise UnreadableError("holds no text; skipped")
    if (kind or sniff(decoded.text)) == "page":
        return _read_page(raw)
    manuscript = _read_text(decoded.text, kind)
    if decoded.broken:
        return manuscript._replace(hidden={BROKEN: decoded.broken})
    return manuscript


def _told_of_damage(manuscript: Manuscript) -> Manuscript:
    if not (broken := manuscript.hidden.get(BROKEN)):
        return manuscript
    places = counted(broken, "place")
    told = f"is damaged in {places}, shown as �; the rest is read"
    return manuscript._replace(
        notice="; ".join(filter(None, (told, manuscript.notice)))
    )


def _read_text(text: str, kind: Format | None) -> Manuscript:
    if kind == "markdown":
        from corpus.reading.markdown import read_markdown

        return read_markdown(text)
    return Manuscript(text)


def _read_page(raw: bytes) -> Manuscript:
    from corpus.reading.pages import read_page

    return read_page(raw)


def _article(manuscript: Manuscript, raw: bytes, name: str, taken: Set[str]) -> Article:
    numbered = (f"{name}#{number}" for number in count(2))
    free = next(one for one in chain([name], numbered) if one not in taken)
    digest = hashlib.sha256(raw).hexdigest()
    article = Article.from_manuscript(manuscript, free, name, digest)
    if not article.text.strip():
        raise UnreadableError("holds nothing but hidden characters; skipped")
    return article if article.published else _dated_by_name(article)


def _dated_by_name(article: Article) -> Article:
    """Date an article that has no date by the one its file is named after."""
    if date := _DATE.search(PurePath(article.source).name):
        with suppress(ValueError):
            day = dt.date.fromisoformat(date[0])
            return replace(article, published=day, published_basis="file name")
    return article
