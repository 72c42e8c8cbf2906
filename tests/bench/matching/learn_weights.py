"""Learn what each kind of evidence for a match counts, and how common words are.

    python tests/bench/matching/learn_weights.py DATA [--background]

DATA holds `multisource`, `realgold`, `newstrans`, `newsevent` and, for the
background, `scale`, as described beside them. Writes `evidence.tsv` (log odds by
logistic regression, each source of examples with the same weight) and, if asked,
`background.tsv` (sentences per million that hold a concept) into `corpus/matching`.
What likeness of meaning counts beside them is learned after them, by
`learn_meaning.py`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from linked_sets import Place, covers, linked_sets
from numpy.typing import NDArray

from corpus.article import Article
from corpus.matching.candidates import Pairs, find_candidates
from corpus.matching.rarity import weigh_words
from corpus.matching.scoring import (
    company,
    diagonal,
    dice,
    lead,
    order,
    quotation,
)
from corpus.matching.units import Units, cut_units
from corpus.matching.vocabulary import WORD, concept
from corpus.sentences import cut_sentences
from corpus.words.stop_words import stop_words

TABLES = Path(__file__).parents[3] / "corpus" / "matching"
OWN = ("cosine", "dice", "order", "mass", "quoted", "bias")
AROUND = ("alone", "lead", "diagonal", "company", "offset")
PAIRS_OF_A_KIND = 30
LEAST_COUNT = 30

Array = NDArray[np.float64]
Judgement = dict[tuple[str, str], list[tuple[Place, Place, bool | None]]]


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
    own = fit(examples, [example.features for example in examples])
    scores = [e.features @ own[:-1] + own[-1] for e in examples]
    pairs = zip(examples, scores, strict=True)
    around = fit(examples, [surroundings(*pair) for pair in pairs])
    learned = dict(zip(OWN, own, strict=True)) | dict(zip(AROUND, around, strict=True))
    rows = (f"{name}\t{learned[name]:.3f}\n" for name in sorted(learned))
    (TABLES / "evidence.tsv").write_text("".join(rows), encoding="utf-8")
    for name, value in sorted(learned.items()):
        print(f"{name:10}{value:9.3f}")


def read_examples(data: Path) -> Iterator[Example]:
    """All examples to learn from."""
    for source, articles, judged in real_sets(data):
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


def real_sets(data: Path) -> Iterator[tuple[str, list[Article], Judgement]]:
    """Real articles with judged links, but for the sets never used for tuning."""
    for linked in linked_sets(data):
        if linked.tuned:
            yield "multisource", linked.articles, linked.links
    for record, texts in records(data / "realgold"):
        links = [
            (tuple(k["a"]), tuple(k["b"]), as_bool(k["y"])) for k in record["links"]
        ]
        yield from one_pair("realgold", record, texts, links)


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
) -> Iterator[tuple[str, list[Article], Judgement]]:
    one, two = record["a"], record["b"]
    articles = [Article.from_text(texts[name], id=name) for name in (one, two)]
    if one > two:
        one, two = two, one
        links = [(there, here, want) for here, there, want in links]
    yield source, articles, {(one, two): links}


def make_example(source: str, articles: list[Article], judged: Judgement) -> Example:
    """Score the candidates of a set by each kind of evidence."""
    units = cut_units(sorted(articles, key=lambda article: article.id))
    pairs = find_candidates(units, weigh_words(units))
    features = [
        pairs.cosine,
        dice(units, pairs),
        order(units, pairs),
        np.log1p(pairs.mass),
        quotation(units, pairs),
    ]
    truth = [
        verdict(units, judged, one, two)
        for one, two in zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    ]
    columns = np.stack(features, axis=1).astype(np.float64)
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


def fit(examples: list[Example], features: list[Array], ridge: float = 1e-3) -> Array:
    """Weights and bias by Newton's method; each source of examples counts alike."""
    links: Counter[str] = Counter()
    for example in examples:
        links[example.source] += int(np.nansum(example.truth))
    known = [~np.isnan(example.truth) for example in examples]
    x = np.concatenate([f[k] for f, k in zip(features, known, strict=True)])
    y = np.concatenate([e.truth[k] for e, k in zip(examples, known, strict=True)])
    w = np.concatenate(
        [
            np.full(k.sum(), 1 / links[e.source])
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
