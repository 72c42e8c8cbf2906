"""Score who is said to have printed a passage first, on judged sets of our invention.

    python tests/bench/matching/judge_origins.py

Each case of `origins_invented.jsonl` is two or three articles that share a sentence
word for word, and which of them a careful reader takes for the first; null where
nothing or too much tells. Half of them are `held`: never used for tuning, their errors
are not printed.
"""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any

from corpus.article import Article
from corpus.matching import collect_groups, find_origin, match_all

CASES = Path(__file__).with_name("origins_invented.jsonl")


def main() -> None:
    """Print how many of both halves are right, and how many claims are."""
    report_origins(errors=True)


def report_origins(*, errors: bool = False) -> None:
    """Print a line for each half."""
    lines = CASES.read_text(encoding="utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    for held in (False, True):
        right = claimed = just = 0
        chosen = [case for case in cases if case["held"] == held]
        for case in chosen:
            found, evidence = told(case)
            right += found == case["first"]
            claimed += found is not None
            just += found is not None and found == case["first"]
            if errors and not held and found != case["first"]:
                print(f"  {case['id']}: {found}, not {case['first']}: {evidence}")
        print(
            f"origins  {'held' if held else 'tuned':5} {right}/{len(chosen)} right, "
            f"{just}/{claimed} of those claimed"
        )


def told(case: dict[str, Any]) -> tuple[str | None, tuple[str, ...]]:
    """What is said of the passage that the articles of a case share."""
    articles = [
        Article.from_text(
            record["text"],
            id=record["id"],
            outlet=record["outlet"],
            published=day and dt.date.fromisoformat(day),
        )
        for record in case["articles"]
        for day in (record["published"],)
    ]
    groups = collect_groups(match_all(articles))
    group = max(groups, key=lambda group: (len(group.matches), group.score))
    origin = find_origin(group, {article.id: article for article in articles})
    return origin.article, origin.evidence


if __name__ == "__main__":
    main()
