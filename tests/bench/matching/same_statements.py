"""Pairs of real passages that say the same, none of which is kept apart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from judge_kinds import LABELLED, rows, sha256

_LONGEST = 600
"""Characters of a passage."""


class Told(NamedTuple):
    """Two passages that say the same."""

    source: str
    set: str
    left: str
    right: str


def same_statements(data: Path) -> Iterator[Told]:
    """Pairs of passages that say the same, none of an article kept apart."""
    pairs, articles = kept_apart()
    for row in rows(data / "msrp" / "pairs.jsonl"):
        pair = sha256(f"{row['a']}\n{row['b']}")
        if row["label"] == 1 and pair not in pairs:
            part = f"sentences{int(pair[:4], 16) % 20}"
            yield Told("msrp", part, row["a"], row["b"])
    for name in ("newstrans", "newsevent", "realgold"):
        texts = {row["id"]: row["text"] for row in rows(data / name / "docs.jsonl")}
        for row in rows(data / name / "pairs.jsonl"):
            if articles.isdisjoint((row["a"], row["b"])):
                for here, there in _linked(row):
                    left, right = texts[row["a"]][here], texts[row["b"]][there]
                    if max(len(left), len(right)) <= _LONGEST:
                        yield Told(name, row["id"], left, right)


def _linked(row: dict) -> Iterator[tuple[slice, slice]]:
    """The places of two articles that say the same."""
    for a, m, b, n in row.get("cases", ()):
        yield slice(a, a + m), slice(b, b + n)
    for link in row.get("links", ()):
        if link["y"] == 1:
            yield slice(*link["a"]), slice(*link["b"])


def kept_apart() -> tuple[set[str], set[str]]:
    """Hashes of sentences, and names of articles, of which labels are kept apart."""
    pairs: set[str] = set()
    articles: set[str] = set()
    for row in rows(LABELLED):
        if row["held"]:
            pairs |= {row["pair"]} if "pair" in row else set()
            articles |= {row[s]["article"] for s in ("left", "right") if s in row}
    return pairs, articles
