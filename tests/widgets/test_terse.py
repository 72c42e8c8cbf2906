"""What is written of a row: each look once, and no character less."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.segment import ControlType, Segment
from rich.style import Style
from textual.color import Color
from textual.filter import Monochrome
from textual.strip import Strip

from widgets.panes.terse import TerseStrip

CONSOLE = Console(color_system="truecolor", force_terminal=True)
LOOKS = [Style(color="#102030"), Style(color="#102030", bold=True), Style()]
PIECES = st.lists(
    st.tuples(st.text("ab │", min_size=1, max_size=5), st.sampled_from(LOOKS)),
    max_size=8,
)
ORDER = Segment("\x1b[7G", Style.null(), ((ControlType.CURSOR_MOVE_TO_COLUMN, 6),))
_SAID = re.compile(r"\x1b\[[0-9;]*m")


def strip_of(pieces: list[tuple[str, Style]]) -> TerseStrip:
    """Pieces that know their places, as those of an article do."""
    return TerseStrip(
        Segment(text, style + Style.from_meta({"offset": (at, 0)}))
        for at, (text, style) in enumerate(pieces)
    )


def cells(written: str) -> list[tuple[str, str]]:
    """Each character with the look in force where it is written."""
    found: list[tuple[str, str]] = []
    look, at = "", 0
    for order in _SAID.finditer(written):
        found += [(character, look) for character in written[at : order.start()]]
        look, at = "" if order[0] == "\x1b[0m" else order[0], order.end()
    return found + [(character, look) for character in written[at:]]


@given(PIECES)
def test_every_character_looks_as_it_did(pieces: list[tuple[str, Style]]) -> None:
    terse = strip_of(pieces)
    plain = Strip(list(terse), terse.cell_length)
    assert cells(terse.render(CONSOLE)) == cells(plain.render(CONSOLE))


@given(PIECES)
def test_no_look_is_told_twice_in_a_row(pieces: list[tuple[str, Style]]) -> None:
    written = strip_of(pieces).render(CONSOLE)
    assert not re.search(r"\x1b\[([1-9][0-9;]*)m[^\x1b]*\x1b\[0m\x1b\[\1m", written)


def test_pieces_keep_their_places_and_orders_stay_orders() -> None:
    terse = strip_of([("ab", LOOKS[0]), ("ab", LOOKS[0])])
    with_order = TerseStrip([ORDER, *terse], 4)
    assert [part.style.meta["offset"] for part in terse if part.style] == [
        (0, 0),
        (1, 0),
    ]
    assert with_order.render(CONSOLE).startswith("\x1b[7G")
    assert with_order.render(CONSOLE).endswith("abab\x1b[0m")


def test_a_row_without_colours_is_as_terse() -> None:
    terse = strip_of([("ab", LOOKS[0]), ("ab", LOOKS[0])])
    filtered = Monochrome(), Color.parse("black")
    drawn = terse.apply_filter(*filtered)
    assert drawn.render(CONSOLE).count("\x1b[0m") == 1
    assert drawn is terse.apply_filter(*filtered)
