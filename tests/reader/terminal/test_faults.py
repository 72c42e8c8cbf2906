"""A mistake of the program itself is told in one line, wherever it comes about."""

from __future__ import annotations

import pytest

from reader.exit_codes import FAULT
from reader.steady_app import SteadyApp
from tests.reader.hostile.kept import TRICK, drawn, reading
from tests.reader.opened import Folder


class Broken(SteadyApp):
    """Fails as it opens, among words of somebody else's."""

    def on_mount(self) -> None:
        raise KeyError(TRICK)


def test_a_fault_is_one_line_that_drives_no_terminal(
    capfd: pytest.CaptureFixture[str],
) -> None:
    app = Broken()
    app.run(headless=True)
    told = capfd.readouterr().err
    assert app.return_code == FAULT
    assert told.count("fault of hexapla") == 1
    assert "[/nope]" in told
    assert "Traceback" not in told
    assert "\x1b" not in told


def test_where_it_came_about_is_told_to_whoever_asks(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEXAPLA_DEBUG", "1")
    Broken().run(headless=True)
    told = capfd.readouterr().err
    assert "raise KeyError(TRICK)" in told
    assert "\x1b" not in told


async def test_one_can_leave_though_the_session_cannot_be_told(
    capfd: pytest.CaptureFixture[str],
    folder_of: Folder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object) -> None:
        raise KeyError(TRICK)

    monkeypatch.setattr("reader.parts.returning.leaving.Leaving.session", fail)
    folder = folder_of({"a.txt": "The bridge at Ost fell on Friday."})
    async with reading(folder) as (_, pilot):
        drawn(pilot)
        await pilot.press("q")
    told = capfd.readouterr().err
    assert told.startswith("hexapla: the session was not kept; this is a fault")
    assert "\x1b" not in told
