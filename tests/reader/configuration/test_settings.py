"""Settings: the file, the environment, the options; what is wrong costs only itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.configuration.loading import LONGEST, line_of, load_settings
from reader.configuration.settings import Effective, Settings


def effective(
    toml: str | bytes, path: Path, environment: Any = None, options: Any = None
) -> Effective:
    path.write_bytes(toml.encode() if isinstance(toml, str) else toml)
    return load_settings(path=path, environment=environment or {}, options=options)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config.toml"


def test_nothing_set_is_as_shipped(file: Path) -> None:
    assert load_settings(path=file, environment={}) == Effective()
    assert effective("", file) == Effective()


def test_a_file_is_overruled_by_the_environment_and_that_by_options(
    file: Path,
) -> None:
    toml = 'theme = "nord"\npanes = 2\nfloor = 30\nlinked = false\n'
    environment = {"HEXAPLA_PANES": "3", "HEXAPLA_FLOOR": "40.5", "HOME": "nowhere"}
    found = effective(toml, file, environment, {"floor": 50.0, "theme": None})
    assert found.settings == Settings(theme="nord", panes=3, floor=50.0, linked=False)
    origins = [found.origin(n) for n in ("boilerplate", "theme", "panes", "floor")]
    assert origins == ["default", "file", "environment", "command line"]
    assert [found.is_of_this_run(n) for n in ("theme", "panes")] == [False, True]
    assert not found.faults


@pytest.mark.parametrize(
    "toml",
    [
        'keys.walk.next = "x"',
        '[keys]\nwalk.next = ["x"]',
        '[keys]\n"walk.next" = "x"',
        '[keys.walk]\nnext = "x"',
        'keys = {walk = {next = "x"}}',
    ],
)
def test_keys_may_be_written_in_every_way_that_toml_has(toml: str, file: Path) -> None:
    assert effective(toml, file).settings.keys == {"walk.next": ("x",)}


def test_keys_may_come_from_the_environment(file: Path) -> None:
    environment = {"HEXAPLA_KEYS": "walk.next=x,ctrl+n ask.table=X"}
    found = effective("", file, environment)
    assert found.settings.keys == {"walk.next": ("x", "ctrl+n"), "ask.table": ("X",)}
    assert found.origin("keys.walk.next") == "environment"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('theme = "inq"', "do you mean ink?"),
        ('recogniser = "en_none"', "no recogniser en_none; there are auto, built-in"),
        ('recogniser = "built-on"', "do you mean built-in?"),
        ('semantic = "of"', "do you mean off?"),
        ("theme = 7", "a valid string, not 7"),
        ("panes = 9", "at most 6, not 9"),
        ('panes = "four"', "a whole number, not 'four'"),
        ("floor = nan", "100, not nan"),
        ('linked = "maybe"', "true or false, not 'maybe'"),
        ('boilerplate = "gone"', "'dimmed', 'hidden' or 'shown', not 'gone'"),
        ("pains = 3", "no such setting; do you mean panes?"),
        ('keys = "n"', "takes commands and their keys"),
        ('keys.walk.next = "ctrl+i"', "cannot tell ctrl+i from tab"),
        ("keys.walk.next = 4", "a key, or a list of keys"),
        ("keys.walk.next = []", "a key, or a list of keys"),
        ('keys.walk.next = "x,,y"', "a key, or a list of keys"),
        ('keys.walk.nextt = "x"', "no such command; do you mean walk.next?"),
    ],
)
def test_a_wrong_setting_is_one_line_and_costs_only_itself(
    line: str, reason: str, file: Path
) -> None:
    found = effective(f"# mine\n\n{line}\nsidebar_width = 33\n", file)
    assert found.settings == Settings(sidebar_width=33)
    (fault,) = found.faults
    assert fault.where == f"{file}, line 3"
    assert reason in fault.reason
    assert "\n" not in str(fault)


def test_a_key_bound_twice_stays_with_the_higher_origin(file: Path) -> None:
    toml = '[keys]\nwalk.next = "x"\nask.card = "x"\nask.map = "y"\n'
    found = effective(toml, file, {"HEXAPLA_KEYS": "ask.table=x"})
    assert found.settings.keys == {"ask.table": ("x",), "ask.map": ("y",)}
    assert [fault.where[-6:] for fault in found.faults] == ["line 2", "line 3"]
    assert "keys.walk.next: x is bound twice" in found.faults[0].reason


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b'theme = "ink\n', "line 1: "),
        (b"\xff\xfe", "decode"),
        (b"a = " + b"[" * 20_000, "config.toml"),
        (b"#" * (LONGEST + 1), "longer than"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line(
    raw: bytes, reason: str, file: Path
) -> None:
    found = effective(raw, file)
    assert found.settings == Settings()
    (fault,) = found.faults
    assert reason in str(fault)


def test_what_is_no_file_is_not_opened(tmp_path: Path) -> None:
    (fault,) = load_settings(path=tmp_path, environment={}).faults
    assert "not a file" in fault.reason


def test_an_unknown_variable_is_told_but_that_for_faults_is_none(file: Path) -> None:
    found = effective("", file, {"HEXAPLA_DEBUG": "1", "HEXAPLA_PAINS": "1"})
    assert [fault.where for fault in found.faults] == ["HEXAPLA_PAINS"]


PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
VALUES = st.recursive(PLAIN, lambda v: st.lists(v) | st.dictionaries(st.text(), v))
NAMES = st.sampled_from(
    ["theme", "panes", "linked", "sidebar", "floor", "keys", "keys.walk.next", "?"]
)


@given(st.dictionaries(NAMES, VALUES))
def test_nothing_that_is_set_stops_the_program(options: dict[str, Any]) -> None:
    found = load_settings(path=Path("none.toml"), environment={}, options=options)
    assert 1 <= found.settings.panes <= 6
    assert 0 <= found.settings.floor <= 100


@pytest.mark.parametrize(
    ("name", "line"), [("a", 1), ("t.b", 3), ("t.u.c", 5), ("t.u.d.e", 6), ("x", None)]
)
def test_a_setting_is_found_in_its_line(name: str, line: int | None) -> None:
    toml = 'a = 1\n[t]\n"b" = 2\n[ t.u ]\n  c=3 # =\nd = {e = 4}\n'
    assert line_of(toml, name) == line


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"floor": 200.0}, "--floor: it should be at most 100, not 200"),
        ({"panes": 0}, "--panes: it should be at least 1, not 0"),
    ],
)
def test_a_wrong_option_is_told_once_and_plainly(
    options: dict[str, Any], told: str
) -> None:
    (fault,) = load_settings(options=options).faults
    assert str(fault) == told
