"""Excerpts as JSON for others: as they were kept, and what has changed since."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from corpus.article import Article
from corpus.excerpts import Excerpt, excerpts_record, locate_among
from corpus.export.records import Record
from corpus.json_text import notate


def write_kept(excerpts: Iterable[Excerpt], today: Iterable[Article]) -> str:
    """Write excerpts so that `read_excerpts` reads them, and what changed beside them.

    Args:
        excerpts: What was kept.
        today: The articles as they are, in which the passages are looked for.
    """
    kept = list(excerpts)
    record = excerpts_record(kept) | {"changed": list(_changes(kept, today))}
    return notate(record) + "\n"


def _changes(kept: Iterable[Excerpt], today: Iterable[Article]) -> Iterator[Record]:
    """Each passage whose source is not as it was, and where its words stand now."""
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
