"""Words of like use, and given names: tables that were learned or counted.

`model/clusters.txt.gz` holds one line a cluster: its coarse cluster's number, then its
words, lower-cased. How it is made and from what: `model/CARD.md`.
"""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
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
    return frozenset().union(*_given_names().values())


def womens_names() -> frozenset[str]:
    """Given names that hardly a man has."""
    return _given_names()["women"]


def mens_names() -> frozenset[str]:
    """Given names that hardly a woman has."""
    return _given_names()["men"]


@cache
def surnames() -> frozenset[str]:
    """Surnames in lower case; some are words, too."""
    return frozenset(_model("surnames.txt").read_text(encoding="utf-8").split())


@cache
def _given_names() -> dict[str, frozenset[str]]:
    parts = _model("given_names.txt").read_text(encoding="utf-8").split("[")
    titled = (part.partition("]") for part in parts if part)
    return {title: frozenset(names.split()) for title, _, names in titled}


def _model(name: str) -> Traversable:
    return files("corpus.actors").joinpath("model", name)


@cache
def _clusters() -> dict[str, Cluster]:
    table: dict[str, Cluster] = {}
    text = gzip.decompress(_model("clusters.txt.gz").read_bytes()).decode("utf-8")
    for fine, line in enumerate(text.splitlines()):
        coarse, *words = line.split()
        table.update(dict.fromkeys(words, Cluster(fine, int(coarse))))
    return table
