"""Score what is said to differ by kind: numbers, dates, names, contraries, denials.

    python tests/bench/matching/judge_by_kind.py [DATA]

Of the pairs of `judge_kinds.py`, those with a value altered by hand apart from the
rest. Prints for each kind how many values are wanted, found and said; of a denial told
with the word it denies, what is said counts as a contrary.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from judge_kinds import (
    ARCHIVE,
    EVENTS,
    REPORTS,
    Case,
    answer,
    invented,
    is_meant,
    labelled_passages,
    labelled_sentences,
)


def main() -> None:
    """Print a line for each collection, half and kind."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path, nargs="?")
    data = parser.parse_args().data
    report("invented", invented())
    if data is not None:
        report("sentences", labelled_sentences(data))
        report("events", labelled_passages(data, EVENTS))
        report("archive", labelled_passages(data, ARCHIVE))
        report("reports", labelled_passages(data, REPORTS))


def report(name: str, cases: Iterable[Case]) -> None:
    """Print the figures of one collection."""
    counts: defaultdict[tuple[str, str, str], Counter[str]] = defaultdict(Counter)
    for case in cases:
        part = "altered" if case.altered else "real"
        half = "held" if case.held else "tuned"
        said = list(answer(case).differs)
        for found in said:
            kind = kind_of(found.kind, found.left, found.right)
            counts[part, half, kind]["said"] += 1
        for want in case.differs:
            row = counts[part, half, kind_of(*want)]
            row["wanted"] += 1
            hit = next((found for found in said if is_meant(found, want)), None)
            if hit is not None:
                said.remove(hit)
                row["found"] += 1
    for (part, half, kind), row in sorted(counts.items()):
        told = f"{row['found']:2} of {row['wanted']:2} found, {row['said']:2} said"
        print(f"{name:9} {part:7} {half:5} {kind:8} {told}")


def kind_of(kind: str, left: str, right: str) -> str:
    """A denial with a word on both sides counts as a contrary."""
    if kind != "negation":
        return kind
    return "contrary" if left and right else "denial"


if __name__ == "__main__":
    main()
