"""Score the conflicts between two invented short articles of one language.

    python tests/bench/matching/judge_short.py [--errors]

Prints how many of the wanted are found and in how many pairs something wrong is said to
conflict: of `short_articles.toml`, which was not looked at while the code was made, and
of `tests/abroad/sets`, which were.
"""

from __future__ import annotations

import argparse
import tomllib
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from corpus.article import Article
from corpus.matching import match_all
from corpus.models import Match

HERE = Path(__file__).parent
SETS = HERE.parents[1] / "abroad" / "sets"


class Pair(NamedTuple):
    """Two articles of one language, and the values that contradict each other."""

    language: str
    articles: tuple[Article, Article]
    differs: tuple[str, str] | None


def main() -> None:
    """Print the figures of both collections."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--errors", action="store_true", help="of the known sets only")
    options = parser.parse_args()
    blind = [*invented_pairs("pair")]
    report("English", [p for p in blind if p.language == "en"], errors=False)
    report("others", [p for p in blind if p.language != "en"], errors=False)
    tuned = [*invented_pairs("tuned")]
    report(
        "tuned English", [p for p in tuned if p.language == "en"], errors=options.errors
    )
    report(
        "tuned others", [p for p in tuned if p.language != "en"], errors=options.errors
    )
    report("known", [*known_pairs()], errors=options.errors)


def report(name: str, pairs: list[Pair], *, errors: bool) -> None:
    """Print one line of figures, and what is wrong."""
    found = linked = wrong = 0
    for pair in pairs:
        matches = match_all(pair.articles)
        claims = [match for match in matches if match.kind == "conflict"]
        right = [match for match in claims if is_right(match, pair.differs)]
        found += bool(right)
        wrong += len(claims) > len(right)
        islinked = pair.differs is not None and any(
            holds(pair, match) for match in matches
        )
        linked += islinked
        if errors and ((pair.differs and not right) or len(claims) > len(right)):
            said = [(d.left, d.right) for match in claims for d in match.differs]
            print(pair.language, pair.differs, "linked" if islinked else "", said)
    wanted = sum(pair.differs is not None for pair in pairs)
    print(
        f"{name}: {found} of {wanted} contradictions found, {linked} linked; "
        f"{wrong} of {len(pairs)} pairs with a wrong claim"
    )


def is_right(match: Match, wanted: tuple[str, str] | None) -> bool:
    """Whether a match disagrees in the values wanted."""
    return wanted is not None and any(
        is_within(wanted, (d.left, d.right)) or is_within(wanted, (d.right, d.left))
        for d in match.differs
    )


def is_within(wanted: tuple[str, str], said: tuple[str, str]) -> bool:
    """Whether values are part of each other."""
    return all(
        bool(said) and (want.lower() in one.lower() or one.lower() in want.lower())
        for want, one in zip(wanted, said, strict=True)
    )


def holds(pair: Pair, match: Match) -> bool:
    """Whether a match holds both values."""
    texts = {article.id: article.text for article in pair.articles}
    sides = tuple(
        texts[side.article][side.start : side.end].lower()
        for side in (match.left, match.right)
    )
    wanted = tuple(value.lower() for value in pair.differs or ("", ""))
    return any(
        one in sides[0] and two in sides[1] for one, two in (wanted, wanted[::-1])
    )


def invented_pairs(part: str) -> Iterator[Pair]:
    """Those of `short_articles.toml`: `tuned`, or `pair` for those kept apart."""
    table = tomllib.loads((HERE / "short_articles.toml").read_text(encoding="utf-8"))
    for row in table[part]:
        one, two = (
            Article.from_text(row[side].strip(), id=side) for side in ("left", "right")
        )
        differs = tuple(row["differs"])
        yield Pair(row["language"], (one, two), differs or None)


def known_pairs() -> Iterator[Pair]:
    """Each two articles of the sets in which languages are tested."""
    for path in sorted(SETS.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        articles = [
            Article.from_text(row["text"], id=row["name"]) for row in table["articles"]
        ]
        for pair in combinations(articles, 2):
            yield Pair(path.stem, pair, meant(pair, table.get("conflicts", ())))


def meant(
    pair: tuple[Article, Article], conflicts: list[list[str]]
) -> tuple[str, str] | None:
    """The first of some contradictions that two articles may hold."""
    texts = [article.text.lower() for article in pair]
    for one, two in conflicts:
        a, b = one.lower(), two.lower()
        if (a in texts[0] and b in texts[1]) or (b in texts[0] and a in texts[1]):
            return one, two
    return None


if __name__ == "__main__":
    main()
