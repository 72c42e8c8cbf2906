"""Settings from the file, the environment and the command line, in rising order."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import cast

from corpus.storage.folders import config_folder
from reader.configuration.settings import KEYS, Effective, Fault, RawSetting

_PREFIX = "HEXAPLA_"
DEBUG = f"{_PREFIX}DEBUG"
"""Not a setting: makes the program print where a fault of its own lies."""
LONGEST = 1_000_000
"""Bytes a configuration file may have."""


def load_settings(
    *,
    path: Path | None = None,
    environment: Mapping[str, str] = os.environ,
    options: Mapping[str, object] | None = None,
) -> Effective:
    """Find out which settings hold; whatever is wrong is told and left out.

    Args:
        path: The configuration file, which need not be there; the user's own, if
            not given.
        environment: Its `HEXAPLA_…` are read.
        options: From the command line, by setting; `None` leaves it as it is.
    """
    found = [
        *_from_file(path or settings_path()),
        *_from_environment(environment),
        *_from_options(options or {}),
    ]
    if not found:
        return Effective()
    from reader.configuration.checking import check

    return check(
        [item for item in found if isinstance(item, RawSetting)],
        [item for item in found if isinstance(item, Fault)],
    )


def settings_path() -> Path:
    """Where this system keeps the settings of a user."""
    return config_folder() / "config.toml"


def _from_file(path: Path) -> Iterator[RawSetting | Fault]:
    if not path.exists():
        return
    import tomllib

    try:
        text = _text_of(path)
        settings = tomllib.loads(text)
    except OSError as error:
        yield Fault(str(path), error.strerror or str(error))
    except RecursionError:
        yield Fault(str(path), "nested too deeply")
    except ValueError as error:  # no TOML, or no UTF-8
        yield _ungrammatical(path, str(error))
    else:
        for name, value in _named(settings):
            line = line_of(text, name)
            where = f"{path}, line {line}" if line else str(path)
            yield RawSetting(name, value, "file", where)


def _text_of(path: Path) -> str:
    if not path.is_file():  # reading a pipe or a device may never end
        raise OSError(0, "not a file")
    with path.open("rb") as stream:
        raw = stream.read(LONGEST + 1)
    if len(raw) > LONGEST:
        raise OSError(0, f"longer than {LONGEST:,} bytes")
    return raw.decode("utf-8-sig")


def _ungrammatical(path: Path, reason: str) -> Fault:
    """Turn tomllib's message round: first the place, then the reason."""
    place = re.search(r" \(at line (\d+), column \d+\)$", reason)
    where = f"{path}, line {place[1]}" if place else str(path)
    why = reason[: place.start()] if place else reason
    return Fault(where, f"not valid TOML: {why}; the whole file is ignored")


def _named(settings: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Settings by name; in TOML `walk.next` is a table in a table."""
    for name, value in settings.items():
        if name == KEYS and isinstance(value, dict):
            yield from _flat(KEYS, cast("dict[str, object]", value))
        else:
            yield name, value


def _flat(name: str, table: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(f"{name}.{key}", cast("dict[str, object]", value))
        else:
            yield f"{name}.{key}", value


def line_of(toml: str, name: str) -> int | None:
    """The line, from 1, on which a file probably sets something."""
    table = ""
    for number, line in enumerate(toml.splitlines(), 1):
        if heading := re.match(r"\s*\[([^\[\]]+)\]", line):
            table = f"{_plain(heading[1])}."
        key, sign, _ = line.partition("=")
        full = table + _plain(key)
        if sign and (name == full or name.startswith(f"{full}.")):
            return number
    return None


def _plain(key: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in key.split("."))


def _from_environment(environment: Mapping[str, str]) -> Iterator[RawSetting]:
    for variable in sorted(environment):
        if not variable.startswith(_PREFIX) or variable == DEBUG:
            continue
        name, value = variable.removeprefix(_PREFIX).lower(), environment[variable]
        if name != KEYS:
            yield RawSetting(name, value, "environment", variable)
            continue
        for word in value.split():
            command, _, keys = word.partition("=")
            yield RawSetting(f"{KEYS}.{command}", keys, "environment", variable)


def _from_options(options: Mapping[str, object]) -> Iterator[RawSetting]:
    for name, value in options.items():
        if value is not None:
            yield RawSetting(name, value, "command line", f"--{name.replace('_', '-')}")
