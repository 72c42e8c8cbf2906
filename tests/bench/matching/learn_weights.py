"""Learn what each kind of evidence for a match counts, and how common words are.

    python tests/bench/matching/learn_weights.py DATA [--background]

DATA holds `multisource`, `realgold`, `newstrans`, `newsevent` and, for the
background, `scale`, as described beside them. Writes `evidence.tsv` (log odds by
logistic regression, of two articles and of more) and, if asked, `background.tsv`
(sentences per million that hold a concept) into `corpus/matching`.
What likeness of meaning counts beside them is learned after them, by
`learn_meaning.py`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np
from linked_sets import Place, covers, linked_sets
from numpy.typing import NDArray

from corpus.article import Article
from corpus.matching.candidates.find import find_candidates
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.cutting import cut_units
from corpus.matching.evidence.sharing import order, tell_shared
from corpus.matching.evidence.surroundings import company, diagonal, lead
from corpus.matching.rarity import weigh_words
from corpus.matching.units import Units
from corpus.matching.vocabulary import WORD, concept
from corpus.sentences import cut_sentences
from corpus.words.stop_words import stop_words

TABLES = Path(__file__).parents[3] / "corpus" / "matching"
TOLD = (
    "cosine",
    "dice",
    "mass",
    "contained",
    "particular",
    "numbers",
    "quoted",
    "order",
)
AROUND = ("alone", "lead", "diagonal", "company", "offset")
PAIRS_OF_A_KIND = 30
LEAST_COUNT = 30

Array = NDArray[np.float64]
Judgement = dict[tuple[str, str], list[tuple[Place, Place, bool | None]]]
LearnedFrom = tuple[str, list[Article], Judgement]
"""Where articles come from, they, and the judged links of each two."""


@dataclass(frozen=True)
class Column:
    """What is learned for sets of one size."""

    told: tuple[str, ...]
    """The evidence that counts."""
    worth: dict[str, float]
    """How much all links of a source of examples count together; no others do."""


# Two articles may be all there is of an event, or tell two parts of it. More articles
# may be of many events, most of whose sentences share words by chance.
OF_TWO = Column(
    ("cosine", "dice", "mass", "quoted", "order"),
    {"realgold": 1, "newstrans": 1, "newsevent": 1, "multisource": 0.3},
)
OF_MORE = Column(
    ("contained", "particular", "numbers", "quoted", "order"),
    {"realgold": 1, "multisource": 1, "mixed": 1},
)


@dataclass
class Example:
    """The candidate pairs of one set of articles, and which are links."""

    source: str
    units: Units
    pairs: Pairs
    features: Array
    truth: Array
    """1, 0, or not a number where a reader may link or not."""


def main() -> None:
    """Learn and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--background", action="store_true")
    options = parser.parse_args()
    if options.background:
        write_background(options.data / "scale" / "docs.jsonl")
    examples = list(read_examples(options.data))
    columns = [learn(examples, column) for column in (OF_TWO, OF_MORE)]
    names = sorted({name for column in columns for name in column})
    rows = [[name, *(f"{c.get(name, 0):.3f}" for c in columns)] for name in names]
    table = "".join("\t".join(row) + "\n" for row in rows)
    (TABLES / "evidence" / "evidence.tsv").write_text(table, encoding="utf-8")
    print(table.expandtabs(14), end="")


def learn(examples: list[Example], column: Column) -> dict[str, float]:
    """The log odds of each kind of evidence."""
    examples = [example for example in examples if example.source in column.worth]
    places = [TOLD.index(name) for name in column.told]
    told = [example.features[:, places] for example in examples]
    own = fit(examples, told, column.worth)
    scores = [rows @ own[:-1] + own[-1] for rows in told]
    pairs = zip(examples, scores, strict=True)
    around = fit(examples, [surroundings(*pair) for pair in pairs], column.worth)
    names = (*column.told, "bias", *AROUND)
    return dict(zip(names, [*own, *around], strict=True))


def read_examples(data: Path) -> Iterator[Example]:
    """All examples to learn from."""
    real = list(real_sets(data))
    for source, articles, judged in (*real, *mixed_sets(real)):
        yield make_example(source, articles, judged)
    for name in ("newstrans", "newsevent"):
        seen: Counter[str] = Counter()
        for record, texts in records(data / name):
            seen[record["kind"]] += 1
            learnable = record["kind"].endswith(("doc", "translated", "disjoint"))
            if learnable and seen[record["kind"]] <= PAIRS_OF_A_KIND:
                cases = [
                    ((a, a + m), (b, b + n), True) for a, m, b, n in record["cases"]
                ]
                for pair in one_pair(name, record, texts, cases):
                    yield make_example(*pair)


