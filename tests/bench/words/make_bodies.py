"""Make the list of well-known organisations: companies, teams, media, bands.

    python tests/bench/words/make_bodies.py LEXICON

LEXICON is the lexicon of compromise (npm, MIT) as JSON: a tag to its words. Needs
pytickersymbols (MIT: the companies of twenty indices of shares) in the environment it
runs in.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from pytickersymbols import PyTickerSymbols

TABLE = Path(__file__).parents[3] / "corpus" / "words" / "tables" / "bodies.txt"
TAGS = ("Organization", "SportsTeam")
ENDINGS = {
    "&", "a/s", "ab", "ag", "and", "asa", "co", "company", "corp", "corporation",
    "gmbh", "group", "holding", "holdings", "inc", "incorporated", "kgaa", "limited",
    "ltd", "n.v", "nv", "oyj", "plc", "s.a", "s.p.a", "sa", "se", "spa", "the",
}  # fmt: skip # a table
SMALL = {"a", "and", "at", "for", "in", "of", "on", "the", "to"}


def main(lexicon: str) -> None:
    """Write the names, each as it is written and without its company's ending."""
    found = {form for stock in stocks() for form in forms(stock)}
    lower = {name.lower() for name in found}
    listed = json.loads(Path(lexicon).read_text(encoding="utf-8"))
    for tag in TAGS:
        found |= {cased(name) for name in listed[tag] if name not in lower}
    kept = (n for n in found if len(n) > 2 and (n[0].isupper() or n[0].isdigit()))
    TABLE.write_text("\n".join(sorted(kept)) + "\n", encoding="utf-8")


def stocks() -> Iterator[str]:
    """The names of the companies, without what only a list of shares adds."""
    for stock in PyTickerSymbols().get_all_stocks():
        name = re.sub(r"\s*\(.*?\)|,? (?:class|series) [A-C]$", "", stock["name"])
        yield name.replace("’", "'").replace(",", " ")


def forms(name: str) -> Iterator[str]:
    """`The Quill Company, Inc.` → `Quill Company Inc.`, `Quill Company`, `Quill`."""
    words = name.split()
    words = words[words[0] == "The" :]
    yield " ".join(words)
    while len(words) > 1 and words[-1].lower().strip(".") in ENDINGS:
        words = words[:-1]
        yield " ".join(words)


def cased(name: str) -> str:
    """A name of lower-case letters as it is most likely written."""
    words = name.split()
    vowels = re.compile("[aeiouy]")
    return " ".join(
        word
        if k and word in SMALL
        else word.upper()
        if len(word) < 5 and word.isalpha() and not vowels.search(word)
        else word[:1].upper() + word[1:]
        for k, word in enumerate(words)
    )


if __name__ == "__main__":
    main(sys.argv[1])
