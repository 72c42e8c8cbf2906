"""Learn what words and likeness of meaning count together, where words leave doubt.

    python tests/bench/matching/learn_meaning.py DATA --encoder NAME [--kept FILE]

DATA holds `multisource` and `realgold`. Writes one column of `meaning.tsv` into
`corpus/matching/semantic`: the first for an encoder that reads words where they stand,
the second for one that reads them alone. The table here is by all-MiniLM-L6-v2 (ONNX,
eight bits) and by the Universal Sentence Encoder. Before it writes, each set is shown
as weights learned of all others find it. What the encoder reads is kept in a file, if
one is named, so that it reads each sentence once; run it after `learn_weights.py`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from learn_weights import fit
from learned_examples import Array, Example, Judgement, real_sets, verdict
from numpy.typing import NDArray

from corpus.article import Article
from corpus.matching.compared import compare_at_once
from corpus.matching.semantic import Encoder, choose_encoder
from corpus.matching.semantic.deepening import find_open
from corpus.matching.semantic.encoder import PieceVectors
from corpus.matching.semantic.odds import (
    AROUND,
    OWN,
    is_likely,
    learned_weights,
    tell_around,
)
from corpus.matching.semantic.pieces import read_units, weigh_readings

TABLE = Path(__file__).parents[3] / "corpus/matching/semantic/meaning.tsv"
NAMES = (*OWN, "bias", *AROUND, "offset")
BARS = (1.0, 0.5, 0.0, -0.5, -0.75, -1.0, -1.25, -1.5, -2.0)


class Kept:
    """An encoder whose readings are kept in a file."""

    def __init__(self, encoder: Encoder, path: Path | None) -> None:
        self.name, self.identity, self.alone = encoder.name, "kept", encoder.alone
        self._encoder, self._path = encoder, path
        known = path is not None and path.is_file()
        self._readings = load_readings(path) if known else {}

    def read(self, sentence: str) -> PieceVectors:
        """Read it once for all."""
        if sentence not in self._readings:
            self._readings[sentence] = self._encoder.read(sentence)
        return self._readings[sentence]

    def keep(self) -> None:
        """Write down what was read."""
        if self._path is not None and self._readings:
            save_readings(self._path, self._readings)


def load_readings(path: Path) -> dict[str, PieceVectors]:
    """What `save_readings` wrote, by sentence."""
    with np.load(path) as kept:
        columns = [kept[name] for name in ("sentences", "held", "pieces", "vectors")]
    sentences, held, pieces, vectors = columns
    edges = np.cumsum(held)[:-1]
    parts = zip(np.split(pieces, edges), np.split(vectors, edges), strict=True)
    readings = [PieceVectors(tuple(said.tolist()), rows) for said, rows in parts]
    return dict(zip(sentences.tolist(), readings, strict=True))


def save_readings(path: Path, readings: dict[str, PieceVectors]) -> None:
    """Write down what was read, by sentence; at least one."""
    told = list(readings.values())
    with path.open("wb") as file:
        np.savez_compressed(
            file,
            sentences=np.array(list(readings)),
            held=np.array([len(reading.pieces) for reading in told]),
            pieces=np.array([piece for reading in told for piece in reading.pieces]),
            # Of a sentence without a word there is a row of another width, or none.
            vectors=np.concatenate([r.vectors for r in told if r.pieces]),
        )


def main() -> None:
    """Learn, show and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--encoder", required=True)
    parser.add_argument("--kept", type=Path)
    options = parser.parse_args()
    chosen = choose_encoder(options.encoder)
    if chosen.encoder is None:
        parser.error(chosen.notice or "no encoder")
    encoder = Kept(chosen.encoder, options.kept)
    examples = [make_example(encoder, *real) for real in real_sets(options.data)]
    encoder.keep()
    show_apart(examples, alone=encoder.alone)
    write(learn(examples), alone=encoder.alone)


def make_example(
    encoder: Kept, source: str, articles: list[Article], judged: Judgement
) -> Example:
    """The pairs of a set that may be links, and what they have themselves."""
    compared = compare_at_once(sorted(articles, key=lambda article: article.id))
    units = compared.units
    meaning = weigh_readings(encoder, read_units(encoder, units))
    pairs, own = find_open(units, compared.weights, compared.links, meaning)
    truth = [
        verdict(units, judged, one, two)
        for one, two in zip(pairs.left.tolist(), pairs.right.tolist(), strict=True)
    ]
    rows = own.astype(np.float64)
    return Example(source, units, pairs, rows, np.array(truth, np.float64))


def learn(examples: list[Example]) -> dict[str, float]:
    """The log odds of each kind of evidence."""
    worth = {example.source: 0.0 for example in examples}
    for example in examples:
        worth[example.source] += float(np.nansum(example.truth))
    own = fit(examples, [example.features for example in examples], worth)
    around = fit(examples, [surroundings(one, own) for one in examples], worth)
    return dict(zip(NAMES, [*own, *around], strict=True))


def surroundings(example: Example, own: Array) -> Array:
    """What rivals and neighbours tell, by weights of what pairs have themselves."""
    scores = example.features @ own[:-1] + own[-1]
    told = tell_around(example.units, example.pairs, scores.astype(np.float32))
    return told.astype(np.float64)


def show_apart(examples: list[Example], *, alone: bool) -> None:
    """How each set is found by weights of all the others.

    Then all sets on one event, by how sure a link must be.
    """
    truth: list[Array] = []
    scores: list[Array] = []
    for number, one in enumerate(examples):
        learned = learn([*examples[:number], *examples[number + 1 :]])
        weights = np.array([learned[name] for name in NAMES])
        own, around = weights[: len(OWN) + 1], weights[len(OWN) + 1 :]
        found = surroundings(one, own) @ around[:-1] + around[-1]
        rows = one.features.astype(np.float32), found.astype(np.float32)
        taken = is_likely(len(one.units.articles), *rows, alone=alone)
        told = tell_taken(one.truth, taken)
        print(f"{one.source:12} {one.units.articles[0].id:24} {told}")
        if one.source == "multisource":
            truth.append(one.truth)
            scores.append(found)
    for bar in BARS:
        told = tell_taken(np.concatenate(truth), np.concatenate(scores) >= bar)
        print(f"{bar:5} {told}")


def tell_taken(truth: Array, taken: NDArray[np.bool_]) -> str:
    """The share of links that are taken, and the share of links among what is."""
    right, wrong = (truth[taken] == 1).sum(), (truth[taken] == 0).sum()
    found = right / max(1, (truth == 1).sum())
    return f"found {found:.3f} right {right / max(1, right + wrong):.3f}"


def write(learned: dict[str, float], *, alone: bool) -> None:
    """Put the weights into their column of the table, and leave the other."""
    columns = [dict(column) for column in learned_weights()]
    columns[alone] = learned
    rows = ("\t".join([n, *(f"{c.get(n, 0):.3f}" for c in columns)]) for n in NAMES)
    TABLE.write_text("".join(f"{row}\n" for row in rows), encoding="utf-8")
    print(TABLE.read_text(encoding="utf-8"), end="")


if __name__ == "__main__":
    main()
