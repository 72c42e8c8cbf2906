"""What a reading begins with: its sources, and how the reader wants them shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from corpus import Article, Problem
from reader.commands.keyboard import Keyboard
from reader.configuration.settings import Fault, Settings
from reader.work.ahead import Ahead

if TYPE_CHECKING:  # most first frames have no session to wait for
    from reader.sessions.session import Session


class Beginning(NamedTuple):
    """What the command line, the configuration and the last session say."""

    sources: Sequence[str]
    """Files and folders."""
    settings: Settings
    """Those that hold, the session's changes among them."""
    keyboard: Keyboard
    """The keys of this reader."""
    session: Session | None = None
    """How these sources were left, to be taken up."""
    faults: Sequence[Fault] = ()
    """What is wrong in the configuration, to be told."""
    ahead: Ahead[Article | Problem] | None = None
    """The sources, if somebody has begun to read them."""
    tour: bool = False
    """Whether to show a newcomer round, once there is something to try."""
