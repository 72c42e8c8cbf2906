"""Whether what a reader has set makes sense; loaded when something has been set."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from functools import cache
from typing import Any, cast, get_args, get_type_hints

from pydantic import AfterValidator, Field, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from reader.commands.elsewhere import are_rivals, holds_while_typing
from reader.commands.keyboard import BY_ID
from reader.configuration.keys import spelled, spoken, writes
from reader.configuration.known import (
    instead,
    known_encoder,
    known_recogniser,
    known_theme,
)
from reader.configuration.plainly import plainly
from reader.configuration.settings import (
    KEYS,
    Effective,
    Fault,
    Origin,
    RawSetting,
    Settings,
)

_NAMES = [field.name for field in fields(Settings)]
_OF_KEYS = f"{KEYS}."


def check(said: Sequence[RawSetting], faults: Iterable[Fault]) -> Effective:
    """Take what is right, later values over earlier; what is wrong joins the faults."""
    wrong = list(faults)
    taken: dict[str, tuple[RawSetting, Any]] = {}
    for item in said:
        try:
            taken[item.name] = item, checked(item.name, item.value)
        except ValueError as error:
            wrong.append(
                Fault(item.where, f"{item.name}: {error}; ignored", item.origin)
            )
    wrong += _drop_bound_twice(taken)
    values = {name: value for name, (_, value) in taken.items()}
    keys = {
        name.removeprefix(_OF_KEYS): values.pop(name)
        for name in list(values)
        if name.startswith(_OF_KEYS)
    }
    origins: dict[str, Origin] = {
        name: item.origin for name, (item, _) in taken.items()
    }
    return Effective(replace(Settings(), **values, keys=keys), origins, tuple(wrong))


def checked(name: str, value: object) -> Any:
    """A value as the setting holds it.

    Raises:
        ValueError: There is no such setting, or it takes no such value; the message
            says why.
    """
    if name.startswith(_OF_KEYS):
        return _checked_keys(name.removeprefix(_OF_KEYS), value)
    if name not in _NAMES:
        raise ValueError(f"there is no such setting{instead(name, _NAMES)}")
    if name == KEYS:
        raise ValueError("it takes commands and their keys")
    try:
        return _adapter(name).validate_python(value)
    except ValidationError as error:
        raise ValueError(_reason(error)) from error


def description(name: str) -> str:
    """What a setting is for."""
    annotations = _hints()[name].__metadata__
    infos = [item for item in annotations if isinstance(item, FieldInfo)]
    return infos[0].description or ""


@cache
def _hints() -> dict[str, Any]:
    names = {
        "AfterValidator": AfterValidator,
        "Field": Field,
        "known_encoder": known_encoder,
        "known_recogniser": known_recogniser,
        "known_theme": known_theme,
    }
    return get_type_hints(Settings, localns=names, include_extras=True)


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(_hints()[name])


def _checked_keys(command: str, value: object) -> tuple[str, ...]:
    if command not in BY_ID:
        raise ValueError(f"there is no such command{instead(command, BY_ID)}")
    written = value.split(",") if isinstance(value, str) and value != "," else value
    written = [written] if isinstance(written, str) else written
    items = cast("list[object]", written) if isinstance(written, list) else []
    if not items or not all(isinstance(key, str) and key.strip() for key in items):
        raise ValueError("it takes a key, or a list of keys")
    keys = tuple(dict.fromkeys(spelled(str(key)) for key in items))
    if holds_while_typing(command) and any(map(writes, keys)):
        raise ValueError("it takes keys that write nothing where one types")
    return keys


def _drop_bound_twice(taken: dict[str, tuple[RawSetting, Any]]) -> list[Fault]:
    """Leave a key to one of its rivals: that of the higher origin, then the first."""
    owners: list[tuple[str, str]] = []
    """Keys and the commands that have them."""
    faults: list[Fault] = []
    names = [name for name in taken if name.startswith(_OF_KEYS)]
    for name in sorted(names, key=lambda name: -_rank(taken[name][0])):
        item, keys = taken[name]
        command = name.removeprefix(_OF_KEYS)
        double = [
            (key, owner)
            for key, owner in owners
            if key in keys and are_rivals(owner, command)
        ]
        if not double:
            owners += [(key, command) for key in keys]
            continue
        del taken[name]
        key, owner = double[0]
        told = f"{name}: {spoken(key)} is bound twice, to {_OF_KEYS}{owner} too"
        faults.append(Fault(item.where, f"{told}; ignored", item.origin))
    return faults


def _rank(said: RawSetting) -> int:
    return get_args(Origin).index(said.origin)


def _reason(error: ValidationError) -> str:
    first = error.errors()[0]
    told = plainly(first["msg"])
    if first["type"] == "value_error":  # one of our own
        return told
    if first["type"].startswith("bool"):
        told = "it should be true or false"
    given = first["input"]
    found = f"{given:g}" if isinstance(given, float) else reprlib.repr(given)
    return f"{told.partition(', unable')[0]}, not {found}"
