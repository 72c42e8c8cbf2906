"""What a list shows, as plain text."""

from __future__ import annotations

from widgets.lists.actor_rows import ActorRow
from widgets.lists.event_rows import EventRow
from widgets.lists.row_layout import Heading


def names(listed: tuple[object, ...]) -> list[str]:
    return [
        f"# {row.title} {row.aside}".strip() if isinstance(row, Heading) else row.id
        for row in listed
        if isinstance(row, Heading | ActorRow | EventRow)
    ]


def drawn(pieces: list[tuple[str, str]]) -> str:
    return "".join(text for text, _ in pieces)
