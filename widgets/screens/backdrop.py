"""The dimmed screen behind a dialog, drawn faster than Textual does."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.css.styles import RulesMap
from textual.geometry import Size
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import Screen
from textual.strip import Strip
from textual.style import Style as VisualStyle
from textual.visual import RenderOptions, Visual, VisualType

from widgets.lines.pinning import unpinned
from widgets.screens.calm_screen import CalmScreen


def laid_over(below: VisualType) -> VisualType:
    """The background of a dialog, as a backdrop that the dialog can be cut from."""
    return Backdrop(below) if isinstance(below, BackgroundScreen) else below


class Backdrop(Visual):
    """Looks like Textual's own background, drawn in a fifth of the time.

    It dims each style once, not each piece of text.
    """

    def __init__(self, below: BackgroundScreen) -> None:
        self._screen: Screen[Any] = below.screen
        self._color = below.color

    def render_strips(
        self, width: int, height: int | None, style: VisualStyle, options: RenderOptions
    ) -> list[Strip]:
        size = Size(width, self._screen.size.height if height is None else height)
        if not isinstance(self._screen, CalmScreen):
            return self._drawn(size, style)
        # A dialog that opens draws its unchanged background three times.
        drawn = (self._screen.drawings, size, self._color, style)
        kept = _KEPT.get(self._screen)
        if kept is None or kept[0] != drawn:
            kept = _KEPT[self._screen] = drawn, self._drawn(size, style)
        return list(kept[1])

    def _drawn(self, size: Size, style: VisualStyle) -> list[Strip]:
        # There is no public way to what a screen shows; Textual does the same.
        compositor = self._screen._compositor  # pyright: ignore[reportPrivateUsage]
        dimmed = _Dimmed(self._color, style.rich_style)
        # A dialog is cut out of these rows, where orders would be counted as cells.
        return [
            Strip([Segment(text, dimmed[worn]) for text, worn, _ in strip])
            for strip in map(unpinned, compositor.render_strips(size))
        ]

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        return self._screen.size.height


_KEPT: WeakKeyDictionary[Screen[Any], tuple[object, list[Strip]]] = WeakKeyDictionary()
"""What was last drawn of each screen, and in which state."""


class _Dimmed(dict[Style | None, Style]):
    """Each style with its dimmed version, worked out at first use."""

    def __init__(self, color: Color, under: Style) -> None:
        super().__init__()
        self._color = color
        self._under = under

    def __missing__(self, worn: Style | None) -> Style:
        plain = Style() if worn is None else worn.clear_meta_and_links()
        tinted = [
            None
            if one is None
            else (Color.from_rich_color(one) + self._color).rich_color
            for one in (plain.color, plain.bgcolor)
        ]
        self[worn] = made = self._under + plain + Style.from_color(*tinted)
        return made
