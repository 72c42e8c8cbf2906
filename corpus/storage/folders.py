"""The folders in which this system keeps a user's files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs


def data_folder() -> Path:
    """The folder of what a user makes: excerpts, decisions."""
    return _folders().user_data_path


def config_folder() -> Path:
    """The folder of a user's settings."""
    return _folders().user_config_path


def state_folder() -> Path:
    """The folder of how a user left things: sessions."""
    return _folders().user_state_path


def cache_folder() -> Path:
    """The folder of what can be found out again."""
    return _folders().user_cache_path


def _folders() -> PlatformDirs:
    from platformdirs import PlatformDirs  # not needed for the first frame

    return PlatformDirs("hexapla", appauthor=False)
