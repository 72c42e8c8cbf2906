"""Stories of walks, and of how the screen looks."""

from __future__ import annotations

from tests.reader.hand import Hand
from tests.reader.stories.telling import tells_of


@tells_of(
    "walk.next",
    "walk.previous",
    "walk.matches",
    "walk.surest",
    "walk.conflicts",
    "walk.all-conflicts",
    "walk.only-here",
    "walk.in-all",
    "walk.counterpart",
    "walk.difference-on",
    "walk.difference-back",
    "walk.stricter",
    "walk.looser",
    "walk.sift",
)
async def walks(press: Hand) -> None:
    await press("walk.matches")
    first = press.place
    assert " 1/" in first
    await press("walk.next")
    assert " 2/" in press.place
    await press("walk.previous")
    assert press.place == first
    await press("walk.counterpart")
    assert press.here == "b"
    await press("walk.difference-on")
    on = press.news
    assert on.startswith(("difference 1/", "the same words in"))
    await press("walk.difference-back")
    assert press.news.startswith(("difference", "the same words in"))
    await press("walk.surest")
    assert "surest first 1/" in press.place
    await press("walk.conflicts")
    assert "conflicts 1/" in press.place
    await press("walk.all-conflicts")
    assert "all conflicts 1/" in press.place
    await press("walk.only-here")
    assert "only here 1/" in press.place
    await press("walk.in-all")
    assert press.news == "nothing in this article stands in all of them"
    await press("walk.stricter")
    assert "matches that score" in press.news
    await press("walk.looser")
    assert "all matches" in press.news
    await press("walk.sift")
    assert "without quotes and credits" in press.news
    await press("walk.sift")
    assert press.news == "all matches · 0 hidden"


@tells_of(
    "look.boilerplate",
    "look.theme",
    "program.tour",
    "program.back",
    "program.suspend",
    "sources.reload",
)
async def looks(press: Hand) -> None:
    asked: list[str] = []
    press.app.action_suspend_process = lambda: asked.append("suspend")
    await press("program.suspend")
    assert asked
    await press("sources.reload")
    assert press.news == "nothing has changed"
    theme = press.app.theme
    await press("look.theme")
    assert press.app.theme != theme
    await press("look.boilerplate")
    assert press.reading.desk.boilerplate == "hidden"
    await press("program.tour")
    assert press.reading.tools.tour.display
    await press("program.back")
    assert not press.reading.tools.tour.display


STORIES = (walks, looks)
