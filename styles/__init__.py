"""How it looks: the style sheets, in the order they are read."""

from pathlib import Path

_NAMES = ("panes.tcss", "sidebar.tcss", "dialogs.tcss")

SHEETS = [Path(__file__).with_name(name) for name in _NAMES]
