"""Who speaks, and how often."""

from __future__ import annotations

from dataclasses import dataclass

from widgets.lines.cells import Line, cropped, spread
from widgets.lists.row_list import RowList


@dataclass(frozen=True, slots=True)
class SpeakerRow:
    """Somebody who is quoted; or all of them, or those who are not named."""

    id: str
    name: str
    utterances: int
    """How many different things they say."""
    faint: bool = False


class SpeakerList(RowList[SpeakerRow]):
    """A line each."""

    def draw(self, row: SpeakerRow, width: int) -> list[Line]:
        count = f"{row.utterances} "
        name = cropped(row.name, width - len(count) - 2)
        who = (f" {name}", "faint" if row.faint else "")
        return [spread([who], [(count, "faint")], width)]
