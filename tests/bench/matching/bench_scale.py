"""Measure time and memory as sets grow, each in a process of its own.

    python tests/bench/matching/bench_scale.py DOCS METHOD NUMBER

DOCS holds an article a line. Prints how many matches there are, CPU seconds of reading
and matching after imports, CPU seconds that one article more costs, and MiB at most.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from itertools import combinations, islice
from pathlib import Path
from unittest.mock import patch

from bench_table import Table
from others import blocks, plain

from corpus.article import Article
from corpus.matching import Matcher
from corpus.matching.candidates import find as candidates
from corpus.matching.cutting import cut_units
from corpus.matching.links.find import find_links

SIZES = (10, 100, 1000, 5000)
MOST_PAIRWISE = 100
"""Articles that are compared pair by pair; of more the time is scaled from these."""

Count = Callable[[], int]


def report_scale(docs: Path, size: int, table: Table) -> None:
    """What the join misses of comparing every pair; time and memory as it grows."""
    articles = read(docs, size)
    units = cut_units(articles)
    quick = {link[:2] for link in find_links(units)}
    with patch.multiple(candidates, _FEW=sys.maxsize, _MEETINGS=sys.maxsize):
        every = {link[:2] for link in find_links(units)}
    share = len(quick & every) / max(1, len(every))
    size = len(articles)
    print(f"{size} articles: {share:.3f} of the {len(every)} links of every pair")
    table.put("hexapla", f"links kept of {size:,}", f"{share:.3f}")
    print("           articles  matches   CPU s  one more  MiB")
    sizes = [n for n in SIZES if n <= number_of(docs)]
    for method in METHODS:
        for n in sizes:
            measured = n if method == "hexapla" else min(n, MOST_PAIRWISE)
            found, spent, more, peak = measure(docs, method, measured)
            pairs = (n * n) / (measured * measured)
            about = "~" if pairs > 1 else " "
            table.put(method, f"CPU s of {n:,}", f"{about}{float(spent) * pairs:.2f}")
            if not about.strip():
                table.put(method, f"MiB of {n:,}", peak)
            one = f"{float(more):8.3f}" if method == "hexapla" else " " * 8
            print(
                f"{method:10} {n:8} {found if pairs == 1 else '':>8}"
                f" {about}{float(spent) * pairs:8.2f} {one} {peak:>5}"
            )


def measure(docs: Path, method: str, number: int) -> Sequence[str]:
    run = [sys.executable, __file__, str(docs), method, str(number)]
    done = subprocess.run(run, capture_output=True, text=True, check=True)
    return done.stdout.split()


def number_of(docs: Path) -> int:
    """How many articles there are to measure with."""
    with docs.open("rb") as lines:
        return sum(1 for _ in lines)


def read(docs: Path, number: int) -> list[Article]:
    with docs.open(encoding="utf-8") as lines:
        rows = list(map(json.loads, islice(lines, number)))
    return [Article.from_text(row["text"], id=row["id"]) for row in rows]


def main() -> None:
    arguments = _arguments()
    start = time.process_time()
    articles = read(arguments.docs, arguments.number)
    found, one_more = METHODS[arguments.method](articles)
    spent = time.process_time() - start
    start = time.process_time()
    one_more()
    print(found, spent, time.process_time() - start, peak())


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("docs", type=Path, metavar="DOCS")
    parser.add_argument("method", choices=METHODS, metavar="METHOD", help=_NAMED)
    parser.add_argument("number", type=int, metavar="NUMBER", help="of articles")
    return parser.parse_args()


def hexapla(articles: list[Article]) -> tuple[int, Count]:
    """The matches of all but one, and what finds those of all."""
    matcher = Matcher()

    def find(some: Sequence[Article]) -> int:
        return [len(report.matches) for report in matcher.find(some)][-1]

    text = "\n\n".join(article.text[:600] for article in articles[:3])
    return find(articles), lambda: find([*articles, Article.from_text(text, id="~")])


def pairwise(method: Callable[[Article, Article], Sequence[object]]):
    def count(articles: list[Article]) -> tuple[int, Count]:
        pairs = combinations(articles, 2)
        return sum(len(method(one, two)) for one, two in pairs), lambda: 0

    return count


METHODS = {
    "hexapla": hexapla,
    "rapidfuzz": pairwise(plain),
    "difflib": pairwise(blocks),
}
_NAMED = f"one of {', '.join(METHODS)}"


def peak() -> int:
    """MiB at most. What a process was before it ran this program does not count."""
    try:
        status = Path("/proc/self/status").read_text(encoding="utf-8")
        return int(status.partition("VmHWM:")[2].split()[0]) // 1024
    except (OSError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
