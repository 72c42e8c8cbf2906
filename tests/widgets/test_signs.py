"""Signs in ASCII: each as wide as its twin, and never a letter of an article."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from corpus.kinds import SIGNS
from widgets.lines.signs import TEXT, TWINS, AsciiSigns, Encodable
from widgets.overviews.map_cells import HEIGHTS
from widgets.wording.scores import score_bar

BLACK = Color(0, 0, 0)


def drawn(text: str, style: Style | None = None) -> str:
    segments = AsciiSigns().apply([Segment(text, style)], BLACK)
    return "".join(segment.text for segment in segments)


def test_every_twin_is_ascii_and_takes_as_many_cells() -> None:
    for point, twin in TWINS.items():
        assert twin.isascii()
        assert twin.isprintable()
        assert len(twin) == cell_len(chr(point)), chr(point)


def test_the_kinds_of_matches_stay_apart() -> None:
    signs = [drawn(sign) for sign in SIGNS.values()]
    assert len(set(signs)) == len(signs)
    assert all(sign.isascii() for sign in signs)


def test_what_a_row_of_signs_counts_can_still_be_told() -> None:
    assert len(set(drawn("·" + HEIGHTS + "≠"))) == len("·" + HEIGHTS + "≠")
    assert len(set(drawn("●•·"))) == 3
    assert drawn(score_bar(62)) == "###.. 62"


def test_boxes_keep_their_shape() -> None:
    assert drawn("╭─╮│╰┴╯") == "+-+|+++"
    assert drawn("━┓ ┗━ ╶┤ ├╴ ╱") == "=+ += -+ +- /"
    assert drawn("▔▁▏▊█") == "-_|##"


def test_the_text_of_an_article_is_never_changed() -> None:
    text = "“I — no … ≠ │ ▸”"
    assert drawn(text, Style.from_meta({TEXT: True})) == text
    assert drawn(text, Style.from_meta({"offset": (0, 0)})) == '"I - no . ! | >"'


def test_what_an_encoding_has_stays() -> None:
    segments = [Segment("“Tür” 東"), Segment("café")]
    drawn = [segment.text for segment in Encodable("latin-1").apply(segments, BLACK)]
    assert drawn == ["?Tür? ??", "café"]


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])))
def test_what_an_encoding_lacks_is_drawn_in_as_many_cells(text: str) -> None:
    style = Style.from_meta({TEXT: True})
    (segment,) = Encodable("latin-1").apply([Segment(text, style)], BLACK)
    segment.text.encode("latin-1")
    assert segment.style == style
    cells = sum(map(cell_len, text))
    assert sum(map(cell_len, segment.text)) == cells


@given(st.text())
def test_letters_are_left_as_they_are(text: str) -> None:
    kept = [ch for ch in text if ord(ch) not in TWINS]
    assert [ch for ch in drawn(text) if not ch.isascii()] == [
        ch for ch in kept if not ch.isascii()
    ]


def test_styles_stay_with_their_signs() -> None:
    red, plain = Style(color="red"), Style()
    segments = [Segment("≠2 ", red), Segment("plain", plain)]
    assert AsciiSigns().apply(segments, BLACK) == [
        Segment("!2 ", red),
        Segment("plain", plain),
    ]
