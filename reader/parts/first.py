"""The parts that the first frame works with, made before there is anything to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.screen import Screen

from corpus import Article, Problem
from reader.commands.keyboard import Keyboard
from reader.configuration.settings import Settings
from reader.desk.arrangement import Arrangement
from reader.desk.desk import Desk
from reader.desk.whereabouts import Whereabouts
from reader.parts.returning.restored_panes import RestoredPanes
from reader.parts.sources import Sources
from reader.parts.walker import Walker
from reader.work.ahead import Ahead
from reader.work.errands import Errands
from widgets.panes.linked_panes import LinkedPanes
from widgets.status_line import StatusLine

if TYPE_CHECKING:
    from reader.sessions.session import Session


@dataclass(frozen=True, slots=True)
class FirstParts:
    """What all others are built upon."""

    screen: Screen[None]
    settings: Settings
    desk: Desk
    arrangement: Arrangement
    where: Whereabouts
    walker: Walker
    errands: Errands
    sources: Sources
    restored: RestoredPanes
    tour: bool
    """Whether to show a newcomer round."""


def first_parts(
    screen: Screen[None],
    sources: Sequence[str],
    settings: Settings,
    keyboard: Keyboard,
    session: Session | None,
    ahead: Ahead[Article | Problem] | None,
    *,
    tour: bool,
) -> FirstParts:
    """Make them, each with those it needs; the screen mounts what can be seen.

    Args:
        screen: On whose behalf they work.
        sources: Files and folders.
        settings: Those that hold.
        keyboard: The keys of this reader.
        session: How these sources were left, to be taken up.
        ahead: The sources, if somebody has begun to read them.
        tour: Whether to show a newcomer round.
    """
    panes = LinkedPanes()
    panes.linked = settings.linked
    desk = Desk(panes, StatusLine(), settings, keyboard)
    arrangement = Arrangement(desk, settings.panes)
    where = Whereabouts(desk, arrangement)
    errands = Errands(screen, settings.recogniser, settings.semantic)
    return FirstParts(
        screen,
        settings,
        desk,
        arrangement,
        where,
        Walker(desk, where),
        errands,
        Sources(desk, arrangement, where, errands, sources, ahead),
        RestoredPanes(desk, arrangement, session),
        tour,
    )
