"""The panels of the sidebar by name, for those who need not load it."""

from __future__ import annotations

from typing import Literal

PanelName = Literal["actors", "events"]
