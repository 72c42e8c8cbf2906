"""Learn what each kind of evidence for a match counts.

    python tests/bench/matching/learn_weights.py DATA

DATA holds `multisource`, `realgold`, `newstrans` and `newsevent`, as described beside
them. Writes `evidence.tsv` (log odds by logistic regression, of two articles and of
more) into `corpus/matching/evidence`. How common words are is counted by
`count_words.py`; what likeness of meaning counts beside words is learned after them, by
`learn_meaning.py`.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np
from learned_examples import TOLD, Array, Example, read_examples
from logistic import logistic

from corpus.matching.evidence.rivalry import behind
from corpus.matching.evidence.surroundings import (
    company,
    diagonal,
    further,
    lead,
    split,
)
from corpus.matching.rarity import weigh_words

AROUND = (lead, diagonal, further, split, company)
TABLE = Path(__file__).parents[3] / "corpus" / "matching" / "evidence" / "evidence.tsv"


@dataclass(frozen=True)
class Column:
    """What is learned for sets of one size."""

    told: tuple[str, ...]
    """The evidence of their own that counts."""
    around: tuple[str, ...]
    """What rivals and neighbours tell, beside their own score."""
    closely: tuple[str, ...]
    """What counts beside rivals and neighbours."""
    worth: dict[str, float]
    """How much all links of a source of examples count together; no others do."""


# Two articles may be all there is of an event, or tell two parts of it. More articles
# may be of many events, most of whose sentences share words by chance.
OF_TWO = Column(
    ("cosine", "dice", "mass", "contained", "quoted", "order"),
    ("behind", "diagonal", "further", "split", "company"),
    (),
    {"realgold": 1, "newstrans": 1, "newsevent": 1, "multisource": 0.3},
)
OF_MORE = Column(
    ("contained", "particular", "numbers", "quoted", "order"),
    ("lead", "diagonal", "company"),
    ("context", "together"),
    {"realgold": 1, "multisource": 1, "mixed": 1},
)


def main() -> None:
    """Learn and write the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    options = parser.parse_args()
    examples = list(read_examples(options.data))
    columns = [learn(examples, column) for column in (OF_TWO, OF_MORE)]
    names = sorted({name for column in columns for name in column})
    rows = [[name, *(f"{c.get(name, 0):.3f}" for c in columns)] for name in names]
    table = "".join("\t".join(row) + "\n" for row in rows)
    TABLE.write_text(table, encoding="utf-8")
    print(table.expandtabs(14), end="")


def learn(examples: list[Example], column: Column) -> dict[str, float]:
    """The log odds of each kind of evidence."""
    examples = [example for example in examples if example.source in column.worth]
    places = [TOLD.index(name) for name in column.told]
    told = [example.features[:, places] for example in examples]
    own = fit(examples, told, column.worth)
    scores = [rows @ own[:-1] + own[-1] for rows in told]
    pairs = zip(examples, scores, strict=True)
    rows = [surroundings(*pair, column) for pair in pairs]
    around = fit(examples, rows, column.worth)
    names = (
        *(*column.told, "bias", "alone"),
        *(*column.around, *column.closely, "offset"),
    )
    return dict(zip(names, [*own, *around], strict=True))


def surroundings(example: Example, scores: Array, column: Column) -> Array:
    """The pair's own score, and what rivals, neighbours and a closer look tell."""
    odds = (1 / (1 + np.exp(-scores))).astype(np.float32)
    where = example.units, example.pairs
    known = {told.__name__: told(*where, odds) for told in AROUND}
    known["behind"] = behind(
        example.units,
        weigh_words(example.units),
        example.pairs,
        scores.astype(np.float32),
    )
    told = [
        scores,
        *(known[name] for name in column.around),
        *(example.features[:, TOLD.index(name)] for name in column.closely),
    ]
    return np.stack(told, axis=1).astype(np.float64)


def fit(
    examples: list[Example],
    features: list[Array],
    worth: Mapping[str, float] = MappingProxyType({}),
    ridge: float = 1e-3,
) -> Array:
    """Weights and bias by Newton's method; each source counts alike, or as told."""
    links: Counter[str] = Counter()
    for example in examples:
        links[example.source] += int(np.nansum(example.truth))
    known = [~np.isnan(example.truth) for example in examples]
    x = np.concatenate([f[k] for f, k in zip(features, known, strict=True)])
    y = np.concatenate([e.truth[k] for e, k in zip(examples, known, strict=True)])
    w = np.concatenate(
        [
            np.full(k.sum(), worth.get(e.source, 1) / links[e.source])
            for e, k in zip(examples, known, strict=True)
        ]
    )
    return logistic(x, y, w, ridge * w.sum())


if __name__ == "__main__":
    main()
