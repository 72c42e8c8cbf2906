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
    """Given names in lower case, those that the recogniser learned with."""
    return frozenset().union(*_sections("given_names.txt").values())


@cache
def womens_names() -> frozenset[str]:
    """Given names of many languages that hardly a man has."""
    return _sections("first_names.txt")["women"]


@cache
def mens_names() -> frozenset[str]:
    """Given names of many languages that hardly a woman has."""
    return _sections("first_names.txt")["men"]


@cache
def surnames() -> frozenset[str]:
    """Surnames in lower case; some are words, too."""
    return frozenset(_model("surnames.txt").read_text(encoding="utf-8").split())


@cache
def _sections(table: str) -> dict[str, frozenset[str]]:
    """A table's words under each of its headings in brackets."""
    parts = _model(table).read_text(encoding="utf-8").split("[")
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
