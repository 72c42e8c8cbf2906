"""Measure the matcher: quality, what the join misses, speed, memory; beside two others.

    python tests/bench/bench_matching.py DATA [--also FOLDER] [--size N]
        [--encoder NAME]

DATA holds sets of `docs.jsonl` and `pairs.jsonl` (passages known at offsets),
`multisource` for the links judged by hand, `msrp` beside it for the kinds, and `scale`
for speed; another folder may hold more judged articles, as text files. An encoder adds
what is found with the layer of meaning, `auto` for the one that is installed. The
others are rapidfuzz over every two sentences, and difflib over words.
"""

from __future__ import annotations

import argparse
import difflib
import json
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from judge_kinds import report_kinds
from judge_origins import report_origins
from linked_sets import linked_sets
from plagdet import Case, plagdet
from rapidfuzz import fuzz, process

from corpus.article import Article
from corpus.matching import match_all
from corpus.matching.links import find_links
from corpus.matching.semantic import OFF, Encoder, choose_encoder
from corpus.matching.units import cut_units
from corpus.matching.vocabulary import WORD
from corpus.sentences import cut_sentences

Matcher = Callable[[Article, Article], list[Case]]
ALIGNED = {"newsalign": "news", "newsevent": "news", "pan13": "long"}
ALIKE = 62
LEAST_RUN = 6
RUN = """
import itertools, json, resource, sys, time
from corpus.article import Article
from corpus.matching import match_all
rows = map(json.loads, itertools.islice(open(sys.argv[1], encoding="utf-8"), {n}))
rows = list(rows)
start = time.process_time()
found = match_all([Article.from_text(r["text"], id=r["id"]) for r in rows])
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(len(rows), len(found), time.process_time() - start, peak)
"""


def main() -> None:
    """Print one table for each question."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--also", type=Path)
    parser.add_argument("--size", type=int, default=1000)
    parser.add_argument("--encoder", default=OFF)
    options = parser.parse_args()
    for name, profile in ALIGNED.items():
        if (options.data / name).is_dir():
            report_aligned(options.data / name, profile)
    encoder = choose_encoder(options.encoder).encoder
    for folder in filter(None, (options.data, options.also)):
        report_links(folder)
        if encoder:
            report_links(folder, encoder)
    report_kinds(options.data)
    report_origins()
    if (options.data / "scale").is_dir():
        report_scale(options.data / "scale" / "docs.jsonl", options.size)


def report_aligned(folder: Path, profile: str) -> None:
    """Plagdet of each matcher on pairs with known passages."""

    def ours(left: Article, right: Article) -> list[Case]:
        found = match_all([left, right], profile)
        sides = ((m.left, m.right) for m in found)
        cases = [((a.start, a.end), (b.start, b.end)) for a, b in sides]
        return cases if left.id < right.id else [(b, a) for a, b in cases]

    lines = (folder / "docs.jsonl").read_text(encoding="utf-8").splitlines()
    articles = {
        row["id"]: Article.from_text(row["text"], id=row["id"])
        for row in map(json.loads, lines)
    }
    lines = (folder / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
    pairs = list(map(json.loads, lines))
    cases = {
        pair["id"]: [((a, a + m), (b, b + n)) for a, m, b, n in pair["cases"]]
        for pair in pairs
        if pair["cases"]
    }
    for name, matcher in (("hexapla", ours), ("rapidfuzz", plain), ("difflib", blocks)):
        start = time.process_time()
        found = {p["id"]: matcher(articles[p["a"]], articles[p["b"]]) for p in pairs}
        spent = time.process_time() - start
        none = [p["id"] for p in pairs if not p["cases"]]
        flagged = sum(bool(found[pair]) for pair in none) / max(1, len(none))
        score, precision, recall = plagdet(cases, found)
        print(
            f"{folder.name:10} {name:10} plagdet {score:.3f}  precision {precision:.3f}"
            f"  recall {recall:.3f}  flagged of none {flagged:.2f}  {spent:6.1f} s"
        )


def plain(left: Article, right: Article) -> list[Case]:
    """Every two sentences whose sorted words are alike."""
    ours, theirs = cut_sentences(left.text), cut_sentences(right.text)
    if not ours or not theirs:
        return []
    scores = process.cdist(
        [left.text[s.start : s.end] for s in ours],
        [right.text[s.start : s.end] for s in theirs],
        scorer=fuzz.token_sort_ratio,
        score_cutoff=ALIKE,
    )
    return [
        ((ours[i].start, ours[i].end), (theirs[j].start, theirs[j].end))
        for i, j in zip(*scores.nonzero(), strict=True)
    ]


def blocks(left: Article, right: Article) -> list[Case]:
    """The common runs of words that difflib finds."""
    ours, theirs = (list(WORD.finditer(a.text)) for a in (left, right))
    words = [[word.group().lower() for word in side] for side in (ours, theirs)]
    matcher = difflib.SequenceMatcher(None, *words, autojunk=False)
    return [
        (
            (ours[b.a].start(), ours[b.a + b.size - 1].end()),
            (theirs[b.b].start(), theirs[b.b + b.size - 1].end()),
        )
        for b in matcher.get_matching_blocks()
        if b.size >= LEAST_RUN
    ]


def report_links(folder: Path, encoder: Encoder | None = None) -> None:
    """Of the links judged by hand: how many are found, how many shown are right."""
    for linked in linked_sets(folder):
        found: set[tuple[str, str, int]] = set()
        right = wrong = 0
        for match in match_all(linked.articles, encoder=encoder):
            one, two = match.left, match.right
            held = linked.judge(
                one.article, (one.start, one.end), two.article, (two.start, two.end)
            )
            hits = {(one.article, two.article, n) for n in held if n >= 0}
            found |= hits
            right += bool(hits)
            wrong += not held
        print(
            f"{linked.name:16} {'tuned' if linked.tuned else 'unseen':7}"
            f" {encoder.name if encoder else '':28}"
            f" found {len(found) / linked.wanted:.2f}"
            f"  right {right / max(1, right + wrong):.2f}"
        )


def report_scale(path: Path, size: int) -> None:
    """What the join misses of comparing every pair; time and memory as it grows."""
    with path.open(encoding="utf-8") as lines:
        rows = list(map(json.loads, islice(lines, size)))
    units = cut_units([Article.from_text(r["text"], id=r["id"]) for r in rows])
    quick = {link[:2] for link in find_links(units)}
    every = {link[:2] for link in find_links(units, exhaustive=True)}
    share = len(quick & every) / max(1, len(every))
    print(f"{len(rows)} articles: {share:.3f} of the {len(every)} links of every pair")
    for n in (10, 100, 1000, 5000):
        run = [sys.executable, "-c", RUN.format(n=n), str(path)]
        done = subprocess.run(run, capture_output=True, text=True, check=True)
        articles, found, spent, peak = done.stdout.split()
        print(f"{articles:>6} {found:>7} matches {float(spent):7.2f} s {peak:>5} MiB")


if __name__ == "__main__":
    main()
