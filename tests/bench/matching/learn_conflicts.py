"""Learn how sure it is that two values contradict each other, by what stands around.

    python tests/bench/matching/learn_conflicts.py DATA

Learns from real statements one value of which is altered (`altered_values.py`), from
the labels of `kinds_labelled.jsonl` that are not kept apart, and from whatever else
articles share under DATA: values that differ there are hardly ever a contradiction.
Prints how well each kind does on labels of articles that nothing was learned from,
and writes `weights.tsv` into `corpus/matching/disagreement`.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from judge_kinds import sha256
from learned_passages import Passage, read_passages
from logistic import logistic

from corpus.matching.disagreement.dates.apart import rival_days
from corpus.matching.disagreement.differences import read_statements
from corpus.matching.disagreement.numbers.apart import rival_amounts
from corpus.matching.disagreement.opposites import rival_contraries
from corpus.matching.disagreement.renamings import rival_names
from corpus.matching.disagreement.weighing import KINDS, Kind

TABLE = Path(__file__).parents[3] / "corpus/matching/disagreement/weights.tsv"
RIVALS = {
    "number": rival_amounts,
    "date": rival_days,
    "name": rival_names,
    "contrary": rival_contraries,
}
BESIDE = ["lead", "before", "after", "around", "order", "rivals"]
TOLD: dict[Kind, list[str]] = {
    "number": [
        *("named", "series", "names", "both named", "length", "agreed", "apart"),
        *("near", "rivals", "unit", "measure", "far", "close", "close unit", "toll"),
        "elsewhere",
    ],
    "date": [
        *("named", "names", "agreed", "apart", "measured", "day", "slip", "year"),
        *("figures", "alike", "elsewhere"),
        *BESIDE,
    ],
    "name": ["named", "set apart", "times", "foreign", "place", "spoken", *BESIDE],
    "contrary": [
        *("named", "names", "both named", "set apart", "times", "day", "forecast"),
        *("before", "around", "order", "rivals", "elsewhere", "figures", "alike"),
    ],
}
SURER: dict[Kind, float] = {"number": 0.8, "date": 0.6, "name": 1.2, "contrary": 2.5}
"""Log odds from which a claim is worth its while: about half of the labels that are
claimed, of articles that nothing was learned from, are right."""
WORTH = {"newsevent": 0.5, "realgold": 0.3, "short": 3}
"""How much a pair of a source counts; of any other, one."""
LABEL, REAL = 2.0, 8.0
"""How much a labelled pair counts, and a contradiction that nobody made."""
FEW = 0.25
"""How much of that a number counts of reports, most of which are of few stories."""
NEARER = 5.0, 0.6
"""How much oftener than made ones real contradictions are of numbers that lie within a
tenth of each other, and of others: 18 of the 38 labels, .09 of those altered."""
PENALTY = 15.0
PARTS = 5


class Example(NamedTuple):
    """Two values, the evidence that they are of one thing, and whether they are."""

    passage: int
    part: int
    """Articles of one set stay in one part."""
    worth: float
    told: list[float]
    truth: float


def main() -> None:
    """Learn and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    passages = [*read_passages(parser.parse_args().data)]
    columns = {kind: learn(kind, passages) for kind in KINDS}
    names = sorted({name for column in columns.values() for name in column})
    head = "\t".join(["evidence", *KINDS])
    told = [
        [name, *(shown(columns[kind].get(name)) for kind in KINDS)] for name in names
    ]
    table = "\n".join([head, *map("\t".join, told)]) + "\n"
    TABLE.write_text(table, encoding="utf-8")
    print(table.expandtabs(14), end="")


def shown(weight: float | None) -> str:
    return "" if weight is None else f"{weight:.3f}"


def learn(kind: Kind, passages: list[Passage]) -> dict[str, float]:
    """The log odds of each piece of evidence."""
    examples = [*examples_of(kind, passages)]
    x = np.array([example.told for example in examples])
    y = np.array([example.truth for example in examples])
    worth = np.array([example.worth for example in examples])
    part = np.array([example.part for example in examples])
    sure = np.zeros(len(x))
    for apart in range(PARTS):
        rest = part != apart
        found = logistic(x[rest], y[rest], worth[rest], PENALTY)
        sure[~rest] = x[~rest] @ found[:-1] + found[-1] - SURER[kind]
    report(
        kind,
        passages,
        {e.passage for e, s in zip(examples, sure, strict=True) if s > 0},
    )
    weights = logistic(x, y, worth, PENALTY)
    weights[-1] -= SURER[kind]
    return dict(zip([*TOLD[kind], "bias"], weights, strict=True))


def report(kind: Kind, passages: list[Passage], claimed: set[int]) -> None:
    """Print how many are claimed, right and wanted, of each source."""
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for number, passage in enumerate(passages):
        kinds = {want[0] for want in passage.wanted}
        row = counts[passage.source]
        row[0] += number in claimed
        row[1] += number in claimed and bool(kinds)
        row[2] += number in claimed and kind in kinds
        row[3] += kind in kinds
    for source, (said, right, found, wanted) in counts.items():
        told = f"right {right:4} of {said:4}, found {found:4} of {wanted:4}"
        print(f"{kind:9} {source:10} {told}")


def examples_of(kind: Kind, passages: list[Passage]) -> Iterator[Example]:
    """The rivals of a kind in some passages."""
    for number, passage in enumerate(passages):
        part = int(sha256(passage.set)[:6], 16) % PARTS
        readings = read_statements(
            passage.sides, passage.published, passage.language, passage.kinship
        )
        for reading in readings:
            for both in RIVALS[kind](reading):
                left = reading.pair.left.text[both.one.start : both.one.end]
                right = reading.pair.right.text[both.two.start : both.two.end]
                true = any(
                    want[0] == kind and meant(left, want[1]) and meant(right, want[2])
                    for want in passage.wanted
                )
                told = [both.told[name] for name in TOLD[kind]]
                yield Example(
                    number, part, worth(passage, kind, both.told, true), told, true
                )


def worth(passage: Passage, kind: Kind, told: dict[str, float], true: bool) -> float:
    """How much an example counts."""
    if passage.source in ("label", "report"):
        few = FEW if kind == "number" and passage.source == "report" else 1.0
        return few * (REAL if true else LABEL)
    if kind == "number" and true and passage.source != "short":
        # Numbers are altered to any other; in truth they are near each other.
        near, others = NEARER
        return WORTH.get(passage.source, 1) * (near if told["close"] else others)
    # Weekdays are altered as easily as any day, and hardly ever contradict in truth.
    weekday = kind == "date" and true and not told["year"] and not told["slip"]
    return WORTH.get(passage.source, 1) * (0.5 if weekday else 1)


def meant(said: str, wanted: str) -> bool:
    said, wanted = said.lower(), wanted.lower()
    return bool(said and wanted) and (said in wanted or wanted in said)


if __name__ == "__main__":
    main()
