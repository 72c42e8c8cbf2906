"""One story as one outlet printed it."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from corpus.anatomy import dissect
from corpus.errors import SpanError
from corpus.gate import clean, clean_line, clean_name
from corpus.texts import BROKEN, Boilerplate, Manuscript, Placed, Span

_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]+")
"""Signs of Chinese and Japanese."""


@dataclass(frozen=True, slots=True)
class Article:
    """A cleaned text and what is known of it."""

    id: str
    text: str
    """Cleaned: what is shown, matched, exported and counted."""
    sha256: str
    """The hash of the raw bytes read, in hexadecimal."""
    source: str
    """The path as given, or the URL."""
    title: str | None
    outlet: str | None
    published: dt.date | None
    published_basis: str | None
    """How the date is known: `given`; `meta`, declared by the page, or `page`, found
    in it; `label` or `update`, by the words before it; else where it stands: `first
    lines`, `text start`, `dateline`, `last lines`, `file name`."""
    language: str | None
    """ISO 639-1."""
    body: Span
    """The story, without what is above and below it."""
    boilerplate: tuple[Boilerplate, ...] = ()
    """Passages in order, without overlaps."""
    hidden: Mapping[str, int] = field(default_factory=dict[str, int], hash=False)
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
        """Make an article from a text; what is not given is looked for in it."""
        basis = "given" if published else None
        manuscript = Manuscript(text, title, outlet, published, basis)
        raw = text.encode("utf-8", "surrogatepass")
        return cls.from_manuscript(manuscript, id, id, hashlib.sha256(raw).hexdigest())

    @classmethod
    def from_manuscript(
        cls, manuscript: Manuscript, id: str, source: str, sha256: str
    ) -> Article:
        """Make an article from what a source holds; all of it passes the gate."""
        cleaned = clean(manuscript.text)
        found = dissect(cleaned.text, _line(manuscript.title))
        day, basis = manuscript.published, manuscript.published_basis
        return cls(
            id=clean_name(id),
            text=cleaned.text,
            sha256=sha256,
            source=clean_name(source),
            title=found.title,
            outlet=_line(manuscript.outlet) or found.outlet,
            published=day or found.published,
            published_basis=basis if day else found.published_basis,
            language=found.language,
            body=found.body,
            boilerplate=found.boilerplate,
            hidden=_sum(manuscript.hidden, cleaned.hidden),
        )

    @property
    def words(self) -> int:
        """How many runs of letters and digits the text has.

        In scripts without spaces, two signs count as one word.
        """
        words = sum(1 for _ in _WORD.finditer(self.text))
        if self.text.isascii():
            return words
        runs = map(len, _UNSPACED.findall(self.text))
        return words + sum((length - 1) // 2 for length in runs)

    @property
    def removed(self) -> dict[str, int]:
        """Characters taken out of the text, by kind, in order of the kinds."""
        return {kind: n for kind, n in sorted(self.hidden.items()) if kind != BROKEN}

    @property
    def broken(self) -> int:
        """Places where its bytes are not a character, shown as U+FFFD."""
        return self.hidden.get(BROKEN, 0)

    @property
    def masthead(self) -> Span | None:
        """The line above the story that names the outlet, and nothing else."""
        if self.outlet is None:
            return None
        at = 0
        for line in self.text[: self.body.start].split("\n"):
            if line.strip() == self.outlet:
                start = at + line.index(self.outlet)
                return Span(start, start + len(self.outlet))
            at += len(line) + 1
        return None

    @property
    def apart(self) -> list[Span]:
        """What names of the site and not of the story stand in, in order."""
        of_site = [part.span for part in self.boilerplate]
        return sorted([*of_site, self.masthead]) if self.masthead else of_site

    def quote(self, span: Span | Placed) -> str:
        """The words of a span.

        Raises:
            SpanError: The span lies outside the text.
        """
        if not 0 <= span.start <= span.end <= len(self.text):
            raise SpanError(f"{self.id} has no characters {span.start} to {span.end}")
        return self.text[span.start : span.end]


def _sum(one: Mapping[str, int], two: Mapping[str, int]) -> dict[str, int]:
    return dict(Counter(one) + Counter(two)) if one or two else {}


def _line(given: str | None) -> str | None:
    return (clean_line(given) or None) if given else None
