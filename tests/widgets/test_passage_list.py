"""Above a passage a long name gives way to what is told of the passage."""

from __future__ import annotations

from corpus.texts import Passage
from widgets.lists.passage_list import PassageList, PassageRow


def head(width: int) -> str:
    row = PassageRow(
        Passage("a", 0, 4),
        7,
        "Council of Sund closes the old bridge for good",
        "2031-05-06",
        (("told", "text"),),
        (("said", "faint"),),
    )
    return "".join(text for text, _ in PassageList().draw(row, width)[0]).rstrip()


def test_date_and_cue_stay_beside_a_long_name() -> None:
    assert head(80) == (
        " 7 Council of Sund closes the old bridge for good  2031-05-06  said"
    )
    assert head(50) == " 7 Council of Sund closes the…  2031-05-06  said"
    assert head(20).startswith(" 7 Council of")
