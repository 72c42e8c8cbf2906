"""Count how common words are in general news.

    python tests/bench/matching/count_words.py DATA

DATA holds `scale`, as described beside it. Writes `background.tsv` (sentences per
million that hold a concept) into `corpus/matching`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from pathlib import Path

from corpus.sentences import cut_sentences
from corpus.words.concepts import WORD, concept
from corpus.words.stop_words import stop_words

TABLE = Path(__file__).parents[3] / "corpus" / "matching" / "background.tsv"
LEAST_COUNT = 30


def main() -> None:
    """Count and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data", type=Path)
    write_background(parser.parse_args().data / "scale" / "docs.jsonl")


def write_background(path: Path) -> None:
    """Count in how many sentences of general news each concept stands."""
    counts: Counter[str] = Counter()
    total = 0
    stop = stop_words("en")
    for line in path.read_text(encoding="utf-8").splitlines():
        text = json.loads(line)["text"]
        for span in cut_sentences(text):
            words = WORD.findall(text.lower(), span.start, span.end)
            counts.update({concept(word) for word in words if word not in stop})
            total += 1
    rows = [
        f"{name}\t{round(1e6 * count / total)}\n"
        for name, count in sorted(counts.items(), key=lambda row: (-row[1], row[0]))
        if count >= LEAST_COUNT and name.isalpha() and len(name) > 1
    ]
    TABLE.write_text("".join(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
