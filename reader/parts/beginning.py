"""What a reading starts from: its sources, settings, keys and last session."""

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
    """The settings that hold, including the changes of the last session."""
    keyboard: Keyboard
    """The keys of this reader."""
    session: Session | None = None
    """How these sources were left last time."""
    faults: Sequence[Fault] = ()
    """What is wrong in the configuration."""
    ahead: Ahead[Article | Problem] | None = None
    """The sources, if reading them has already begun."""
    tour: bool = False
    """Whether to begin the tour once there is something to try the keys on."""
