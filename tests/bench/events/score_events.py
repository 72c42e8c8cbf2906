"""Scores dated events against cases judged by hand.

    python tests/bench/events/score_events.py ARTICLES.jsonl

`dated_events.jsonl` says of expressions of time whether something happens then,
`same_events.jsonl` of pairs whether both tell of one event; pairs with `tuned` false
are never used for tuning, and those among them that were gathered where the programme
had merged something say more of precision than of recall. The articles (one JSON
object a line: `id`, `text`, `event` for the set they belong to) are not part of the
project; a case counts only where the SHA-256 of its article agrees. As the articles
have no date, all are read as of one day.
"""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from corpus.article import Article
from corpus.events import find_events

HERE = Path(__file__).parent
READ_ON = dt.date(2018, 4, 18)

Place = tuple[str, int]


def main(source: str) -> None:
    """Print precision, recall and F1 of both judgements."""
    rows = list(_lines(Path(source)))
    known = {
        row["id"]: hashlib.sha256(row["text"].encode()).hexdigest() for row in rows
    }
    told = _told(rows)
    _print(
        "dated event",
        [
            (case["event"], _place(case) in told)
            for case in _lines(HERE / "dated_events.jsonl")
            if known.get(case["article"]) == case["sha256"]
        ],
    )
    for tuned in (True, False):
        _print(
            "same event, tuned on" if tuned else "same event, kept apart",
            [
                (case["same"], _same(told, _place(case["left"]), _place(case["right"])))
                for case in _lines(HERE / "same_events.jsonl")
                if case["tuned"] is tuned
                and all(
                    known.get(side["article"]) == side["sha256"]
                    for side in (case["left"], case["right"])
                )
            ],
        )


def _told(rows: Iterable[dict[str, Any]]) -> dict[Place, set[str]]:
    """Where a date of an event stands → ids of those events."""
    sets: defaultdict[str, list[Article]] = defaultdict(list)
    for row in rows:
        article = Article.from_text(row["text"], id=row["id"], published=READ_ON)
        sets[row["event"]].append(article)
    told: defaultdict[Place, set[str]] = defaultdict(set)
    for articles in sets.values():
        for event in find_events(articles):
            for passage in event.passages:
                if passage.expression is not None:
                    told[passage.article, passage.expression.start].add(event.id)
    return dict(told)


def _same(told: dict[Place, set[str]], one: Place, two: Place) -> bool:
    return not told.get(one, set()).isdisjoint(told.get(two, set()))


def _place(case: dict[str, Any]) -> Place:
    return case["article"], case["start"]


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _print(name: str, answers: list[tuple[bool, bool]]) -> None:
    right = sum(gold and found for gold, found in answers)
    found, gold = sum(f for _, f in answers), sum(g for g, _ in answers)
    precision, recall = right / max(found, 1), right / max(gold, 1)
    mean = 2 * precision * recall / max(precision + recall, 1e-9)
    print(
        f"{name:24} {len(answers)} cases, {gold} yes: "
        f"P {precision:.2f}  R {recall:.2f}  F1 {mean:.2f}"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("articles", metavar="ARTICLES.jsonl")
    main(parser.parse_args().articles)
