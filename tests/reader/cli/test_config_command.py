"""`config`: every setting with its origin, an example of the file, what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reader.cli import run
from reader.configuration.loading import load_settings, settings_path
from reader.configuration.settings import Effective, Settings


def set_by(toml: str, folder: Path) -> Effective:
    path = folder / "config.toml"
    path.write_text(toml)
    return load_settings(path=path, environment={})


def test_the_example_says_what_is_shipped(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run(["config", "--example"]) == 0
    example = capfd.readouterr().out
    assert set_by(example, tmp_path) == Effective()
    awake = "\n".join(
        line.removeprefix("# ") if " = " in line else line
        for line in example.splitlines()
    )
    found = set_by(awake, tmp_path)
    assert not found.faults
    assert found.settings == Settings(keys=found.settings.keys)


def test_config_tells_every_setting_with_its_origin(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = settings_path()
    path.parent.mkdir(parents=True)
    path.write_text('theme = "paper"\nkeys.walk.next = "x"\n')
    monkeypatch.setenv("HEXAPLA_PANES", "3")
    monkeypatch.setattr("corpus.actors.installed_pipelines", tuple)
    assert run(["config", "--format", "json"]) == 0
    told = json.loads(capfd.readouterr().out)
    assert told["path"] == str(path)
    assert told["settings"]["theme"] == {"value": "paper", "origin": "file"}
    assert told["settings"]["panes"] == {"value": 3, "origin": "environment"}
    assert told["settings"]["keys.walk.next"] == {"value": ["x"], "origin": "file"}
    assert told["settings"]["keys.ask.table"] == {"value": [], "origin": "default"}
    assert told["recognisers"] == ["built-in"]
    assert run(["config"]) == 0
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == f"# {path}"
    assert lines[1].endswith("at hand: built-in")
    assert 'theme\t"paper"\tfile' in lines


def test_config_tells_what_is_wrong(capfd: pytest.CaptureFixture[str]) -> None:
    path = settings_path()
    path.parent.mkdir(parents=True)
    path.write_text('theme = "\\u001b[2Jpaper"\n')
    assert run(["config"]) == 1
    told = capfd.readouterr()
    assert "line 1: theme: there is no theme" in told.err
    assert "\x1b" not in told.err
