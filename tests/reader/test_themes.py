"""Themes: any colours become colours that can be read; one key goes round ours."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from textual.color import Color

from reader.legible import legible_colours
from reader.themes import THEMES, next_theme
from tests.dressed import ink

RGB = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


@given(
    st.fixed_dictionaries(
        {name: RGB for name in ink() if not name.startswith(("fill", "ink"))}
        | dict.fromkeys(("background", "surface", "panel", "foreground"), RGB)
    ),
    st.booleans(),
)
def test_any_colours_whatever_give_colours(theme: dict[str, str], dark: bool) -> None:
    colours = legible_colours(theme, dark=dark)
    assert all(Color.parse(colour) for colour in colours.values())


def test_a_theme_that_is_legible_is_left_as_it_is() -> None:
    colours = legible_colours(
        {**ink(), "background": "#000000", "accent": "#FFEE00"}, dark=True
    )
    assert colours["ink-date"] == "#FFEE00"


def test_one_key_goes_round_our_themes_and_leads_back_from_others() -> None:
    names = [theme.name for theme in THEMES]
    for name, following in zip(names, [*names[1:], names[0]], strict=True):
        assert next_theme(name) == following
    assert next_theme("nord") == names[0]
    assert next_theme("ansi-dark") == "ansi-light"
    assert next_theme("ansi-light") == "ansi-dark"
