"""Pairs of sentences to learn from: what is told of them, and which are links."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from linked_sets import Place, covers, linked_sets
from numpy.typing import NDArray

from corpus.article import Article
from corpus.matching.candidates.find import find_candidates
from corpus.matching.candidates.pairs import Pairs
from corpus.matching.cutting import cut_units
from corpus.matching.evidence.context import context
from corpus.matching.evidence.rows import tell_worth
from corpus.matching.evidence.sharing import order, tell_shared
from corpus.matching.evidence.together import together
from corpus.matching.rarity import weigh_words
from corpus.matching.units import Units

TOLD = (
    "cosine",
    "dice",
    "mass",
    "contained",
    "particular",
    "numbers",
    "quoted",
    "order",
    "context",
    "together",
)
PAIRS_OF_A_KIND = 100

Array = NDArray[np.float64]
Judgement = dict[tuple[str, str], list[tuple[Place, Place, bool | None]]]
LearnedFrom = tuple[str, list[Article], Judgement]
"""Where articles come from, they, and the judged links of each two."""


@dataclass
class Example:
    """The candidate pairs of one set of articles, and which are links."""

    source: str
    units: Units
    pairs: Pairs
    features: Array
    truth: Array
    """1, 0, or not a number where a reader may link or not."""


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
                    yield without_crossed(make_example(*pair))


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
    named = tell_worth(units, idf)
    told = tell_shared(units, idf, named, pairs) | {
        "order": order(units, pairs),
        "context": context(units, named, pairs),
        "together": together(units, named, pairs),
    }
    truth = [
        verdict(units, judged, one, two)
        for one, two in zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    ]
    columns = np.stack([told[name] for name in TOLD], axis=1).astype(np.float64)
    return Example(source, units, pairs, columns, np.array(truth, np.float64))


def without_crossed(example: Example) -> Example:
    """Leave open the links of two sentences of which each has a likelier one.

    A case of several sentences does not tell which of them say the same.
    """
    pairs, islink = example.pairs, example.truth == 1
    alike = example.features[:, [TOLD.index("cosine"), TOLD.index("order")]].sum(1)
    crossed = islink.copy()
    for side in (pairs.left, pairs.right):
        best = np.zeros(len(example.units))
        np.maximum.at(best, side[islink], alike[islink])
        crossed &= alike < best[side]
    return replace(example, truth=np.where(crossed, np.nan, example.truth))


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
