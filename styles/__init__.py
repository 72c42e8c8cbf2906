"""How it looks: the style sheets, in the order they are read, and classes in them."""

from pathlib import Path

_NAMES = ("panes.tcss", "sidebar.tcss", "dialogs.tcss")

SHEETS = [Path(__file__).with_name(name) for name in _NAMES]

SHORT, TALL = (0, "-short"), (32, "-tall")
"""Rows of a screen, and the class it has from there on."""
