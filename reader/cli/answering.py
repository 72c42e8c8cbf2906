"""One question about some sources, answered without the screen."""

from __future__ import annotations

import sys
from collections.abc import Collection, Sequence

from corpus import Corpus
from corpus.reading import STANDARD_INPUT
from reader.cli.finding import NOUNS, Findings, Profile
from reader.cli.printing import print_records
from reader.cli.recognising import settle_recogniser
from reader.cli.tables import short_names
from reader.cli.telling import say, say_problems
from reader.exit_codes import USAGE, of_reading

_OF_SEVERAL = ("matches", "stories")
"""What is found only between articles."""


def answer(
    noun: str,
    sources: Sequence[str],
    format: str,
    *,
    profile: Profile = "news",
    recogniser: str | None = None,
    floor: float = 0,
    without: Collection[str] = (),
    curated: bool = False,
) -> int:
    """Read the sources, find the noun in them, and print it.

    Returns:
        The exit code.
    """
    settled = settle_recogniser(recogniser)
    if settled is None:
        return USAGE
    corpus = load(sources)
    if noun in _OF_SEVERAL and len(corpus.articles) == 1:
        say(f"only one article was read: {noun} are found between two or more.")
    findings = Findings(
        corpus.articles, profile, settled, without, floor=floor, curated=curated
    )
    records = NOUNS[noun](findings)
    names = short_names([article.id for article in corpus.articles])
    print_records(noun, records, corpus.problems, format, names)
    return exit_code(corpus)


def load(sources: Sequence[str]) -> Corpus:
    """Read the sources, and say at once what could not be read."""
    if STANDARD_INPUT in sources and sys.stdin.isatty():
        say("reading from the keyboard; ctrl+D on an empty line ends the article.")
    corpus = Corpus.load(sources)
    say_problems((*corpus.problems, *corpus.left_out))
    return corpus


def exit_code(corpus: Corpus) -> int:
    """The exit code, which tells how well the sources could be read."""
    return of_reading(corpus.articles, corpus.problems)
