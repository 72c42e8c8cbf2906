"""Words of like use, and given names: tables that were learned or counted.

`model/clusters.txt.gz` holds one line a cluster: its coarse cluster's number, then its
words, lower-cased. How it is made and from what: `model/CARD.md`.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class Cluster(NamedTuple):
    """The numbers of a word's narrow and wide cluster."""

    fine: int
    coarse: int


def cluster_of(word: str) -> Cluster | None:
    """The cluster of a lower-cased word; `None` for rare ones."""
    return _clusters().get(word)


@cache
def given_names() -> frozenset[str]:
    """Given names in lower case."""
    path = files("corpus.actors").joinpath("model/given_names.txt")
    return frozenset(path.read_text(encoding="utf-8").split())


@cache
def _clusters() -> dict[str, Cluster]:
    path = files("corpus.actors").joinpath("model/clusters.txt.gz")
    table: dict[str, Cluster] = {}
    lines = gzip.decompress(path.read_bytes()).decode("utf-8").splitlines()
    for fine, line in enumerate(lines):
        coarse, *words = line.split()
        table.update(dict.fromkeys(words, Cluster(fine, int(coarse))))
    return table
