"""Make the recogniser's tables of words: clusters by k-means, and given names.

    python tests/bench/recogniser/make_clusters.py PIPELINE

PIPELINE is the folder of an English spaCy pipeline with vectors. Needs spacy, numpy,
wordfreq (which words are frequent enough to keep) and names (the names of the
1990 census of the United States) in the environment it runs in, which is not the
project's own. `corpus/actors/model/CARD.md` says what the shipped tables came from.
"""

from __future__ import annotations

import gzip
import re
import sys
from pathlib import Path

import names
import numpy as np
import spacy
from wordfreq import top_n_list

MODEL = Path(__file__).parents[3] / "corpus" / "actors" / "model"
WORDS, FINE, COARSE, ROUNDS = 120_000, 1000, 128, 15
SURNAMES, CLEAR = 12_000, 20
WORD = re.compile(r"[^\W\d_][\w’'.&-]{0,24}")


def main(pipeline: str) -> None:
    """Write `clusters.txt.gz` and `given_names.txt`."""
    vocabulary = spacy.load(
        pipeline, exclude=["tok2vec", "ner", "tagger", "parser"]
    ).vocab
    rows = {
        vocabulary.strings[key].lower(): row
        for key, row in vocabulary.vectors.key2row.items()
        if row >= 0
    }
    frequent = [
        w for w in top_n_list("en", 3 * WORDS) if w in rows and WORD.fullmatch(w)
    ]
    kept = frequent[:WORDS]
    vectors = np.asarray(vocabulary.vectors.data, dtype=np.float32)
    vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-6)
    fine, centres = cluster(vectors, FINE)
    coarse, _ = cluster(centres, COARSE)
    members: list[list[str]] = [[] for _ in range(FINE)]
    for word in sorted(kept):
        members[fine[rows[word]]].append(word)
    lines = [" ".join([str(coarse[k]), *words]) for k, words in enumerate(members)]
    packed = gzip.compress("\n".join(lines).encode(), 9, mtime=0)
    (MODEL / "clusters.txt.gz").write_bytes(packed)
    write_names()


def cluster(vectors: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Spherical k-means from a fixed start: the number of each row, the centres."""
    start = np.random.default_rng(0).choice(len(vectors), count, replace=False)
    centres = vectors[start].copy()
    nearest = np.zeros(len(vectors), dtype=np.int64)
    for _ in range(ROUNDS):
        nearest = np.concatenate(
            [(part @ centres.T).argmax(1) for part in np.array_split(vectors, 20)]
        )
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, vectors)
        norms = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(norms > 1e-6, sums / np.maximum(norms, 1e-6), centres)
    return nearest, centres


def write_names() -> None:
    """Write the census's given names and commonest surnames, less plain words."""
    plain = set(top_n_list("en", 400))
    women, men = census("female.first"), census("male.first")
    sections: dict[str, list[str]] = {"women": [], "men": [], "both": []}
    for name in sorted((women.keys() | men.keys()) - plain):
        of_women, of_men = women.get(name, 0.0), men.get(name, 0.0)
        clear = max(of_women, of_men) >= CLEAR * min(of_women, of_men)
        sections[
            "both" if not clear else "women" if of_women > of_men else "men"
        ].append(name)
    given = [line for title, part in sections.items() for line in (f"[{title}]", *part)]
    surnames = sorted(set(list(census("all.last"))[:SURNAMES]) - plain)
    for table, lines in (("given_names", given), ("surnames", surnames)):
        text = "\n".join(lines) + "\n"
        (MODEL / f"{table}.txt").write_text(text, encoding="utf-8")


def census(table: str) -> dict[str, float]:
    """The names of a table in lower case to their shares, the commonest first."""
    path = Path(names.__file__).parent / f"dist.{table}"
    rows = (line.split() for line in path.read_text().splitlines() if line)
    return {row[0].lower(): float(row[1]) for row in rows}


if __name__ == "__main__":
    main(sys.argv[1])
