"""Score quotes and their speakers on judged articles.

    python tests/bench/judge_quotes.py [FILE ...]

A file holds one article a line: its text, and the quotes a careful reader finds, each
with the speaker's fullest name, or null where the article does not tell. A quote counts
as found if most of its words are in one that was found.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from corpus.actors import find_actors
from corpus.article import Article
from corpus.quotes import find_quotes

INVENTED = Path(__file__).with_name("quotes_invented.jsonl")
ENOUGH = 0.6


def main(paths: list[Path]) -> None:
    """Print what was missed, what is wrong, and the totals."""
    wanted = found = right = spoken = 0
    for record in records(paths):
        article = Article.from_text(record["text"], id=record["id"])
        actors = find_actors([article])
        names = {actor.id: actor.name for actor in actors}
        quotes = find_quotes([article], actors)
        found += len(quotes)
        place = 0
        for text, speaker in record["quotes"]:
            wanted += 1
            start = article.text.index(text, place)
            place = start + len(text)
            hit = next(
                (q for q in quotes if shared(q.start, q.end, start, place)), None
            )
            if hit is None:
                print(f"{record['id']}: missed {text!r}")
                continue
            right += 1
            who = names.get(hit.speaker or "")
            spoken += who == speaker
            if who != speaker:
                print(f"{record['id']}: {text!r} by {who}, not {speaker}")
    print(
        f"{wanted} quotes: recall {right / wanted:.2f}, precision {right / found:.2f}, "
        f"speaker right {spoken / max(right, 1):.2f}"
    )


def records(paths: list[Path]) -> Iterator[dict]:
    """The judged articles."""
    for path in paths:
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def shared(a: int, b: int, c: int, d: int) -> bool:
    """Whether two runs share most of the longer one."""
    return min(b, d) - max(a, c) >= ENOUGH * max(b - a, d - c)


if __name__ == "__main__":
    main([Path(name) for name in sys.argv[1:]] or [INVENTED])
