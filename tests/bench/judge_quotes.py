"""Score quotes and their speakers on judged articles.

    python tests/bench/judge_quotes.py [DOCUMENTS]

Without DOCUMENTS: articles of our own invention, with each quote's words. With it: the
labels of `quotes_labelled.jsonl`, offsets in texts that stay outside, known by their
SHA-256; DOCUMENTS is a file of records with a `text`, one a line. Either names the
speaker, or null where the article does not tell. A quote counts as found if most of its
words are in one that was found.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from corpus.actors import find_actors
from corpus.article import Article
from corpus.models import Actor
from corpus.quotes import find_quotes

HERE = Path(__file__).parent
ENOUGH = 0.6


class Wanted(NamedTuple):
    """A quote that a careful reader finds."""

    start: int
    end: int
    speaker: str | None


def main(documents: Path | None) -> None:
    """Print what was missed, what is wrong, and the totals."""
    wanted = found = right = spoken = 0
    for article, quotes in labelled(documents) if documents else invented():
        actors = {actor.id: actor for actor in find_actors([article])}
        hits = find_quotes([article], list(actors.values()))
        found += len(hits)
        for want in quotes:
            wanted += 1
            words = article.text[want.start : want.end]
            hit = next((q for q in hits if shared(q.start, q.end, want)), None)
            right += hit is not None
            if hit is None:
                print(f"{article.id}: missed {words[:70]!r}")
            elif says(actors.get(hit.speaker or ""), want.speaker):
                spoken += 1
            else:
                print(
                    f"{article.id}: {words[:50]!r} by {hit.speaker}, not {want.speaker}"
                )
    print(
        f"{wanted} quotes: recall {right / wanted:.2f}, precision {right / found:.2f}, "
        f"speaker right {spoken / max(right, 1):.2f}"
    )


def invented() -> Iterator[tuple[Article, list[Wanted]]]:
    """Articles that hold their own labels."""
    for record in rows(HERE / "quotes_invented.jsonl"):
        article = Article.from_text(record["text"], id=record["id"])
        place, quotes = 0, []
        for words, speaker in record["quotes"]:
            start = article.text.index(words, place)
            place = start + len(words)
            quotes.append(Wanted(start, place, speaker))
        yield article, quotes


def labelled(documents: Path) -> Iterator[tuple[Article, list[Wanted]]]:
    """Articles outside the project whose quotes were labelled by offset."""
    texts = {hashlib.sha256(r["text"].encode()).hexdigest(): r for r in rows(documents)}
    for record in rows(HERE / "quotes_labelled.jsonl"):
        if record["sha256"] in texts:
            text = texts[record["sha256"]]["text"]
            quotes = [Wanted(*quote) for quote in record["quotes"]]
            yield Article.from_text(text, id=record["id"]), quotes


def says(actor: Actor | None, speaker: str | None) -> bool:
    """Whether an actor is the speaker wanted."""
    if actor is None or speaker is None:
        return actor is None and speaker is None
    return any(speaker.endswith(alias) for alias in actor.aliases)


def rows(path: Path) -> list[dict]:
    """The records of a file, one a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def shared(start: int, end: int, want: Wanted) -> bool:
    """Whether two runs share most of the longer one."""
    common = min(end, want.end) - max(start, want.start)
    return common >= ENOUGH * max(end - start, want.end - want.start)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else None)
