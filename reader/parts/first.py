"""The parts that the first frame needs, made before anything has been read."""

from __future__ import annotations

from typing import NamedTuple

from textual.screen import Screen

from reader.desk.arrangement import Arrangement
from reader.desk.desk import Desk
from reader.desk.whereabouts import Whereabouts
from reader.parts.beginning import Beginning
from reader.parts.returning.restored_panes import RestoredPanes
from reader.parts.sources import Sources
from reader.parts.walker import Walker
from reader.work.errands import Errands
from widgets.panes.linked_panes import LinkedPanes
from widgets.status_line import StatusLine


class FirstParts(NamedTuple):
    """What all other parts are built on."""

    screen: Screen[None]
    beginning: Beginning
    desk: Desk
    arrangement: Arrangement
    where: Whereabouts
    walker: Walker
    errands: Errands
    sources: Sources
    restored: RestoredPanes


def first_parts(screen: Screen[None], beginning: Beginning) -> FirstParts:
    """Make them, each with those it needs; the screen mounts the widgets.

    Args:
        screen: The screen they work for.
        beginning: What they start from.
    """
    settings = beginning.settings
    panes = LinkedPanes()
    panes.linked = settings.linked
    desk = Desk(panes, StatusLine(), settings, beginning.keyboard)
    arrangement = Arrangement(desk, settings.panes)
    where = Whereabouts(desk, arrangement)
    errands = Errands(screen, settings.recogniser, settings.semantic)
    return FirstParts(
        screen,
        beginning,
        desk,
        arrangement,
        where,
        Walker(desk, where),
        errands,
        Sources(desk, arrangement, where, errands, beginning.sources, beginning.ahead),
        RestoredPanes(desk, arrangement, beginning.session),
    )
