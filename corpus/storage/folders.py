"""Where this system keeps what belongs to a user."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs


def data_folder() -> Path:
    """For what a user makes: excerpts, decisions."""
    return _folders().user_data_path


def config_folder() -> Path:
    """The folder of the settings that a user makes."""
    return _folders().user_config_path


def state_folder() -> Path:
    """The folder of how a user left things, such as sessions."""
    return _folders().user_state_path


def cache_folder() -> Path:
    """The folder of what can be found out again."""
    return _folders().user_cache_path


def _folders() -> PlatformDirs:
    from platformdirs import PlatformDirs  # needed where something is kept

    return PlatformDirs("hexapla", appauthor=False)
