"""The settings that hold and where they come from; an example of the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from corpus.choices import BUILT_IN
from corpus.gate import clean_name
from corpus.json_text import notate
from reader.cli.printing import print_table
from reader.cli.tables import Table
from reader.cli.telling import say
from reader.commands.keyboard import EVERY, Keyboard
from reader.configuration.loading import load_settings, settings_path
from reader.configuration.settings import KEYS, Effective, Settings
from reader.exit_codes import UNREAD

Plain = str | int | float | bool | tuple[str, ...]


def tell_settings(format: str) -> int:
    """Print the path of the file and every setting with its origin.

    Returns:
        The exit code: 1 if some setting is wrong.
    """
    from corpus.matching.semantic import installed_encoders

    path, effective = settings_path(), load_settings()
    recognisers, encoders = _recognisers(), installed_encoders()
    if format == "json":
        settings = {
            name: {"value": value, "origin": effective.origin(name)}
            for name, value in _settings(effective)
        }
        faults = [{"where": f.where, "reason": f.reason} for f in effective.faults]
        told = {"path": str(path), "settings": settings, "faults": faults}
        hand = {"recognisers": recognisers, "encoders": encoders}
        print(notate({**told, **hand}))
    else:
        print(f"# {clean_name(str(path))}{'' if path.exists() else ' (not there yet)'}")
        print(f"# recognisers of names at hand: {clean_name(', '.join(recognisers))}")
        print(f"# encoders of meaning at hand: {', '.join(encoders) or 'none'}")
        for fault in effective.faults:
            say(str(fault))
        rows = [(n, _told(v), effective.origin(n)) for n, v in _settings(effective)]
        print_table(Table(("setting", "value", "origin"), rows, {"value": 1}))
    return UNREAD if effective.faults else 0


def tell_example() -> int:
    """Print a configuration file in which every setting is explained."""
    from reader.configuration.checking import description

    for name, value in _plain(Settings()):
        print(f"# {description(name)}")
        print(f"# {name} = {_toml(value)}\n")
    print(f"# {description(KEYS)}\n[{KEYS}]")
    for command in EVERY:
        keys = ", ".join(_toml(key) for key in command.key_names)
        print(f"# {command.id} = [{keys}]  # {command.title}")
    return 0


def _recognisers() -> list[str]:
    """What names can be recognised with; what `auto` stands for comes first."""
    from corpus.actors import installed_pipelines

    return [*installed_pipelines(), BUILT_IN]


def _settings(effective: Effective) -> Iterator[tuple[str, Plain]]:
    """Every setting with its value; a command's keys are a setting each."""
    yield from _plain(effective.settings)
    for command in Keyboard(effective.settings.keys).every:
        yield f"{KEYS}.{command.id}", command.key_names


def _plain(settings: Settings) -> Iterator[tuple[str, Plain]]:
    """The settings, without the keys of commands."""
    for field in fields(Settings):
        if field.name != KEYS:
            yield field.name, getattr(settings, field.name)


def _told(value: Plain) -> str:
    return " ".join(value) if isinstance(value, tuple) else _toml(value)


def _toml(value: Plain) -> str:
    """A plain value as TOML writes it, which for these is as JSON does."""
    return notate(value, indent=None)
