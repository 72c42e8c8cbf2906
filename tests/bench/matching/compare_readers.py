"""Measure how far two careful readers agree on links, and the matcher with either.

    python tests/bench/matching/compare_readers.py DATA [--also FOLDER]

DATA holds `multisource`; another folder may hold more judged articles, as text files.
Each reader's links are scored by the other's as if a matcher had shown them: what no
matcher can be expected to surpass. A column is who shows, and by whose links that is
scored: `reader / 1` is the second reader by the first.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from bench_table import Table
from linked_sets import JUDGED_AGAIN, LinkedSet, Place, linked_sets

from corpus.matching import match_all

Shown = tuple[str, Place, str, Place]


def main() -> None:
    """Print the shares found and right, pooled over all sets judged twice."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--also", type=Path, action="append", default=[])
    options = parser.parse_args()
    counts: dict[tuple[str, str], Counter[str]] = {}
    for one, two in judged_twice([options.data, *options.also]):
        matches = list(shown_by_matcher(one))
        for judge, judged in (("1", one), ("2", two)):
            other = two if judged is one else one
            for shower, shown in (("reader", links_of(other)), ("hexapla", matches)):
                told = counts.setdefault((shower, judge), Counter())
                told.update(score(judged, list(shown)))
    table = Table()
    for (shower, judge), told in counts.items():
        column = f"{shower} / {judge}"
        table.put(column, "links found", f"{told['found'] / told['wanted']:.3f}")
        table.put(column, "links right", f"{told['right'] / told['shown']:.3f}")
        table.put(column, "wanted", str(told["wanted"]))
    print(table)


def judged_twice(folders: list[Path]) -> Iterator[tuple[LinkedSet, LinkedSet]]:
    """Each set by the first reader, and by the second."""
    first = {one.name: one for one in chain.from_iterable(map(linked_sets, folders))}
    for folder in folders:
        for two in linked_sets(folder, JUDGED_AGAIN):
            yield first[two.name], two


def links_of(judged: LinkedSet) -> Iterator[Shown]:
    """What a reader wants linked."""
    for (left, right), links in judged.links.items():
        yield from ((left, a, right, b) for a, b, wanted in links if wanted)


def shown_by_matcher(judged: LinkedSet) -> Iterator[Shown]:
    for match in match_all(judged.articles):
        one, two = match.left, match.right
        yield one.article, (one.start, one.end), two.article, (two.start, two.end)


def score(judged: LinkedSet, shown: list[Shown]) -> dict[str, int]:
    """How many links are wanted and found; what is free counts neither way."""
    found: set[tuple[str, ...]] = set()
    right = wrong = 0
    for one, here, two, there in shown:
        held = judged.judge(one, here, two, there)
        wanted = {number for number in held if number >= 0}
        found |= {(*sorted((one, two)), str(number)) for number in wanted}
        right += bool(wanted)
        wrong += not held
    counted = {"found": len(found), "wanted": judged.wanted}
    return counted | {"right": right, "shown": right + wrong}


if __name__ == "__main__":
    main()
