"""The names of the sidebar's panels, apart from the sidebar, which loads more."""

from __future__ import annotations

from typing import Literal

PanelName = Literal["actors", "events"]
