"""What the README promises is what the program does."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from reader.cli import routing
from reader.commands.reading import COMMANDS
from reader.configuration.loading import load_settings

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
KEYS = re.findall(r"^\| .*\|$", README.partition("## Keys")[2], re.MULTILINE)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_every_command_has_a_key_in_the_table(command) -> None:
    named = {key for row in KEYS for key in re.findall(r"`([^`]+)`|([↓↑←→])", row)}
    keys = {one or other for one, other in named}
    digits = {str(n) for n in range(1, 10)} if "1" in keys and "9" in keys else set()
    assert {*command.key_names} & (keys | digits)


@pytest.mark.parametrize("name", sorted(routing.COMMANDS - {"sample"}))
def test_every_command_of_the_shell_has_an_example(name: str) -> None:
    assert f"hexapla {name} " in README.partition("## Command line")[2]


def test_every_link_inside_the_house_leads_somewhere() -> None:
    places = re.findall(r"\]\((?!http)([^)#]+)", README)
    assert all((Path(__file__).parents[2] / place).exists() for place in places)


def test_the_settings_shown_are_right(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(re.findall(r"```toml\n(.*?)```", README, re.DOTALL)[0])
    assert not load_settings(path=path, environment={}).faults