def real_sets(data: Path) -> Iterator[LearnedFrom]:
    """Real articles with judged links, but for the sets never used for tuning."""
    for linked in linked_sets(data):
        if linked.tuned:
            yield "multisource", linked.articles, linked.links
    for record, texts in records(data / "realgold"):
        links = [
            (tuple(k["a"]), tuple(k["b"]), as_bool(k["y"])) for k in record["links"]
        ]
        yield from one_pair("realgold", record, texts, links)


def mixed_sets(real: list[LearnedFrom]) -> Iterator[LearnedFrom]:
    """Every third of the judged sets as one, in which no event is another's."""
    judged = [one for one in real if one[0] == "multisource"]
    for first in range(3):
        articles: list[Article] = []
        links: Judgement = {}
        for _, some, known in judged[first::3]:
            articles += some
            links |= known
        yield "mixed", articles, links


def records(folder: Path) -> Iterator[tuple[dict, dict[str, str]]]:
    """The pairs of a folder, each with all texts by id."""
    lines = (folder / "docs.jsonl").read_text(encoding="utf-8").splitlines()
    texts = {row["id"]: row["text"] for row in map(json.loads, lines)}
    for line in (folder / "pairs.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line), texts


def as_bool(judged: int | None) -> bool | None:
    return None if judged is None else bool(judged)


def one_pair(
    source: str, record: dict, texts: dict[str, str], links: list
) -> Iterator[LearnedFrom]:
    one, two = record["a"], record["b"]
    articles = [Article.from_text(texts[name], id=name) for name in (one, two)]
    if one > two:
        one, two = two, one
        links = [(there, here, want) for here, there, want in links]
    yield source, articles, {(one, two): links}


def make_example(source: str, articles: list[Article], judged: Judgement) -> Example:
    """Score the candidates of a set by each kind of evidence."""
    units = cut_units(sorted(articles, key=lambda article: article.id))
    idf = weigh_words(units)
    pairs = find_candidates(units, idf)
    told = tell_shared(units, idf, pairs) | {"order": order(units, pairs)}
    truth = [
        verdict(units, judged, one, two)
        for one, two in zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    ]
    columns = np.stack([told[name] for name in TOLD], axis=1).astype(np.float64)
    return Example(source, units, pairs, columns, np.array(truth, np.float64))


def verdict(units: Units, judged: Judgement, one: int, two: int) -> float:
    """Whether two units are a link."""
    owners = [units.articles[int(units.article[unit])].id for unit in (one, two)]
    here, there = units.span(one), units.span(two)
    found = [
        want
        for left, right, want in judged.get((owners[0], owners[1]), [])
        if covers((here.start, here.end), left)
        and covers((there.start, there.end), right)
    ]
    if True in found:
        return 1.0
    return np.nan if None in found else 0.0


def surroundings(example: Example, scores: Array) -> Array:
    """What rivals and neighbours tell, beside the pair's own score."""
    odds = (1 / (1 + np.exp(-scores))).astype(np.float32)
    told = [
        scores,
        lead(example.units, example.pairs, odds),
        diagonal(example.units, example.pairs, odds),
        company(example.units, example.pairs, odds),
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
    mean, spread = x.mean(0), x.std(0) + 1e-9
    x = np.column_stack([(x - mean) / spread, np.ones(len(x))])
    penalty = np.append(np.full(x.shape[1] - 1, ridge * w.sum()), 1e-9)
    beta = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ beta))
        slope = x.T @ (w * (p - y)) + penalty * beta
        bend = (x * (w * p * (1 - p))[:, None]).T @ x + np.diag(penalty)
        beta -= np.linalg.solve(bend, slope)
    weights = beta[:-1] / spread
    return np.append(weights, beta[-1] - weights @ mean)


def write_background(path: Path) -> None:
    """Count in how many sentences of general news each concept stands."""
    counts: Counter[str] = Counter()
    total = 0
    stop = stop_words("en")
    for line in path.read_text(encoding="utf-8").splitlines():
        text = json.loads(line)["text"]
        for span in cut_sentences(text):
            words = WORD.findall(text.lower(), span.start, span.end)
            counts.update({concept(word) for word in words if word not in stop})
            total += 1
    rows = [
        f"{name}\t{round(1e6 * count / total)}\n"
        for name, count in sorted(counts.items(), key=lambda row: (-row[1], row[0]))
        if count >= LEAST_COUNT and name.isalpha() and len(name) > 1
    ]
    (TABLES / "background.tsv").write_text("".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
