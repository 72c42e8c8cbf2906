"""Excerpts as JSON for others: what was kept, and what has changed since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpus.article import Article
from corpus.excerpts import Excerpt, excerpts_record, locate_among
from corpus.export.records import Record
from corpus.json_text import notate


def write_kept(excerpts: Iterable[Excerpt], today: Iterable[Article]) -> str:
    """Write excerpts as `read_excerpts` reads them, and add what has changed since.

    Args:
        excerpts: What was kept.
        today: The articles as they are now, in which the passages are looked for.
    """
    kept = list(excerpts)
    record = excerpts_record(kept) | {"changed": list(_changes(kept, today))}
    return notate(record) + "\n"


def _changes(kept: Iterable[Excerpt], today: Iterable[Article]) -> Iterator[Record]:
    """Each passage whose source has changed, and where its words are now."""
    find = locate_among(today)
    for excerpt in kept:
        for side in excerpt.sides:
            found = find(side)
            if found.state != "unchanged":
                yield {
                    "excerpt": excerpt.id,
                    "article": side.article,
                    "state": found.state,
                    "start": found.span.start if found.span else None,
                    "end": found.span.end if found.span else None,
                    "sha256": found.sha256,
                }
