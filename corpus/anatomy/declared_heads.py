"""What a text declares above its first line: front matter, or lines with labels."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import chain
from typing import NamedTuple

from corpus.dates.explicit import explicit_dates
from corpus.words.head_labels import head_labels

_FRONT_MATTER = re.compile(
    r"\ufeff?---[ \t]*\r?\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t\r]*(?:\n|\Z)", re.DOTALL
)
_LABELLED = re.compile(
    r"\ufeff?((?:[^\W\d_][\w-]{0,24}[ \t]*[:：][ \t]*[^\s/][^\r\n]{0,500}\r?\n){2,12})"
    r"[ \t]*\r?\n"
)
_FIELD = re.compile(r"^([^\W\d_][\w-]{0,29})[ \t]*[:：][ \t]*(\S.*)$", re.MULTILINE)


class DeclaredHead(NamedTuple):
    """Title, outlet and date as a text declares them, and where that ends."""

    title: str | None = None
    outlet: str | None = None
    published: dt.date | None = None
    end: int = 0


_NOTHING = DeclaredHead()


def front_matter(text: str) -> DeclaredHead:
    """What stands between two rules above a text; nothing if there are none."""
    found = _FRONT_MATTER.match(text)
    return _declared(_fields(found[1]), found.end()) if found else _NOTHING


def declared_head(text: str) -> DeclaredHead:
    """What a plain text says of itself: front matter, or lines like `Title: …`.

    Such lines are the text's own unless a blank line follows them and all their labels
    go with articles.
    """
    if any((front := front_matter(text))[:3]):
        return front
    found = _LABELLED.match(text)
    fields = _fields(found[1]) if found else {}
    if not found or not fields.keys() <= _known_labels():
        return _NOTHING
    declared = _declared(fields, found.end())
    return declared if any(declared[:3]) else _NOTHING


@cache
def _known_labels() -> frozenset[str]:
    return frozenset(chain.from_iterable(head_labels().values()))


def _declared(fields: Mapping[str, str], end: int) -> DeclaredHead:
    labels = head_labels()
    dates = explicit_dates(first_told(fields, labels["date"]) or "")
    return DeclaredHead(
        title=first_told(fields, labels["title"]),
        outlet=first_told(fields, labels["outlet"]),
        published=dates[0][1] if dates else None,
        end=end,
    )


def first_told(fields: Mapping[str, str], keys: Sequence[str]) -> str | None:
    """The first of some fields that is there and says something."""
    return next((fields[key] for key in keys if fields.get(key)), None)


def _fields(head: str) -> dict[str, str]:
    return {
        name.lower(): value.strip().strip("\"'") for name, value in _FIELD.findall(head)
    }
