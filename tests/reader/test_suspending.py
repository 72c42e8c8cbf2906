"""After a while in the shell, all is drawn anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual._compositor import LayoutUpdate

from tests.reader.harbour import reading


async def test_everything_is_drawn_anew_after_a_while_in_the_shell(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with reading(folder) as (screen, pilot):
        drawn: list[object] = []
        display = pilot.app._display
        monkeypatch.setattr(
            pilot.app,
            "_display",
            lambda on, what: (drawn.append(what), display(on, what)),
        )
        pilot.app.app_resume_signal.publish(pilot.app)
        await pilot.pause()
        assert any(
            isinstance(what, LayoutUpdate) and what.region == screen.region
            for what in drawn
        )
