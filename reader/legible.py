"""The colours of marks and texts in a theme, moved until every word can be read.

A theme says how things should look. How much contrast they need is said by the Web
Content Accessibility Guidelines 2.2 (W3C, 2023), criteria 1.4.3 and 1.4.6: 4.5 to 1
between text and its background, or 7 to 1 for high contrast.
"""

from __future__ import annotations

from collections.abc import Mapping

from textual.color import BLACK, WHITE, Color

ENOUGH = 4.5
MUCH = 7.0
_SEEN = 3.0
"""For bars on the row of a map that the reader is on: criterion 1.4.11."""

_FILLS = {
    # name: the colour it is made of; its share in dark and in light themes; how much
    # more contrast the strongest text has on it, as rows hold coloured signs
    "verbatim": ("mark-match", 0.60, 0.46, 1.0),
    "near": ("mark-match", 0.38, 0.28, 1.0),
    "paraphrase": ("mark-match", 0.20, 0.14, 1.0),
    "conflict": ("mark-conflict", 0.54, 0.45, 1.0),
    "disputed": ("mark-conflict", 0.90, 0.90, 1.0),
    "current": ("mark-current", 0.36, 0.30, 1.0),
    "found": ("secondary", 0.45, 0.45, 1.0),
    "selected": ("primary", 0.50, 0.50, 1.0),
    "row": ("primary", 0.22, 0.22, 1.5),
    "chosen": ("primary", 0.45, 0.45, 1.5),
}
_PAGE = ("background",)
_LIST = ("background", "surface")
_BAR = ("background", "surface", "panel")
_ROWS = ("row", "chosen")
_MARKED = ("background", "near", "paraphrase", "conflict")

_INKS = {
    # name: the colour it is made of, its share, what it may stand on
    "ink-text": ("foreground", 0.88, _MARKED),
    "ink-lead": ("foreground", 1.0, (*_MARKED, *_BAR, *_ROWS, "found")),
    "ink-head": ("foreground", 0.70, (*_BAR, "row")),
    "ink-quiet": ("foreground", 0.60, _BAR),
    "ink-faint": ("foreground", 0.45, _LIST),
    "ink-dimmed": ("foreground", 0.38, _PAGE),
    "ink-verbatim": ("end", 1.0, ("verbatim",)),
    "ink-disputed": ("end", 1.0, ("disputed",)),
    "ink-current": ("foreground", 1.0, ("current",)),
    "ink-selected": ("end", 1.0, ("selected",)),
    "ink-date": ("accent", 1.0, (*_MARKED, *_LIST, "row")),
    "ink-key": ("primary", 1.0, _BAR),
    "sign-match": ("mark-match", 1.0, _LIST),
    "sign-conflict": ("mark-conflict", 1.0, _LIST),
    "sign-current": ("mark-current-sign", 1.0, _PAGE),
}
_STEP = 0.04


def legible_colours(
    theme: Mapping[str, str], *, dark: bool, least: float = ENOUGH
) -> dict[str, str]:
    """Work out the variables that the sheets draw with.

    Args:
        theme: Colours by name: `background`, `foreground`, `accent`, `mark-match` …
        dark: Whether light text stands on dark ground.
        least: The contrast that text has with what it stands on; from `MUCH` on that
            holds for the chosen row of a list, too.

    Returns:
        `fill-…`, what lies under text; `ink-…`, what text is drawn in; `sign-…`.
    """
    made_of = {base for base, *_ in (*_FILLS.values(), *_INKS.values())} - {"end"}
    colours = {name: Color.parse(theme[name]) for name in {*made_of, *_BAR}}
    colours["end"] = WHITE if dark else BLACK
    fills = {name: _fill(name, colours, least, dark=dark) for name in _FILLS}
    inks = {name: _ink(name, colours | fills, least) for name in _INKS}
    named = {f"fill-{name}": colour for name, colour in fills.items()} | inks
    return {name: colour.hex6 for name, colour in named.items()}


def _fill(
    name: str, colours: Mapping[str, Color], least: float, *, dark: bool
) -> Color:
    """As much of a colour on the background as leaves the strongest text legible."""
    base, in_dark, in_light, room = _FILLS[name]
    ground, end = colours["background"], colours["end"]
    share = in_dark if dark else in_light
    fill = ground.blend(colours[base], share)
    while share > 0 and contrast(fill, end) < least * room:
        share = max(share - _STEP, 0)
        fill = ground.blend(colours[base], share)
    return fill


def _ink(name: str, colours: Mapping[str, Color], least: float) -> Color:
    """A colour moved towards black or white as far as it must be."""
    base, share, on = _INKS[name]
    needed = dict.fromkeys(on, least)
    if least >= MUCH:
        needed = dict.fromkeys((*on, *_ROWS), least)
    elif name == "sign-match":
        needed |= dict.fromkeys(_ROWS, _SEEN)
    wanted = colours["background"].blend(colours[base], share)
    ink, moved = wanted, 0.0
    while moved < 1 and any(
        contrast(ink, colours[ground]) < enough for ground, enough in needed.items()
    ):
        moved = min(moved + _STEP, 1)
        ink = wanted.blend(colours["end"], moved)
    return ink


def contrast(one: Color, other: Color) -> float:
    """How far two colours lie apart, from 1, the same, to 21, black and white."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: Color) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in colour.normalized
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
