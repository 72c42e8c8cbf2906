"""Measure the matcher: quality, what the join misses, speed, memory; beside two others.

    python tests/bench/matching/bench_matching.py DATA [--also FOLDER] [--size N]
        [--encoder NAME]

DATA holds sets of `docs.jsonl` and `pairs.jsonl` (passages known at offsets),
`multisource` for the links judged by hand, `msrp` beside it for the kinds, and `scale`
for speed; another folder may hold more judged articles, as text files. An encoder adds
what is found with the layer of meaning, `auto` for the one that is installed. The
others are rapidfuzz over every two sentences, and difflib over words.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from itertools import chain, pairwise
from pathlib import Path

from bench_scale import report_scale
from bench_table import Table
from judge_kinds import report_kinds
from judge_origins import report_origins
from linked_sets import LinkedSet, linked_sets
from others import blocks, plain
from plagdet import Case, plagdet

from corpus.article import Article
from corpus.choices import OFF
from corpus.matching import match_all
from corpus.matching.semantic import Encoder, choose_encoder
from corpus.models import Match

Matcher = Callable[[Article, Article], list[Case]]
ALIGNED = {"newsalign": "news", "newsevent": "news", "pan13": "long"}
BANDS = (0, 40, 50, 101)
"""Between the scores that `widgets.wording.scores` has words for."""


def main() -> None:
    """Print what is found for each question, and all of it as one table at the end."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    parser.add_argument("--also", type=Path)
    parser.add_argument("--size", type=int, default=1000)
    parser.add_argument("--encoder", default=OFF)
    options = parser.parse_args()
    table = Table()
    print("Passages known at offsets")
    for name, profile in ALIGNED.items():
        if (options.data / name).is_dir():
            report_aligned(options.data / name, profile, table)
    encoder = choose_encoder(options.encoder).encoder
    print("\nLinks judged by hand")
    folders = list(filter(None, (options.data, options.also)))
    report_links(folders, table)
    if encoder:
        report_links(folders, table, encoder)
    print("\nConflicts and kinds, and who printed first")
    report_kinds(options.data)
    report_origins()
    if (options.data / "scale").is_dir():
        print("\nGrowth: all pairs, CPU seconds with reading, MiB at most")
        report_scale(options.data / "scale" / "docs.jsonl", options.size, table)
    print(f"\nAll in one\n{table}")


def report_aligned(folder: Path, profile: str, table: Table) -> None:
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
        table.put(name, f"{folder.name} plagdet", f"{score:.3f}")
        print(
            f"{folder.name:10} {name:10} plagdet {score:.3f}  precision {precision:.3f}"
            f"  recall {recall:.3f}  flagged of none {flagged:.2f}  {spent:6.1f} s"
        )


def report_links(
    folders: list[Path], table: Table, encoder: Encoder | None = None
) -> None:
    """Of the links judged by hand: how many are found, how many shown are right."""
    shares: dict[str, list[tuple[float, float]]] = {}
    scored: list[tuple[float, bool]] = []
    for linked in chain.from_iterable(map(linked_sets, folders)):
        matches = match_all(linked.articles, encoder=encoder)
        shown = [(match, judge_match(linked, match)) for match in matches]
        found = {
            (match.left.article, match.right.article, number)
            for match, held in shown
            for number in held
            if number >= 0
        }
        right = sum(any(number >= 0 for number in held) for _, held in shown)
        wrong = sum(not held for _, held in shown)
        scored.extend((match.score, not held) for match, held in shown)
        kind = "tuned" if linked.tuned else "unseen"
        share = len(found) / linked.wanted, right / max(1, right + wrong)
        shares.setdefault(kind, []).append(share)
        print(
            f"{linked.name:16} {kind:7} {encoder.name if encoder else '':28}"
            f" found {share[0]:.2f}  right {share[1]:.2f}"
        )
    report_bands(scored)
    put_shares(shares, "hexapla" if encoder is None else "by meaning", table)


def judge_match(linked: LinkedSet, match: Match) -> list[int]:
    """Which wanted links a match holds; -1 stands for a free one."""
    left, right = match.left, match.right
    here, there = (left.start, left.end), (right.start, right.end)
    return linked.judge(left.article, here, right.article, there)


def report_bands(scored: list[tuple[float, bool]]) -> None:
    """How many matches of low, middling and high score are wrong."""
    for least, most in pairwise(BANDS):
        wrong = [iswrong for score, iswrong in scored if least <= score < most]
        share = sum(wrong) / max(1, len(wrong))
        print(f"score {least:2} to {most - 1:3}: {share:.2f} of {len(wrong)} wrong")


def put_shares(
    shares: dict[str, list[tuple[float, float]]], column: str, table: Table
) -> None:
    """The mean shares of found and right over the sets of each kind."""
    for kind, told in shares.items():
        found, right = (sum(part) / len(told) for part in zip(*told, strict=True))
        table.put(column, f"{kind} links found", f"{found:.2f}")
        table.put(column, f"{kind} links right", f"{right:.2f}")


if __name__ == "__main__":
    main()
