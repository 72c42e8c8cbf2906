"""What a web page declares of itself to search engines and social networks."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from corpus.anatomy.declared_heads import first_told
from corpus.anatomy.headlines import split_site

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_OUTLET = ("og:site_name", "publisher", "dc.publisher", "application-name", "cre")
_PUBLISHED = (
    *("article:published_time", "og:published_time", "datepublished", "pubdate"),
    *("publishdate", "publish-date", "publication_date", "dc.date.issued", "dc.date"),
    *("dcterms.created", "parsely-pub-date", "sailthru.date", "article.published"),
    *("date", "originalpublicationdate", "timestamp"),
)
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "lastmod")
_LONGEST_JSON = 500_000
"""Characters of linked data that are read."""


@dataclass(frozen=True, slots=True)
class Declared:
    """Outlet and date as a page gives them; `None` for what it does not."""

    outlet: str | None
    published: dt.date | None
    basis: str | None
    """`meta`, or `update` where only the day of a later version is given."""


def declared_in(tree: HtmlElement) -> Declared:
    """Read the head of a page and its linked data."""
    fields = _meta_fields(tree)
    things = list(_linked_data(tree))
    names = [_name(thing.get("publisher")) for thing in things]
    outlet = first_told(fields, _OUTLET) or next(filter(None, names), None)
    title = tree.findtext(".//title") or ""
    for basis, keys, key in (
        ("meta", _PUBLISHED, "datePublished"),
        ("update", _UPDATED, "dateModified"),
    ):
        told = [*(thing.get(key) for thing in things), *map(fields.get, keys)]
        if days := [day for one in told if (day := day_of(one))]:
            return Declared(outlet or split_site(title)[1], days[0], basis)
    return Declared(outlet or split_site(title)[1], None, None)


def day_of(value: Any) -> dt.date | None:
    """The day at the beginning of an ISO 8601 date, if it is one."""
    with suppress(ValueError):
        return dt.date.fromisoformat(str(value).strip()[:10])
    return None


def _meta_fields(tree: HtmlElement) -> dict[str, str]:
    fields: dict[str, str] = {}
    for meta in tree.iter("meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        fields.setdefault(key.lower(), (meta.get("content") or "").strip())
    return fields


def _linked_data(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The things that a page describes in JSON-LD, however they are nested."""
    for script in tree.iter("script"):
        text = script.text or ""
        if script.get("type") == "application/ld+json" and len(text) < _LONGEST_JSON:
            with suppress(ValueError, RecursionError):
                yield from _things(json.loads(text, strict=False))


def _things(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, list):
        for one in value:
            yield from _things(one)
    elif isinstance(value, dict):
        yield value
        yield from _things(value.get("@graph"))


def _name(thing: Any) -> str | None:
    if isinstance(thing, list):
        thing = thing[0] if thing else None
    name = thing.get("name") if isinstance(thing, dict) else thing
    return name if isinstance(name, str) else None
