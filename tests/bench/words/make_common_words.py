"""Make the list of everyday English words.

    python tests/bench/words/make_common_words.py DICTIONARY TEXTS ...

DICTIONARY is a list of words, one a line, names capitalised: SCOWL's
`american-english`. TEXTS are files of records with a text, one a line. Needs wordfreq
in the environment it runs in.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path

from wordfreq import top_n_list

TABLE = Path(__file__).parents[3] / "corpus" / "words" / "tables" / "common_words.txt"
INSIDE = re.compile(r"(?<=[a-z,] )[A-Za-z][a-z]{2,}\b")
FREQUENT = 50_000


def main(dictionary: str, *texts: str) -> None:
    """Write words that text, or the dictionary, has in lower case."""
    lower: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for path in texts:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            for word in INSIDE.findall(json.loads(line)["text"]):
                (lower if word.islower() else capital)[word.lower()] += 1
    lines = Path(dictionary).read_text(encoding="utf-8").splitlines()
    listed = {word for word in lines if re.fullmatch("[a-z]{3,}", word)}
    named = {word.lower() for word in lines if word.istitle()}
    found = {w for w, n in lower.items() if n >= 2 and n >= 5 * capital[w]}
    found |= {
        word
        for word in top_n_list("en", FREQUENT)
        if word in listed and word not in named and capital[word] <= lower[word]
    }
    TABLE.write_text("\n".join(sorted(found)) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
