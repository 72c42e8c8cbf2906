"""How it looks: the style sheets, in the order they are read, and classes in them."""

from __future__ import annotations

from pathlib import Path

_NAMES = ("panes.tcss", "few_colours.tcss", "sidebar.tcss", "dialogs.tcss")

SHEETS = [Path(__file__).with_name(name) for name in _NAMES]
AT_FIRST, LATER = SHEETS[:1], SHEETS[1:]
"""What a first frame in colours is drawn with, and what it need not wait for."""

SHORT, TALL = (0, "-short"), (32, "-tall")
"""Rows of a screen, and the class it has from there on."""

SCANT, NOT_SCANT = (0, "-scant"), (16, "-short")
"""The same of what is laid over it, which has no rows to leave blank."""
