"""Our themes, and the colours every theme may set for itself."""

from __future__ import annotations

from collections.abc import Mapping

from textual.theme import BUILTIN_THEMES, Theme

from reader.legible import ENOUGH, MUCH, legible_colours

INK = Theme(
    "ink",
    primary="#7AA2F7",
    secondary="#56B4E9",
    accent="#E0A85A",
    foreground="#D7DAE0",
    background="#14161B",
    surface="#1B1E25",
    panel="#262B35",
    dark=True,
)
PAPER = Theme(
    "paper",
    primary="#1F4E8C",
    secondary="#0072B2",
    accent="#7A3E00",
    foreground="#1E1E1E",
    background="#FBF9F4",
    surface="#F1EEE6",
    panel="#E2DDD0",
    dark=False,
    variables={
        "mark-match": "#0072B2",
        "mark-conflict": "#D55E00",
        "mark-current": "#FFC20A",
        "mark-current-sign": "#8A5A00",
        "mark-current-text": "#000000",
    },
)
CONTRAST = Theme(
    "contrast",
    primary="#8CC8FF",
    secondary="#00A0C8",
    accent="#FFD75F",
    foreground="#FFFFFF",
    background="#000000",
    surface="#0C0C0C",
    panel="#1E1E1E",
    dark=True,
)
CONTRAST_LIGHT = Theme(
    "contrast-light",
    primary="#003C8C",
    secondary="#00708C",
    accent="#5A2D00",
    foreground="#000000",
    background="#FFFFFF",
    surface="#F4F4F4",
    panel="#E6E6E6",
    dark=False,
    variables={
        "mark-match": "#0064C8",
        "mark-conflict": "#C83C00",
        "mark-current": "#FFC20A",
        "mark-current-sign": "#5C3A00",
        "mark-current-text": "#000000",
    },
)
THEMES = (INK, PAPER, CONTRAST, CONTRAST_LIGHT)

MARKS = {
    "mark-match": "#4C9BFF",
    "mark-conflict": "#E8501F",
    "mark-current": "#F0C040",
    "mark-current-sign": "#F0C040",
    "mark-current-text": "#101010",
}
"""One hue for strength, vermilion for conflict, amber for the current passage. Under
simulated colour blindness the fills stay further apart than four hues of one lightness
would. A theme need not declare them."""

_ROUNDS = (tuple(theme.name for theme in THEMES), ("ansi-dark", "ansi-light"))
"""Themes that one key goes through; from any other theme it leads to the first."""


def theme_names() -> list[str]:
    """The names of all themes there are, ours first."""
    return [*(theme.name for theme in THEMES), *sorted(BUILTIN_THEMES)]


def next_theme(name: str) -> str:
    """The theme after a given one; themes of 16 colours follow one another."""
    names = next((names for names in _ROUNDS if name in names), _ROUNDS[0])
    at = names.index(name) + 1 if name in names else 0
    return names[at % len(names)]


_OF_SIXTEEN = {
    **dict.fromkeys(
        ("ink-text", "ink-lead", "ink-head", "ink-quiet", "ink-selected"),
        "ansi_default",
    ),
    **dict.fromkeys(("ink-faint", "ink-dimmed"), "ansi_bright_black"),
    **dict.fromkeys(("ink-key", "sign-match"), "ansi_bright_blue"),
    **dict.fromkeys(("mark-current", "mark-current-sign"), "ansi_yellow"),
    "ink-current": "ansi_yellow",
    "ink-disputed": "ansi_bright_white",
    "fill-current": "ansi_default",
    **dict.fromkeys(("fill-row", "fill-chosen", "fill-selected"), "ansi_default"),
    "ink-date": "ansi_cyan",
    "ink-verbatim": "ansi_bright_white",
    "sign-conflict": "ansi_bright_red",
    "sign-current": "ansi_yellow",
    "mark-current-text": "ansi_black",
    "fill-verbatim": "ansi_blue",
    "fill-near": "ansi_green",
    "fill-paraphrase": "ansi_magenta",
    **dict.fromkeys(("fill-conflict", "fill-disputed"), "ansi_red"),
    "fill-found": "ansi_cyan",
}
"""The terminal's own colours by name, as they are read on dark ground."""
_ON_LIGHT = {
    "ink-current": "ansi_default",
    "ink-key": "ansi_blue",
    "ink-date": "ansi_magenta",
    "sign-match": "ansi_blue",
    "sign-conflict": "ansi_red",
    "sign-current": "ansi_default",
}
"""Those of them that would be too pale on light ground."""


def drawn_with(theme: Theme, variables: Mapping[str, str]) -> dict[str, str]:
    """The variables of a theme, and the colours that are worked out from them.

    Of a terminal's 16 colours only the names are known: these are chosen by hand.
    """
    if theme.ansi:
        return {**variables, **_OF_SIXTEEN, **({} if theme.dark else _ON_LIGHT)}
    least = MUCH if theme in (CONTRAST, CONTRAST_LIGHT) else ENOUGH
    colours = legible_colours(variables, dark=theme.dark, least=least)
    return {**variables, **colours}
