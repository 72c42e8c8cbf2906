"""Our themes, and the colours every theme may set for itself."""

from __future__ import annotations

from textual.theme import BUILTIN_THEMES, Theme

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
THEMES = (INK, PAPER)


def theme_names() -> list[str]:
    """The names of all themes there are, ours first."""
    return [*(theme.name for theme in THEMES), *sorted(BUILTIN_THEMES)]


MARK_COLOURS = {
    "mark-match": "#4C9BFF",
    "mark-conflict": "#E8501F",
    "mark-current": "#F0C040",
    "mark-current-sign": "#F0C040",
    "mark-current-text": "#101010",
}
"""What a theme need not declare: one hue for strength, vermilion for conflict, amber
for the current passage. Under simulated colour blindness the fills stay further apart
than four hues of one lightness would."""
