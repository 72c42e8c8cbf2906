"""Score whether a statement that others deny or doubt is told as disputed.

    python tests/bench/matching/judge_denials.py [--errors]

Pairs of our own invention, in English and ten other languages, written before
(`denials_invented.toml`). Half of them are never used for tuning, and `--errors` tells
only of the others.
"""

from __future__ import annotations

import argparse
import tomllib
from pathlib import Path
from typing import Any

from corpus.matching.judging import judge

HERE = Path(__file__).parent


def main() -> None:
    """Print how many are found and how many wrongly, of each half."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true")
    errors = parser.parse_args().errors
    table = tomllib.loads((HERE / "denials_invented.toml").read_text(encoding="utf-8"))
    for part, name in (("tuned", "tuned"), ("pair", "kept apart")):
        for english in (True, False):
            rows = [row for row in table[part] if (row["language"] == "en") == english]
            report(f"{name} {'English' if english else 'others'}", rows)
            if errors and part == "tuned":
                print_errors(rows)


def is_disputed(row: dict[str, Any]) -> bool:
    """Whether one side of a pair is said to deny the other, in whatever order."""
    language = row["language"] if row["language"] != "en" else None
    told = judge(row["left"], row["right"], language=language)
    return any(one.kind == "negation" for one in told[1])


def report(name: str, rows: list[dict[str, Any]]) -> None:
    """Print how many of some pairs are found, and claimed wrongly."""
    wanted = [row for row in rows if row["disputed"]]
    others = [row for row in rows if not row["disputed"]]
    found, wrong = sum(map(is_disputed, wanted)), sum(map(is_disputed, others))
    print(f"{name}: {found} of {len(wanted)} found, {wrong} of {len(others)} wrong")


def print_errors(rows: list[dict[str, Any]]) -> None:
    """Both sides of each pair that was judged otherwise."""
    for row in rows:
        if is_disputed(row) != row["disputed"]:
            print(f"  {row['disputed']}\n    {row['left']}\n    {row['right']}")


if __name__ == "__main__":
    main()
