"""Excerpts written as JSON, and read again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError

from corpus.errors import ExcerptError
from corpus.excerpts.models import Excerpt
from corpus.gate import defused
from corpus.json_text import notate

VERSION = 1
"""The version of the format; later programs write a greater one."""

_EXCERPTS = TypeAdapter(tuple[Excerpt, ...])


class LaterVersionError(ExcerptError):
    """The excerpts were written by a later version of this program."""


def write_excerpts(excerpts: Iterable[Excerpt], sources: Sequence[str] = ()) -> str:
    """Write excerpts as JSON, with the sources that were read together, if given.

    Each side of an excerpt also names its own source.
    """
    read = {"sources": list(sources)} if sources else {}
    return notate({**excerpts_record(excerpts), **read}) + "\n"


def excerpts_record(excerpts: Iterable[Excerpt]) -> dict[str, Any]:
    """Excerpts for `json.dumps`, in the form that `read_excerpts` reads."""
    kept = [excerpt.model_dump(mode="json") for excerpt in excerpts]
    return {"version": VERSION, "excerpts": kept}


def read_excerpts(text: str) -> tuple[Excerpt, ...]:
    """Read what `write_excerpts` wrote.

    Raises:
        LaterVersionError: A later version wrote it.
        ExcerptError: It is something else, or damaged.
    """
    try:
        record = _defused(json.loads(text))
    except (ValueError, RecursionError) as error:
        raise ExcerptError(f"not valid JSON: {error}") from error
    if not isinstance(record, dict):
        raise ExcerptError("it holds no excerpts")
    record = cast("dict[str, Any]", record)
    version = record.get("version")
    if isinstance(version, int) and version > VERSION:
        raise LaterVersionError("a later version of hexapla wrote these excerpts")
    try:
        return _EXCERPTS.validate_python(record.get("excerpts"))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        raise ExcerptError(f"excerpt {place}: {first['msg']}") from error


def _defused(value: Any) -> Any:
    """A JSON value with every string made safe: others may have written the file."""
    if isinstance(value, str):
        return defused(value)
    if isinstance(value, list):
        return [_defused(item) for item in cast("list[Any]", value)]
    if isinstance(value, dict):
        named = cast("dict[str, Any]", value)
        return {defused(name): _defused(item) for name, item in named.items()}
    return value
