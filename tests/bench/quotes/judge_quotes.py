"""Score quotes and their speakers on judged articles.

    python tests/bench/quotes/judge_quotes.py [DOCUMENTS]

Without DOCUMENTS: articles of our own invention, with each quote's words. With it: the
labels of `quotes_labelled.jsonl`, offsets in texts that stay outside, known by their
SHA-256; DOCUMENTS is a file of records with a `text`, one a line. Either names the
speaker, or null where the article does not tell. A quote counts as found if most of its
words are in one that was found. Articles that are `held` are never used for tuning.
"""

from __future__ import annotations

import argparse
import hashlib
import json
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


class Tally:
    """What was wanted, found, and ascribed to the right speaker."""

    def __init__(self) -> None:
        self.wanted = self.found = self.right = self.spoken = 0

    def told(self) -> str:
        """The figures in a line."""
        return (
            f"{self.wanted} quotes: recall {self.right / max(1, self.wanted):.2f}, "
            f"precision {self.right / max(1, self.found):.2f}, "
            f"speaker right {self.spoken / max(1, self.right):.2f}"
        )


def main(documents: Path | None) -> None:
    """Print what was missed or is wrong, but of held articles, and the totals."""
    tallies = {False: Tally(), True: Tally()}
    for article, quotes, held in labelled(documents) if documents else invented():
        count(article, quotes, tallies[held], silent=held)
    for held, tally in tallies.items():
        if tally.wanted:
            print(f"{'held' if held else 'tuned':5} {tally.told()}")


def count(
    article: Article, quotes: list[Wanted], tally: Tally, *, silent: bool
) -> None:
    """Add what is found in an article to a tally, and print its errors."""
    actors = {actor.id: actor for actor in find_actors([article])}
    hits = find_quotes([article], list(actors.values()))
    tally.found += len(hits)
    for want in quotes:
        tally.wanted += 1
        words = article.text[want.start : want.end]
        hit = next((q for q in hits if shared(q.start, q.end, want)), None)
        tally.right += hit is not None
        if hit is None:
            error = f"missed {words[:70]!r}"
        elif says(actors.get(hit.speaker or ""), want.speaker):
            tally.spoken += 1
            continue
        else:
            error = f"{words[:50]!r} by {hit.speaker}, not {want.speaker}"
        if not silent:
            print(f"{article.id}: {error}")


def invented() -> Iterator[tuple[Article, list[Wanted], bool]]:
    """Articles that hold their own labels."""
    for record in rows(HERE / "quotes_invented.jsonl"):
        article = Article.from_text(record["text"], id=record["id"])
        place, quotes = 0, []
        for words, speaker in record["quotes"]:
            start = article.text.index(words, place)
            place = start + len(words)
            quotes.append(Wanted(start, place, speaker))
        yield article, quotes, record.get("held", False)


def labelled(documents: Path) -> Iterator[tuple[Article, list[Wanted], bool]]:
    """Articles outside the project whose quotes were labelled by offset."""
    texts = {hashlib.sha256(r["text"].encode()).hexdigest(): r for r in rows(documents)}
    for record in rows(HERE / "quotes_labelled.jsonl"):
        if record["sha256"] in texts:
            text = texts[record["sha256"]]["text"]
            quotes = [Wanted(*quote) for quote in record["quotes"]]
            article = Article.from_text(text, id=record["id"])
            yield article, quotes, record["held"]


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
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("documents", nargs="?", type=Path, metavar="DOCUMENTS")
    main(parser.parse_args().documents)
