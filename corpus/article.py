"""One story as one outlet printed it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.gate import clean
from corpus.models import Boilerplate, Span


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned text and what is known of it."""

    id: str
    text: str
    """Cleaned: what is shown, matched, exported and counted."""
    sha256: str
    """Of the raw bytes read, in hexadecimal."""
    source: str
    """The path as given, or the URL."""
    title: str | None
    outlet: str | None
    published: dt.date | None
    published_basis: str | None
    """How the date was found: `given`, `dateline`, `meta` …"""
    language: str | None
    """ISO 639-1."""
    body: Span
    """What is neither head nor tail."""
    boilerplate: tuple[Boilerplate, ...] = ()
    """In order; they do not overlap."""
    hidden: Mapping[str, int] = field(default_factory=dict[str, int])
    """Characters removed by the gate, by kind."""

    @classmethod
    def from_text(
        cls,
        text: str,
        id: str,
        title: str | None = None,
        outlet: str | None = None,
        published: dt.date | None = None,
    ) -> Article:
        """Make an article of a text; what is not given is looked for in it."""
        cleaned = clean(text)
        return cls(
            id=id,
            text=cleaned.text,
            sha256=hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest(),
            source=id,
            title=title,
            outlet=outlet,
            published=published,
            published_basis="given" if published else None,
            language=None,
            body=Span(0, len(cleaned.text)),
            hidden=cleaned.hidden,
        )
