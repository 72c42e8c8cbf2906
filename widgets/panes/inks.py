"""The styles that marks are painted with, taken from component classes."""

from __future__ import annotations

from typing import get_args

from rich.style import Style
from textual.widget import Widget

from widgets.panes.marks import MarkKind

_INKS = (
    *get_args(MarkKind),
    *("current", "passage", "disputed", "pointed", "selected"),
    *("sign-match", "sign-conflict", "sign-current", "ruler", "ruler-view"),
)
"""What can be painted; each is a component class `ink--<name>`."""

INK_CLASSES = {f"ink--{name}" for name in _INKS}


class Inks:
    """The rich styles of a widget's component classes, each fetched when first used.

    They belong to one theme: when styles change, new inks replace them.
    """

    def __init__(self, widget: Widget) -> None:
        self._widget = widget
        self._fetched: dict[str, Style] = {}

    def __getitem__(self, name: str) -> Style:
        ink = self._fetched.get(name)
        if ink is None:
            ink = self._fetched[name] = _ink(self._widget, f"ink--{name}")
        return ink

    def sign(self, kind: str) -> Style:
        """The colour of a kind's sign on gutters, bridges and rulers."""
        named = kind if kind in ("conflict", "current") else "match"
        return self[f"sign-{named}"]


def _ink(widget: Widget, name: str) -> Style:
    """What a component class itself sets, with opacity blended into its colours.

    A partial style from Textual loses that opacity. So the whole style is taken, and
    of it only what the class has a rule for.
    """
    styles = widget.get_component_styles(name)
    whole = styles.rich_style
    return (
        Style(
            color=whole.color if styles.has_rule("color") else None,
            bgcolor=whole.bgcolor if styles.has_rule("background") else None,
        )
        + styles.text_style
    )
