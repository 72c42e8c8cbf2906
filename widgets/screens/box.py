"""A container as high as its content, one part of which stretches or shrinks."""

from __future__ import annotations

from textual.containers import Vertical
from textual.geometry import Size
from textual.layout import ArrangeResult, Layout, WidgetPlacement
from textual.layouts.vertical import VerticalLayout
from textual.widget import Widget


class Yielding(VerticalLayout):
    """Lays out from top to bottom; the last part without a fixed height is adjusted.

    It shrinks if there is too little room for all, and takes rows that are left over.
    """

    name = "yielding"

    def arrange(
        self, parent: Widget, children: list[Widget], size: Size, greedy: bool = True
    ) -> ArrangeResult:
        placed = super().arrange(parent, children, size, greedy)
        loose = [at for at, child in enumerate(children) if _is_loose(child)]
        if not size.height or not loose:  # no height: asked how much all of it takes
            return placed
        at, last = loose[-1], placed[-1]
        more = size.height - last.region.bottom - last.margin.bottom
        more = max(more, -placed[at].region.height)
        below = [_lower(placement, more) for placement in placed[at + 1 :]]
        return [*placed[:at], _higher(placed[at], more), *below]


def _is_loose(widget: Widget) -> bool:
    height = widget.styles.height
    return height is not None and height.is_auto


def _higher(placement: WidgetPlacement, by: int) -> WidgetPlacement:
    region = placement.region
    return placement._replace(region=region._replace(height=region.height + by))


def _lower(placement: WidgetPlacement, by: int) -> WidgetPlacement:
    return placement._replace(region=placement.region.translate((0, by)))


class Box(Vertical):
    """As high as its parts need; it does not shrink when they need less later.

    So a list that is narrowed by typing stays where it is. Only another width resets
    the height.
    """

    DEFAULT_CSS = "Box { height: auto; }"

    _yielding = Yielding()
    _highest = 0, 0
    """A width, and the most rows that were needed at it."""

    @property
    def layout(self) -> Layout:
        return self._yielding

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        height = super().get_content_height(container, viewport, width)
        least = self._highest[1] if self._highest[0] == width else 0
        self._highest = width, max(height, least)
        return self._highest[1]
