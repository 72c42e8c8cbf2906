"""Decisions read from TOML, entry by entry: a wrong one does not affect the others."""

from __future__ import annotations

import datetime as dt
import reprlib
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast, get_args

from corpus.curation.decisions import (
    Decision,
    Decisions,
    Hide,
    Merge,
    Rename,
    Retype,
    Split,
    Who,
    Wording,
    in_order,
)
from corpus.errors import CurationError
from corpus.gate import clean, clean_line
from corpus.kinds import ActorType


class NoTomlError(CurationError):
    """The whole file cannot be read."""


@dataclass(frozen=True, slots=True)
class Entries:
    """What a file holds."""

    decisions: Decisions = ()
    faults: tuple[str, ...] = ()
    """One line for each entry that makes no sense and is left out."""


def read_decisions(text: str) -> Entries:
    """Read what `write_decisions` or a person wrote.

    Raises:
        NoTomlError: It is not TOML.
    """
    try:
        tables = tomllib.loads(text)
    except RecursionError as error:
        raise NoTomlError("nested too deeply") from error
    except tomllib.TOMLDecodeError as error:
        raise NoTomlError(f"not valid TOML: {error}") from error
    decisions: set[Decision] = set()
    faults: list[str] = []
    for where, kind, fields in _entries(tables):
        try:
            decisions.add(_decision(kind, fields))
        except ValueError as error:
            faults.append(f"{where}: {error}; ignored")
    return Entries(in_order(decisions), tuple(faults))


def _entries(tables: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Each entry: its place, its kind, and its fields."""
    for kind, held in tables.items():
        entries = cast("list[Any]", held) if isinstance(held, list) else [held]
        for number, fields in enumerate(entries, 1):
            yield f"{clean(kind).text[:40]} {number}", kind, fields


def _decision(kind: str, fields: object) -> Decision:
    if kind not in _READERS:
        raise ValueError(f"there are only {', '.join(_READERS)}")
    entry = _Entry(fields)
    decision = _READERS[kind](entry)
    if entry.fields:
        raise ValueError(f"there is no {reprlib.repr(min(entry.fields))} here")
    return decision


class _Entry:
    """A table, whose fields are read and removed one by one."""

    def __init__(self, value: object) -> None:
        if not isinstance(value, dict):
            raise ValueError(f"it should be a table, not {reprlib.repr(value)}")
        self.fields = dict(cast("dict[str, Any]", value))

    def text(self, name: str, default: str | None = None) -> str:
        value = self.fields.pop(name, default)
        if not isinstance(value, str):
            raise ValueError(f"{name} should be a text, not {reprlib.repr(value)}")
        return clean_line(value, limit=None)

    def name(self, name: str) -> str:
        if not (text := self.text(name)):
            raise ValueError(f"{name} is empty")
        return text

    def type(self, name: str) -> ActorType:
        value = self.fields.pop(name, None)
        if value not in get_args(ActorType):
            wanted = "person, organisation or place"
            raise ValueError(f"{name} should be {wanted}, not {reprlib.repr(value)}")
        return value

    def who(self) -> Who:
        return _who(self.fields.pop("actor", None))

    def items(self, name: str) -> list[Any]:
        value = self.fields.pop(name, [])
        if not isinstance(value, list):
            raise ValueError(f"{name} should be a list, not {reprlib.repr(value)}")
        return cast("list[Any]", value)

    def reasons(self) -> dict[str, Any]:
        """The fields that every decision may have."""
        decided = self.fields.pop("decided", None)
        if decided is not None and not isinstance(decided, dt.datetime):
            raise ValueError(f"decided should be a time, not {reprlib.repr(decided)}")
        if decided is not None and decided.tzinfo is None:
            decided = decided.replace(tzinfo=dt.UTC)
        return {"note": self.text("note", ""), "decided": decided}


def _who(value: object) -> Who:
    entry = _Entry(value)
    return Who(entry.name("name"), entry.type("type"))


def _rename(entry: _Entry) -> Rename:
    return Rename(entry.who(), entry.name("to"), **entry.reasons())


def _retype(entry: _Entry) -> Retype:
    return Retype(entry.who(), entry.type("to"), **entry.reasons())


def _hide(entry: _Entry) -> Hide:
    return Hide(entry.who(), **entry.reasons())


def _merge(entry: _Entry) -> Merge:
    actors = list(dict.fromkeys(_who(item) for item in entry.items("actors")))
    if len(actors) < 2:
        raise ValueError("actors should be two or more")
    return Merge(actors[0], tuple(sorted(actors[1:])), **entry.reasons())


def _split(entry: _Entry) -> Split:
    who, to = entry.who(), entry.name("to")
    names = {_Entry({"names": name}).name("names") for name in entry.items("names")}
    mentions = {_wording(item) for item in entry.items("mentions")}
    if not names and not mentions:
        raise ValueError("neither names nor mentions say what is split off")
    return Split(
        who, to, tuple(sorted(names)), tuple(sorted(mentions)), **entry.reasons()
    )


def _wording(value: object) -> Wording:
    entry = _Entry(value)
    return Wording(
        entry.name("name"), entry.text("before", ""), entry.text("after", "")
    )


_READERS: Mapping[str, Callable[[_Entry], Decision]] = {
    "rename": _rename,
    "merge": _merge,
    "split": _split,
    "hide": _hide,
    "retype": _retype,
}
